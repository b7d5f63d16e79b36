import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/job-functions/LevelBars.module.css';

type LevelCellProps = {
  /** 0–5, or null when unknown. */
  level: number | null;
};

/** A level in a table: the number, and its share of five along the foot. */
export function LevelCell({ level }: LevelCellProps) {
  const speak = useSpeak();
  if (level === null) {
    return (
      <span className={classes.unknown}>
        <span className="hidden-but-read">{speak('app.unknown')}</span>
      </span>
    );
  }
  return (
    <span className={classes.cell}>
      {level}
      <span className={classes.foot} aria-hidden="true">
        <i style={{ width: `${level * 20}%` }} />
      </span>
    </span>
  );
}
