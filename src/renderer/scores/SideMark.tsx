import type { ScoreSide } from '#shared/scores.ts';
import classes from '#renderer/scores/scores.module.css';

/** A side's mark: ours a filled square, the candidate's an open ring. It stands beside its word, or its number. */
export function SideMark({ side }: { side: ScoreSide }) {
  return (
    <svg className={classes.mark} data-side={side} width="10" height="10" aria-hidden="true">
      {side === 'staff' ? <rect x="1" y="1" width="8" height="8" /> : <circle cx="5" cy="5" r="3.75" />}
    </svg>
  );
}
