import { agreedWeekDays, planInForce } from '#shared/agreed-hours.ts';
import type { FallingCourse } from '#shared/attendance.ts';
import { addWeeks, isWorkday, mondayOf, weekDays, weekdayOf, type Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { missingInWeek, type CourseAgreement } from '#shared/missing-days.ts';

/** Weeks a fall is looked for in: a quarter, so that what is compared still is one stretch of work. */
export const weeksCompared = 13;

/** A registered day, with the kind of its absence. */
type RegisteredDay = { day: Day; agreedMinutes: number; attendedMinutes: number; absenceKind: AbsenceKind | null };

type WeekOfHours = FallingCourse['weeks'][number];

/**
 * The four weeks in which the attended minutes of a course fell three times in a row, the one they fell from first; null when they
 * did not. Only weeks that can be compared count: the newest must be one of the last two whole weeks, the others are the three
 * before it, and weeks that do not count are passed over.
 */
export function fallingWeeks(
  agreement: CourseAgreement,
  registered: readonly RegisteredDay[],
  today: Day,
): WeekOfHours[] | null {
  const byMonday = Map.groupBy(registered, ({ day }) => mondayOf(day));
  const newest = addWeeks(mondayOf(today), -1);
  const weeks: WeekOfHours[] = [];
  for (let back = 0; back < weeksCompared && weeks.length < 4; back += 1) {
    const monday = addWeeks(newest, -back);
    const days = byMonday.get(monday) ?? [];
    const later = weeks[0];
    if (back >= 2 && later === undefined) return null;
    if (!doesCount(agreement, monday, { days, today })) continue;
    const attendedMinutes = sumOf(days, (day) => day.attendedMinutes);
    if (later !== undefined && attendedMinutes <= later.attendedMinutes) return null;
    weeks.unshift({ monday, attendedMinutes, agreedMinutes: sumOf(days, (day) => day.agreedMinutes) });
  }
  return weeks.length === 4 ? weeks : null;
}

/** A week like the others: all of it in the course, no day of it closed or in a pause, something agreed, and all that is registered. */
function doesCount(
  agreement: CourseAgreement,
  monday: Day,
  { days, today }: { days: readonly RegisteredDay[]; today: Day },
): boolean {
  const { plans, period, freeDays } = agreement;
  if (days.some(({ absenceKind }) => absenceKind === 'closed')) return false;
  const isWhole = weekDays(monday).every((day) =>
    weekdayOf(day) <= 5
      ? period.startsOn <= day && day <= period.endsOn && isWorkday(day, freeDays)
      : !(freeDays.has(day) && isInPlan(agreement, day)),
  );
  return (
    isWhole &&
    agreedWeekDays(plans, monday, period, freeDays).length > 0 &&
    missingInWeek(agreement, monday, { registered: days, today }).length === 0
  );
}

function isInPlan({ plans }: CourseAgreement, day: Day): boolean {
  const pattern = planInForce(plans, day)?.pattern;
  return pattern?.kind === 'weekdays' && pattern.days.some(({ weekday }) => weekday === weekdayOf(day));
}

const sumOf = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + numberOf(item), 0);
