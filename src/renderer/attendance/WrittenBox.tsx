import { codeOf } from '#renderer/attendance/cell.ts';
import { reasonWords } from '#renderer/attendance/words.ts';
import { CodeLetter } from '#renderer/components/CodeLetter.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { RegisterCell } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import classes from '#renderer/attendance/register.module.css';

type WrittenBoxProps = { cell: RegisterCell; codes: readonly Code[] };

/** A recorded day: the letter and word of an absence, or the hours with their share at the foot. */
export function WrittenBox({ cell, codes }: WrittenBoxProps) {
  const speak = useSpeak();
  const { attendedMinutes, absenceCode } = cell.recorded!;
  const code = codeOf(codes, absenceCode, cell.day);
  if (attendedMinutes === 0 && absenceCode !== null) {
    return (
      <span aria-hidden className={classes.absence}>
        <CodeLetter letter={code?.key || '–'} isOutlined={code?.kind === 'unlawful'} />
        <span className={classes.word}>{reasonWords(codes, absenceCode, cell.day, speak)}</span>
      </span>
    );
  }
  const share =
    cell.agreedMinutes === 0 ? 100 : Math.min(100, Math.round((100 * attendedMinutes) / cell.agreedMinutes));
  return (
    <span aria-hidden className={classes.value}>
      {formatClock(attendedMinutes)}
      {attendedMinutes < cell.agreedMinutes && (
        <span className={classes.of}>{speak('attendance.ofAgreed', { agreed: formatClock(cell.agreedMinutes) })}</span>
      )}
      <i className={classes.bar}>
        <i style={{ width: `${share}%` }} />
      </i>
    </span>
  );
}
