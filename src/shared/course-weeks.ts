import {
  agreedWeekMinutes,
  isInside,
  minutesPerWeek,
  periodOf,
  planInForce,
  type CoursePeriod,
} from '#shared/agreed-hours.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import {
  addDays,
  addWeeks,
  courseWeekOn,
  isoWeekOf,
  isWorkday,
  mondayOf,
  weekDays,
  weekdayOf,
  type Day,
} from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import type { Course, CourseRecord } from '#shared/courses.ts';
import {
  attendedDay,
  effectiveMinutes,
  type EffectiveWeek,
  type IntensityAssessment,
} from '#shared/effective-minutes.ts';
import type { HourPlan } from '#shared/hour-plans.ts';

/** What the weeks are computed from; the page and the paper hold it in different records. */
export type CourseFacts = Pick<CourseRecord, 'today' | 'course' | 'steps' | 'hourPlans' | 'attendance' | 'tryOuts'>;

/** A day with an absence code and its place on the ruler. */
export type CourseAbsence = { day: Day; at: number; code: string; missingMinutes: number; isWholeDay: boolean };

export type CourseWeek = {
  /** 1 to the number of weeks. */
  index: number;
  isoWeek: number;
  monday: Day;
  /** None of its days in the course is an open workday, and nobody came. */
  isClosed: boolean;
  /** By the plans in force, closed days left out. */
  agreedMinutes: number;
  attendedMinutes: number;
  /** Days with a line in the register, and those of them with attended minutes. */
  registeredDays: number;
  attendedDays: number;
  /** Null in a week without an assessed day, and in every week before three days of the course are assessed. */
  effectiveMinutes: number | null;
  /** The mean percent behind it, unrounded. */
  effectivePercent: number | null;
  absences: CourseAbsence[];
};

/** A stretch of the course under one hour plan, in course weeks: 0 is the first Monday, 1.4 the third day of the second week. */
export type PlanStep = { plan: HourPlan; fromWeek: number; toWeek: number; minutesPerWeek: number };

export type CourseWeeks = {
  weeks: CourseWeek[];
  steps: PlanStep[];
  /** Today's place in course weeks; null before the first and after the last day. */
  today: number | null;
};

/** A course week by week, as the ruler and the hours curve draw it on the screen and on paper. */
export function courseWeeks(facts: CourseFacts, closedDays: ReadonlySet<Day>): CourseWeeks {
  const { course, hourPlans, attendance, today } = facts;
  const period = periodOf(course);
  const byMonday = Map.groupBy(attendance, ({ day }) => mondayOf(day));
  const effective = effectiveByMonday(facts);
  const free = freeDays({ startsOn: course.startsOn, steps: facts.steps }, period, closedDays);
  const first = mondayOf(course.startsOn);

  const weeks = Array.from({ length: weekCount(course) }, (_, place): CourseWeek => {
    const monday = addWeeks(first, place);
    const days = byMonday.get(monday) ?? [];
    const attendedMinutes = sumOf(days, ({ attendedMinutes: minutes }) => minutes);
    return {
      index: place + 1,
      isoWeek: isoWeekOf(monday).week,
      monday,
      isClosed:
        attendedMinutes === 0 && !weekDays(monday).some((day) => course.startsOn <= day && isWorkday(day, closedDays)),
      agreedMinutes: agreedWeekMinutes(hourPlans, monday, period, free),
      attendedMinutes,
      registeredDays: days.length,
      attendedDays: days.filter((day) => day.attendedMinutes > 0).length,
      effectiveMinutes: effective.get(monday)?.effectiveMinutes ?? null,
      effectivePercent: effective.get(monday)?.percent ?? null,
      absences: days.flatMap((day) => absence(day, course.startsOn)),
    };
  });
  return {
    weeks,
    steps: planSteps(hourPlans, period),
    today: isInside(period, today) ? placeOf(today, course.startsOn) : null,
  };
}

/** Weeks from the start's to the last planned day's, or to a later end. */
export function weekCount({
  startsOn,
  plannedEndOn,
  endedOn,
}: Pick<Course, 'startsOn' | 'plannedEndOn' | 'endedOn'>): number {
  const lastDay = endedOn !== null && endedOn > plannedEndOn ? endedOn : plannedEndOn;
  return Math.max(1, courseWeekOn(lastDay, startsOn));
}

/** The middle of a workday in course weeks; a weekend stands at the end of its week. */
export const placeOf = (day: Day, startsOn: Day): number =>
  startOfDay(day, startsOn) + (weekdayOf(day) > 5 ? -0.02 : 0.1);

/** The plans as they hold one after another; of two from the same day the later made, and one from before the start holds from the start. */
function planSteps(plans: readonly HourPlan[], { startsOn, endsOn }: CoursePeriod): PlanStep[] {
  const changes = new Set(plans.map(({ validFrom }) => (validFrom < startsOn ? startsOn : validFrom)));
  const days = [...changes].filter((day) => day <= endsOn).sort();
  return days.flatMap((day, place) => {
    const plan = planInForce(plans, day);
    if (!plan) return [];
    return {
      plan,
      fromWeek: startOfDay(day, startsOn),
      toWeek: startOfDay(days[place + 1] ?? addDays(endsOn, 1), startsOn),
      minutesPerWeek: minutesPerWeek(plan.pattern),
    };
  });
}

/** Effective minutes of every week of the course with attendance, by its Monday, not only of the window the figure is given for; none while fewer than three days are assessed. */
export function effectiveByMonday({
  attendance,
  tryOuts,
}: {
  attendance: readonly Pick<AttendanceDay, 'day' | 'attendedMinutes' | 'parts'>[];
  tryOuts: readonly { assessments: readonly IntensityAssessment[] }[];
}): ReadonlyMap<Day, EffectiveWeek> {
  if (tryOuts.every(({ assessments }) => assessments.length === 0)) return new Map();
  const effective = effectiveMinutes({
    days: attendance.map(attendedDay),
    assessments: tryOuts.flatMap(({ assessments }) => assessments),
    windowWeeks: Number.POSITIVE_INFINITY,
  });
  const weeks = effective.kind === 'range' ? effective.weeks : [];
  const mondays = new Map(attendance.map(({ day }) => [weekKey(isoWeekOf(day)), mondayOf(day)]));
  return new Map(weeks.map((week) => [mondays.get(weekKey(week))!, week]));
}

const weekKey = ({ year, week }: { year: number; week: number }) => `${year}-${week}`;

function absence({ day, absenceCode, agreedMinutes, attendedMinutes }: AttendanceDay, startsOn: Day): CourseAbsence[] {
  if (absenceCode === null) return [];
  return [
    {
      day,
      at: placeOf(day, startsOn),
      code: absenceCode,
      missingMinutes: Math.max(0, agreedMinutes - attendedMinutes),
      isWholeDay: attendedMinutes === 0,
    },
  ];
}

// A Saturday begins where the Friday ends: the ruler has five days a week.
const startOfDay = (day: Day, startsOn: Day): number =>
  courseWeekOn(day, startsOn) - 1 + Math.min(weekdayOf(day) - 1, 5) / 5;

const sumOf = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + numberOf(item), 0);
