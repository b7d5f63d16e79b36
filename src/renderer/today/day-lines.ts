import {
  blankDay,
  type AttendanceDay,
  type DayRegister,
  type ExpectedLine,
  type RegisterCell,
  type RestingLine,
} from '#shared/attendance.ts';
import { addDays, weekdayOf, type Day } from '#shared/calendar.ts';

/** A line as the register's cell, so that a day is written here by the same rules as in the week. */
export const cellOf = ({ expected, agreedMinutes, startsAt, recorded }: ExpectedLine, day: Day): RegisterCell => ({
  day,
  expected,
  agreedMinutes,
  startsAt,
  recorded,
});

/** The place of the next line without a registration, from the one after `at` on and around; `at` itself when none waits. */
export function nextWaiting(lines: readonly ExpectedLine[], at: number): number {
  for (let step = 1; step < lines.length; step += 1) {
    const place = (at + step) % lines.length;
    if (lines[place]?.recorded === null) return place;
  }
  return at;
}

/** What "all as agreed" records: everyone who is expected that day and not yet registered; days of free choice are nobody's to guess. */
export const waitingAsAgreed = (lines: readonly ExpectedLine[]): ExpectedLine[] =>
  lines.filter(({ recorded, expected, agreedMinutes }) => !recorded && expected === 'agreed' && agreedMinutes > 0);

/** Someone who came without being expected, as a line to be written. */
export const cameAllTheSame = (resting: RestingLine): ExpectedLine => ({
  ...resting,
  departmentName: '',
  courseWeek: 1,
  weeks: 1,
  functionName: null,
  expected: 'off',
  startsAt: null,
  agreedMinutes: 0,
  recorded: null,
  notifiedAt: null,
});

/** The line's day as it will stand once this change is written. */
export const asWritten = (line: ExpectedLine, day: Day, change: Partial<AttendanceDay>): AttendanceDay => ({
  ...blankDay,
  courseId: line.courseId,
  day,
  agreedMinutes: line.agreedMinutes,
  ...line.recorded,
  ...change,
});

/** The day one step on or back; a weekend is passed over unless somebody is there. */
export function stepped(day: Day, step: -1 | 1, beside: Pick<DayRegister, 'before' | 'after'> | null): Day {
  const peopled = (step === 1 ? beside?.after : beside?.before)?.day;
  let next = addDays(day, step);
  while (weekdayOf(next) > 5 && next !== peopled) next = addDays(next, step);
  return next;
}
