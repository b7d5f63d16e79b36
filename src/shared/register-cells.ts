import {
  agreedOn,
  daysPerWeekOn,
  daysUsed,
  isInside,
  minutesAgreed,
  type CoursePeriod,
  type DatedPattern,
} from '#shared/agreed-hours.ts';
import type { AttendanceDay, RegisterCell } from '#shared/attendance.ts';
import { isHoliday, mondayOf, type Day } from '#shared/calendar.ts';

/** What decides what is agreed for the days of one course. */
export type CourseDays = {
  period: CoursePeriod;
  plans: readonly DatedPattern[];
  closedDays: ReadonlySet<Day>;
  /** The closed ones, and those of a pause. */
  freeDays: ReadonlySet<Day>;
};

/** A day that was written: what was agreed for it then. */
export type WrittenDay = { day: Day; agreedMinutes: number };

/** What was agreed for a day, or is: of flexible days only while days of the week's number are left. */
export type Agreement = Pick<RegisterCell, 'expected' | 'agreedMinutes' | 'startsAt'>;

/** What is agreed for a day, given every day of its week that was written. A day that was written keeps the minutes of then. */
export function agreementOn(course: CourseDays, day: Day, week: readonly WrittenDay[]): Agreement {
  const { period, plans, closedDays, freeDays } = course;
  const recorded = week.find((line) => line.day === day);
  const agreed = agreedOn(plans, day, period, freeDays);
  const open = minutesAgreed(agreed, { daysAgreed: daysPerWeekOn(plans, day), daysRecorded: daysUsed(week) });
  const isClosed = isInside(period, day) && (closedDays.has(day) || isHoliday(day));
  return {
    expected: isClosed
      ? 'closed'
      : !agreed || (open === 0 && !recorded)
        ? 'off'
        : agreed.isFlexible
          ? 'flexible'
          : 'agreed',
    agreedMinutes: recorded?.agreedMinutes ?? open,
    startsAt: agreed?.startsAt ?? null,
  };
}

/** The cells of these days, in their order; `written` holds whole weeks, so that the days used of a week can be counted. */
export function cellsOf(course: CourseDays, days: readonly Day[], written: readonly AttendanceDay[]): RegisterCell[] {
  const weeks = Map.groupBy(written, ({ day }) => mondayOf(day));
  return days.map((day): RegisterCell => {
    const week = weeks.get(mondayOf(day)) ?? [];
    return { day, ...agreementOn(course, day, week), recorded: week.find((line) => line.day === day) ?? null };
  });
}
