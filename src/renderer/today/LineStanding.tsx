import { IconCheck, IconNote } from '@tabler/icons-react';
import { codeOf } from '#renderer/attendance/cell.ts';
import { reasonWords } from '#renderer/attendance/words.ts';
import { CodeLetter } from '#renderer/components/CodeLetter.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/today/today.module.css';
import type { WorkedDay } from '#renderer/today/use-day-register.ts';
import { clockWords } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { presenceOf, type AttendanceDay, type ExpectedLine } from '#shared/attendance.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import { clockText } from '#shared/text/format.ts';

type LineStandingProps = { line: ExpectedLine; worked: WorkedDay; isSelected: boolean };

/** How a line stands: as agreed, in part, away and why, or not registered. */
export function LineStanding({ line, worked, isSelected }: LineStandingProps) {
  const speak = useSpeak();
  const { recorded } = line;
  if (isSelected && worked.open?.kind === 'reason') {
    const values = { attended: formatClock(worked.open.minutes), agreed: formatClock(line.agreedMinutes) };
    return <span>{speak('today.waitsForReason', values)}</span>;
  }
  if (recorded !== null) {
    return (
      <>
        <Written line={line} recorded={recorded} worked={worked} />
        {recorded.note !== '' && (
          <span className={classes.noted} title={speak('today.noteOf', { note: recorded.note })}>
            <IconNote {...smallIcon} />
            <span className="hidden-but-read">{speak('today.hasNote')}</span>
          </span>
        )}
      </>
    );
  }
  const clock = isSelected ? clockWords(line, speak) : null;
  if (clock !== null) return <span>{clock}</span>;
  if (line.expected === 'flexible') return <span className={classes.quiet}>{speak('today.mayCome')}</span>;
  return <span className={classes.quiet}>{worked.isReadOnly ? '–' : speak('today.notRecorded')}</span>;
}

type WrittenProps = { line: ExpectedLine; recorded: AttendanceDay; worked: WorkedDay };

function Written({ line, recorded, worked }: WrittenProps) {
  const speak = useSpeak();
  const { day, allCodes } = worked;
  const { attendedMinutes, absenceCode } = recorded;
  const code = codeOf(allCodes, absenceCode, day);
  const presence = presenceOf(
    { agreedMinutes: line.agreedMinutes, attendedMinutes },
    absenceKindOn(allCodes, absenceCode, day),
  );
  const values = { attended: formatClock(attendedMinutes), agreed: formatClock(line.agreedMinutes) };
  const reason = reasonWords(allCodes, absenceCode, day, speak);
  switch (presence) {
    case 'as-agreed':
      return (
        <span className={classes.came}>
          <IconCheck {...smallIcon} />
          {speak('today.asAgreed')}
        </span>
      );
    case 'more':
      return (
        <span className={classes.came}>
          <IconCheck {...smallIcon} />
          {speak(line.agreedMinutes === 0 ? 'today.more' : 'today.moreThan', values)}
        </span>
      );
    case 'partly':
      return (
        <span className={classes.away}>
          {code?.key && <CodeLetter letter={code.key} />}
          {speak('today.partly', { ...values, reason: reason.toLocaleLowerCase(speak.language) })}
        </span>
      );
    case 'absent':
    case 'closed':
      return (
        <span className={classes.away}>
          {code?.key && <CodeLetter letter={code.key} isOutlined={code.kind === 'unlawful'} />}
          {line.notifiedAt === null
            ? reason
            : speak('today.notified', { reason, at: clockText(line.notifiedAt, speak.language) })}
        </span>
      );
  }
}
