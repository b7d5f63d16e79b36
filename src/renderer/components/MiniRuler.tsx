import classes from '#renderer/components/ruler.module.css';

type MiniRulerProps = {
  /** The week the course is in, from 1; 0 before the start. */
  week: number;
  /** How many weeks the course has. */
  of: number;
  /** Draws the current week hollow. */
  isPaused?: boolean;
  /** "Uge 12 af 13", read aloud. */
  label: string;
};

const pitch = 7;

/** The course in a list: a small segment per week, the current one in pencil, its number beside. */
export function MiniRuler({ week, of, isPaused = false, label }: MiniRulerProps) {
  return (
    <span className={classes.mini}>
      <svg width={of * pitch + 1} height="16" role="img" aria-label={label}>
        {Array.from({ length: of }, (_, place) => {
          const isCurrent = place + 1 === week;
          const state = isCurrent ? (isPaused ? 'paused' : 'current') : place + 1 < week ? 'past' : 'ahead';
          return (
            <rect
              key={place}
              x={place * pitch + 0.5}
              y={isCurrent ? 1 : 4}
              width="5.5"
              height={isCurrent ? 14 : 8}
              data-state={state}
            />
          );
        })}
      </svg>
      <span aria-hidden="true" className="num">
        {week}
      </span>
    </span>
  );
}
