import { agreedOn, agreedWeekDays, daysUsed, type CoursePeriod, type DatedPattern } from '#shared/agreed-hours.ts';
import { weekDays, type Day } from '#shared/calendar.ts';

/** What is agreed in a course: nothing on its free days, which are the closed ones and those of a pause. */
export type CourseAgreement = { plans: readonly DatedPattern[]; period: CoursePeriod; freeDays: ReadonlySet<Day> };

/** Days with an agreement that nobody registered: one fixed day, or as many of the freely placed ones as are missing in their week. */
export type MissingDays = { day: Day; isFlexible: boolean; days: number; minutes: number };

/**
 * Days of the week of this Monday that were agreed and not registered before today, in order. Nobody knows which of the freely placed
 * days is missing before the week is over; then they stand together on its last day that could have been chosen.
 */
export function missingInWeek(
  { plans, period, freeDays }: CourseAgreement,
  monday: Day,
  { registered, today }: { registered: readonly { day: Day; agreedMinutes: number }[]; today: Day },
): MissingDays[] {
  const agreed = agreedWeekDays(plans, monday, period, freeDays);
  const fixed = agreed.filter(({ isFlexible }) => !isFlexible);
  const missing = fixed
    .filter(({ day }) => day < today && !registered.some((line) => line.day === day))
    .map(({ day, minutes }): MissingDays => ({ day, isFlexible: false, days: 1, minutes }));

  if (fixed.length === agreed.length) return missing;
  const days = weekDays(monday);
  const chosen = registered.filter(({ day }) => days.includes(day) && !fixed.some((each) => each.day === day));
  const unchosen = agreed.filter(({ isFlexible }) => isFlexible).slice(daysUsed(chosen));
  const isOver = days.every((day) => day < today);
  if (!isOver || unchosen.length === 0) return missing;
  const last = days.findLast((day) => agreedOn(plans, day, period, freeDays)?.isFlexible);
  if (last === undefined) return missing;
  const minutes = unchosen.reduce((sum, each) => sum + each.minutes, 0);
  return [...missing, { day: last, isFlexible: true, days: unchosen.length, minutes }];
}
