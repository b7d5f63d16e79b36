import classes from '#renderer/meetings/mark.module.css';
import type { Standing } from '#renderer/meetings/meeting-words.ts';

/** Where a meeting stands as a shape, as on the ruler: filled held, outline planned, dashed moved, crossed out missed. */
export function MeetingMark({ standing }: { standing: Standing }) {
  return (
    <svg
      className={classes.mark}
      data-standing={standing}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <circle cx="7" cy="7" r="5.5" />
      {standing === 'held' && <path d="M4.3 7.2 6.2 9.1 9.8 5.2" />}
      {standing === 'missed' && <path d="M4.8 4.8 9.2 9.2 M9.2 4.8 4.8 9.2" />}
      {standing === 'cancelled' && <path d="M4.2 7h5.6" />}
      {standing === 'unnoted' && <path d="M7 3.9v3.6 M7 9.6v.3" />}
    </svg>
  );
}
