import { RulerTicks } from '#renderer/components/RulerTicks.tsx';
import { share } from '#renderer/components/ruler.ts';
import classes from '#renderer/components/ruler.module.css';

type RulerStripProps = {
  /** Number of weeks on the rule. */
  weeks?: number;
};

/** The plain rule along the top of the unlock page. Decorative. */
export function RulerStrip({ weeks = 13 }: RulerStripProps) {
  return (
    <div className={classes.strip} aria-hidden="true">
      <svg width="100%" height="57">
        <RulerTicks weeks={weeks} top={0} long={22} short={10} />
        {Array.from({ length: weeks }, (_, place) => (
          <text key={place} x={share(place + 0.5, weeks)} y="40" textAnchor="middle">
            {place + 1}
          </text>
        ))}
      </svg>
    </div>
  );
}
