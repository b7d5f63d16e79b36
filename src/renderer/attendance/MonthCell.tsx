import { codeOf, lookOf } from '#renderer/attendance/cell.ts';
import { dayWords, stateWords } from '#renderer/attendance/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { RegisterCell } from '#shared/attendance.ts';
import { weekdayOf } from '#shared/calendar.ts';
import type { Code } from '#shared/code-lists.ts';
import { hoursDecimal } from '#shared/minutes.ts';
import classes from '#renderer/attendance/month.module.css';

type MonthCellProps = {
  cell: RegisterCell;
  codes: readonly Code[];
  today: string;
  /** How its day's whole column looks. */
  column: Record<string, true | undefined>;
};

/** One day in a month: hours, the letter of an absence, or how it stands unwritten. Its words are read aloud and shown on hover. */
export function MonthCell({ cell, codes, today, column }: MonthCellProps) {
  const speak = useSpeak();
  const look = lookOf(cell, today);
  const isQuiet = look === 'off' || (look === 'closed' && weekdayOf(cell.day) > 5);
  const words = isQuiet ? undefined : `${dayWords(cell.day, speak)}: ${stateWords(cell, codes, today, speak)}`;
  const { attendedMinutes = 0, agreedMinutes = 0 } = cell.recorded ?? {};
  return (
    <td
      className={classes.day}
      {...column}
      data-look={look}
      data-partly={(attendedMinutes > 0 && attendedMinutes < agreedMinutes) || undefined}
      title={words}
    >
      <span aria-hidden>{mark(cell, codes, look, speak.language === 'en' ? '.' : ',')}</span>
      {words !== undefined && <span className="hidden-but-read">{words}</span>}
    </td>
  );
}

function mark(
  cell: RegisterCell,
  codes: readonly Code[],
  look: ReturnType<typeof lookOf>,
  sign: ',' | '.',
): string | null {
  const { recorded, day, agreedMinutes } = cell;
  if (!recorded) return look === 'agreed' ? hoursDecimal(agreedMinutes, sign) : null;
  if (recorded.attendedMinutes === 0) return codeOf(codes, recorded.absenceCode, day)?.key || '–';
  return hoursDecimal(recorded.attendedMinutes, sign);
}
