import { pauseAt, type Spot } from '#renderer/attendance/cell.ts';
import { pauseWords } from '#renderer/attendance/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Pause } from '#shared/pauses.ts';
import classes from '#renderer/attendance/register.module.css';

type PausedBoxProps = { spot: Spot; pause: Pause };

/** That the course stands still, said once across its paused days: in the first of them. */
export function PausedBox({ spot: { line, cell }, pause }: PausedBoxProps) {
  const speak = useSpeak();
  const days = line.cells.slice(line.cells.indexOf(cell));
  const before = line.cells[line.cells.indexOf(cell) - 1];
  if (before && pauseAt({ line, cell: before })) return null;
  const end = days.findIndex((each) => !pauseAt({ line, cell: each }));
  const count = end < 0 ? days.length : end;
  return (
    <span aria-hidden className={classes.paused} style={{ width: `${count * 100}%` }}>
      {pauseWords(pause, speak)}
    </span>
  );
}
