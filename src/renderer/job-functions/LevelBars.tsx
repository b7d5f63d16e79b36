import classes from '#renderer/job-functions/LevelBars.module.css';

type LevelBarsProps = {
  /** 0–5, or null when unknown. */
  level: number | null;
};

const steps = [1, 2, 3, 4, 5];

/** Five small boxes filled up to the level; hatched when unknown. The number stands beside it. */
export function LevelBars({ level }: LevelBarsProps) {
  return (
    <span className={classes.bars} data-unknown={level === null || undefined} aria-hidden="true">
      {level !== null && steps.map((step) => <i key={step} data-filled={step <= level || undefined} />)}
    </span>
  );
}
