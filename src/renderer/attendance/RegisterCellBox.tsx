import { lookOf } from '#renderer/attendance/cell.ts';
import { WrittenBox } from '#renderer/attendance/WrittenBox.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { RegisterCell } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import classes from '#renderer/attendance/register.module.css';

type RegisterCellBoxProps = {
  cell: RegisterCell;
  codes: readonly Code[];
  today: string;
  /** What is on its way to the book, instead of what the book has. */
  savingWords: string | undefined;
};

/** What stands in a cell: hours with their share, a letter with its word, or that nothing is written. */
export function RegisterCellBox({ cell, codes, today, savingWords }: RegisterCellBoxProps) {
  const speak = useSpeak();
  if (savingWords !== undefined)
    return (
      <span aria-hidden className={classes.value}>
        {savingWords}
      </span>
    );
  switch (lookOf(cell, today)) {
    case 'written':
      return <WrittenBox cell={cell} codes={codes} />;
    case 'missing':
      return (
        <span aria-hidden className={classes.missing}>
          {speak('attendance.notRegistered')}
        </span>
      );
    case 'agreed':
      return (
        <span aria-hidden className={classes.agreed}>
          {formatClock(cell.agreedMinutes)}
        </span>
      );
    case 'flexible':
      return (
        <span aria-hidden className={classes.agreed}>
          {speak('attendance.optional', { agreed: formatClock(cell.agreedMinutes) })}
        </span>
      );
    case 'closed':
    case 'off':
      return null;
  }
}
