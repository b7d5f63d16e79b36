import classes from '#renderer/components/Meter.module.css';

type MeterProps = {
  /** How many are done. */
  done: number;
  /** How many there are. */
  of: number;
  /** How many of the undone need a look; drawn in yellow. */
  attention?: number;
  /** The figures in bold: "6 af 11". */
  figures: string;
  /** What they count: "registreret". */
  unit?: string;
};

const mostBoxes = 30;

/** Progress as counted boxes up to 30 things, as a bar above that; the words always stand beside it. */
export function Meter({ done, of, attention = 0, figures, unit }: MeterProps) {
  return (
    <div className={classes.meter}>
      {of <= mostBoxes ? (
        <span className={classes.boxes} aria-hidden="true">
          {Array.from({ length: of }, (_, place) => (
            <i key={place} data-state={place < done ? 'done' : place < done + attention ? 'attention' : undefined} />
          ))}
        </span>
      ) : (
        <span className={classes.bar} aria-hidden="true">
          <i style={{ width: `${(100 * done) / of}%` }} />
        </span>
      )}
      <span>
        <b>{figures}</b>
        {unit !== undefined && ` ${unit}`}
      </span>
    </div>
  );
}
