import { z } from 'zod';
import { isHoliday, isWorkday, weekDays, weekdayOf, type Day } from '#shared/calendar.ts';
import { clock } from '#shared/values.ts';

const dailyMinutes = z
  .int({ error: 'hours.minutesOutOfRange' })
  .min(1, { error: 'hours.minutesOutOfRange' })
  .max(720, { error: 'hours.minutesOutOfRange' });

const agreedWeekday = z.strictObject({
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  startsAt: clock.nullable(),
  minutes: dailyMinutes,
});

/**
 * What is agreed for a week: fixed weekdays (1 = Monday) with a start time 'HH:MM' or none, or a number of days that the
 * candidate places freely. Minutes are 1 to 720 a day; errors are text keys.
 */
export const hourPattern = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekdays'),
    days: z
      .array(agreedWeekday)
      .min(1, { error: 'hours.noDays' })
      .refine((days) => new Set(days.map(({ weekday }) => weekday)).size === days.length, {
        error: 'hours.weekdayTwice',
      })
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal('days-per-week'),
    daysPerWeek: z
      .int({ error: 'hours.daysPerWeekOutOfRange' })
      .min(1, { error: 'hours.daysPerWeekOutOfRange' })
      .max(7, { error: 'hours.daysPerWeekOutOfRange' }),
    minutesPerDay: dailyMinutes,
  }),
]);

export type HourPattern = z.infer<typeof hourPattern>;

export type DatedPattern = { validFrom: Day; pattern: HourPattern };

/** The days a course runs, both included. */
export type CoursePeriod = { startsOn: Day; endsOn: Day };

/** To its real end, or to the planned one while it has none. */
export const periodOf = (course: { startsOn: Day; plannedEndOn: Day; endedOn: Day | null }): CoursePeriod => ({
  startsOn: course.startsOn,
  endsOn: course.endedOn ?? course.plannedEndOn,
});

export const isInside = (period: CoursePeriod, day: Day): boolean => period.startsOn <= day && day <= period.endsOn;

/** A flexible day is one the candidate may choose: its minutes are agreed only on as many days as the week's plan says. */
export type AgreedDay = { minutes: number; startsAt: string | null; isFlexible: boolean };

/** Minutes per week: at the start, now (null before the first plan), at the most, and in the last plan made. */
export type HoursSummary = { start: number; current: number | null; max: number; expectedEnd: number };

/** The plan with the latest day of validity on or before a day, or null; of two from the same day the later in the list holds. */
export const planInForce = <Plan extends DatedPattern>(plans: readonly Plan[], day: Day): Plan | null =>
  plans.reduce<Plan | null>(
    (found, plan) => (plan.validFrom <= day && (!found || found.validFrom <= plan.validFrom) ? plan : found),
    null,
  );

/** Minutes in a week without holidays or closing days. */
export const minutesPerWeek = (pattern: HourPattern): number =>
  pattern.kind === 'weekdays'
    ? pattern.days.reduce((sum, { minutes }) => sum + minutes, 0)
    : pattern.daysPerWeek * pattern.minutesPerDay;

export const daysPerWeek = (pattern: HourPattern): number =>
  pattern.kind === 'weekdays' ? pattern.days.length : pattern.daysPerWeek;

/** Days a week of the plan in force; 0 before the first plan. */
export function daysPerWeekOn(plans: readonly DatedPattern[], day: Day): number {
  const plan = planInForce(plans, day);
  return plan ? daysPerWeek(plan.pattern) : 0;
}

/** Minutes on each agreed day, or null when the days differ. */
export function minutesPerDay(pattern: HourPattern): number | null {
  if (pattern.kind === 'days-per-week') return pattern.minutesPerDay;
  const [first, ...others] = pattern.days;
  return first && others.every(({ minutes }) => minutes === first.minutes) ? first.minutes : null;
}

/**
 * What is agreed for one day of the course, or null when nothing is: outside the course, before the first plan, on a public
 * holiday or closing day, or on a weekday the plan leaves free. Flexible plans offer every workday from Monday to Friday.
 */
export function agreedOn(
  plans: readonly DatedPattern[],
  day: Day,
  course: CoursePeriod,
  closedDays: ReadonlySet<Day>,
): AgreedDay | null {
  if (!isInside(course, day)) return null;
  const pattern = planInForce(plans, day)?.pattern;
  if (!pattern) return null;
  if (pattern.kind === 'days-per-week') {
    return isWorkday(day, closedDays) ? { minutes: pattern.minutesPerDay, startsAt: null, isFlexible: true } : null;
  }
  const weekday = weekdayOf(day);
  const agreed = pattern.days.find((candidate) => candidate.weekday === weekday);
  if (!agreed || closedDays.has(day) || isHoliday(day)) return null;
  return { minutes: agreed.minutes, startsAt: agreed.startsAt, isFlexible: false };
}

/**
 * The days that make up the agreement of the week of this Monday: every fixed weekday; flexible days until the plan's number is
 * reached, so never more than the open workdays of the week inside the course. A plan that begins mid week finds the days already
 * counted and adds only up to its own number: 3 days becoming 4 on a Wednesday is 4 days, 3 becoming 2 stays at the 2 of Monday and
 * Tuesday, each at the minutes of the plan in force on it.
 */
export function agreedWeekDays(
  plans: readonly DatedPattern[],
  monday: Day,
  course: CoursePeriod,
  closedDays: ReadonlySet<Day>,
): (AgreedDay & { day: Day })[] {
  const counted: (AgreedDay & { day: Day })[] = [];
  for (const day of weekDays(monday)) {
    const agreed = agreedOn(plans, day, course, closedDays);
    if (!agreed || (agreed.isFlexible && counted.length >= daysPerWeekOn(plans, day))) continue;
    counted.push({ ...agreed, day });
  }
  return counted;
}

/** Minutes agreed for the week of this Monday: those of its `agreedWeekDays`. */
export const agreedWeekMinutes = (...week: Parameters<typeof agreedWeekDays>): number =>
  agreedWeekDays(...week).reduce((sum, { minutes }) => sum + minutes, 0);

/** A day's agreed minutes: all of a fixed day's, a flexible day's only while days of the week's number are left. */
export const minutesAgreed = (agreed: AgreedDay | null, week: { daysAgreed: number; daysRecorded: number }): number =>
  agreed === null || (agreed.isFlexible && week.daysRecorded >= week.daysAgreed) ? 0 : agreed.minutes;

/** The recorded days of a week that use up its number of days: those something was agreed for. */
export const daysUsed = (recorded: readonly { agreedMinutes: number }[]): number =>
  recorded.filter(({ agreedMinutes }) => agreedMinutes > 0).length;

/** The hours of a course at a glance, future plans included, as seen on a day; null when no plan was ever made. */
export function hoursSummary(plans: readonly DatedPattern[], day: Day): HoursSummary | null {
  const changes = [...new Set(plans.map(({ validFrom }) => validFrom))].sort();
  const weeks = changes.flatMap((changedOn) => planInForce(plans, changedOn)?.pattern ?? []).map(minutesPerWeek);
  const start = weeks.at(0);
  const expectedEnd = weeks.at(-1);
  if (start === undefined || expectedEnd === undefined) return null;
  const current = planInForce(plans, day);
  return { start, current: current && minutesPerWeek(current.pattern), max: Math.max(...weeks), expectedEnd };
}
