import { Link } from '@tanstack/react-router';
import classes from '#renderer/today/today.module.css';
import { LineStanding } from '#renderer/today/LineStanding.tsx';
import { TimeField } from '#renderer/today/TimeField.tsx';
import type { WorkedDay } from '#renderer/today/use-day-register.ts';
import { nameOf } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ExpectedLine } from '#shared/attendance.ts';
import { formatClock } from '#shared/minutes.ts';
import { clockText } from '#shared/text/format.ts';

type DayRowProps = {
  id: string;
  line: ExpectedLine;
  worked: WorkedDay;
  isSelected: boolean;
  /** Every department together: the line says where. */
  isOfAll: boolean;
  onDone: () => void;
};

/** One person of the day; what is registered steps back. */
export function DayRow({ id, line, worked, isSelected, isOfAll, onDone }: DayRowProps) {
  const speak = useSpeak();
  const { open } = worked;
  const isTyping = isSelected && open?.kind === 'time';
  return (
    <tr
      id={id}
      aria-selected={isSelected}
      data-done={line.recorded !== null || undefined}
      onClick={() => {
        worked.choose(line.courseId);
        if (!isTyping) onDone();
      }}
    >
      <td className={classes.time}>{line.startsAt === null ? '–' : clockText(line.startsAt, speak.language)}</td>
      <th scope="row" title={nameOf(line)}>
        {isSelected ? (
          <Link to="/courses/$courseId" params={{ courseId: line.courseId }}>
            {nameOf(line)}
          </Link>
        ) : (
          nameOf(line)
        )}
      </th>
      <td className={isOfAll ? `${classes.week} ${classes.secondary}` : classes.week}>
        {speak('today.weekOf', { week: line.courseWeek, of: line.weeks })}
      </td>
      {isOfAll && <td className={classes.where}>{line.departmentName}</td>}
      <td className={classes.function} title={line.functionName ?? undefined}>
        {line.functionName ?? '–'}
      </td>
      <td data-number="">{line.agreedMinutes === 0 ? '–' : formatClock(line.agreedMinutes)}</td>
      <td className={classes.standing}>
        {isTyping ? (
          <TimeField
            label={speak('today.timeLabel', { name: nameOf(line) })}
            text={open.text}
            onType={worked.type}
            onCommit={worked.commitTime}
            onCancel={worked.cancel}
            onDone={onDone}
          />
        ) : (
          <LineStanding line={line} worked={worked} isSelected={isSelected} />
        )}
      </td>
    </tr>
  );
}
