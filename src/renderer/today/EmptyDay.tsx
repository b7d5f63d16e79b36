import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import classes from '#renderer/today/today.module.css';
import { capital } from '#renderer/meetings/meeting-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { DayRegister } from '#shared/attendance.ts';
import { dayAndMonth, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

type EmptyDayProps = {
  register: DayRegister;
  /** Null for the whole centre. */
  departmentName: string | null;
};

/** A day with nobody on it, and the way to those beside it that have somebody. */
export function EmptyDay({ register, departmentName }: EmptyDayProps) {
  const speak = useSpeak();
  const { before, after } = register;
  return (
    <div className={classes.empty}>
      <EmptyState sentence={`${closedSentence(register, speak)}${emptySentence(register, departmentName, speak)}`} />
      <ul className={classes.beside}>
        {after && (
          <li>
            <Link to="/today" search={(known) => ({ ...known, day: after.day, course: undefined })}>
              {speak('today.nextDayWith', { count: after.expected, ...dayNames(after.day, speak) })}
            </Link>
          </li>
        )}
        {before && (
          <li>
            <Link to="/today" search={(known) => ({ ...known, day: before.day, course: undefined })}>
              {capital(beforeWords(before, speak))}
            </Link>
          </li>
        )}
        {!after && !before && <li>{speak('today.noneAround')}</li>}
      </ul>
    </div>
  );
}

const dayNames = (day: string, speak: Speak) => ({
  weekday: weekdayLong(day, speak.language),
  date: dayAndMonth(day),
});

function beforeWords({ day, expected, recorded }: NonNullable<DayRegister['before']>, speak: Speak): string {
  const missing = expected - recorded;
  return missing > 0
    ? speak('today.dayBeforeMissing', { count: missing, of: expected, ...dayNames(day, speak) })
    : speak('today.dayBeforeDone', { count: expected, ...dayNames(day, speak) });
}

/** Ends in a space, for the sentence after it. */
function closedSentence({ closed }: DayRegister, speak: Speak): string {
  if (closed === null) return '';
  const name = closed.holiday === null ? closed.name : speak(closed.holiday);
  return `${name === '' ? speak('today.closedNameless') : speak('today.closed', { name })} `;
}

function emptySentence({ day, today }: DayRegister, department: string | null, speak: Speak): string {
  const isToday = day === today;
  if (department === null) return speak(isToday ? 'today.noneToday' : 'today.noneThen');
  return speak(isToday ? 'today.noneTodayAt' : 'today.noneThenAt', { department });
}
