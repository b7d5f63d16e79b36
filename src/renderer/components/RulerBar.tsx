import { RulerTicks } from '#renderer/components/RulerTicks.tsx';
import { share } from '#renderer/components/ruler.ts';
import classes from '#renderer/components/ruler.module.css';

type RulerBarProps = {
  /** Number of weeks. */
  weeks: number;
  /** Today in course weeks, or null. */
  today: number | null;
  /** The bar in one sentence, read aloud. */
  label: string;
};

/** The ruler without words, for a panel: the past tinted, today in pencil. */
export function RulerBar({ weeks, today, label }: RulerBarProps) {
  const at = today === null ? null : share(Math.min(today, weeks), weeks);
  return (
    <svg className={classes.barRuler} width="100%" height="30" role="img" aria-label={label}>
      <rect width="100%" y="3" height="22" className={classes.wood} />
      {at !== null && <rect width={at} y="3" height="22" className={classes.lived} />}
      <RulerTicks weeks={weeks} top={3} long={14} short={6} />
      <rect width="100%" y="3" height="22" className={classes.edge} />
      {at !== null && <line x1={at} x2={at} y1="0" y2="30" className={classes.todayLine} strokeWidth="3" />}
    </svg>
  );
}
