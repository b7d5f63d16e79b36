import classes from '#renderer/components/ruler.module.css';

type CurveLegendProps = {
  /** "Aftalt", "Mødt", "Effektive timer". */
  texts: { agreed: string; attended: string; effective: string };
};

/** What the lines and bars of HoursCurve mean; stands in the section's head. */
export function CurveLegend({ texts }: CurveLegendProps) {
  return (
    <span className={classes.legend}>
      <span>
        <svg aria-hidden="true" className={classes.agreed}>
          <line x2="22" y1="6" y2="6" />
        </svg>
        {texts.agreed}
      </span>
      <span>
        <svg aria-hidden="true">
          <rect width="22" height="12" className={classes.attended} />
        </svg>
        {texts.attended}
      </span>
      <span>
        <svg aria-hidden="true">
          <rect y="2" width="22" height="8" rx="1.5" className={classes.effective} />
        </svg>
        {texts.effective}
      </span>
    </span>
  );
}
