import { hoursSummary, planInForce, type HoursSummary } from '#shared/agreed-hours.ts';
import { sumDays } from '#shared/attendance-figures.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import { courseWeekOn, mondayOf, type Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { isUnderWay } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { HourPlan } from '#shared/hour-plans.ts';

/** Days on which somebody noted how long it took before symptoms came, and their mean in minutes. */
export type Onset = { minutes: number; days: number };

export type CourseNow = {
  /** Course weeks the figures stand on; the last four with attendance. */
  firstWeek: number;
  lastWeek: number;
  /** The Mondays of those two weeks. */
  firstMonday: Day;
  lastMonday: Day;
  /** Registered days in those weeks, and those of them with attended minutes. */
  days: number;
  attendedDays: number;
  attendedMinutesPerWeek: number;
  /** Attended of agreed in those weeks, whole percent; null when nothing was agreed. */
  percent: number | null;
  /** Minutes to symptoms in those weeks and, when there were earlier ones, in the first four weeks with attendance. */
  onset: Onset | null;
  firstOnset: Onset | null;
};

type AgreedCourse = { course: Pick<CourseRecord['course'], 'state'> } & Pick<CourseRecord, 'hourPlans' | 'today'>;

/** The plan a course follows today; null while it is not under way, for then nobody comes by it. */
export const planNow = ({ course, hourPlans, today }: AgreedCourse): HourPlan | null =>
  isUnderWay(course.state) ? planInForce(hourPlans, today) : null;

/** The hours of a course at a glance; none is current while it is not under way, and null when none was ever agreed. */
export function hoursNow(record: AgreedCourse): HoursSummary | null {
  const hours = hoursSummary(record.hourPlans, record.today);
  return hours && { ...hours, current: planNow(record) && hours.current };
}

const windowWeeks = 4;

/** What is known of a course just now, from the last four weeks with attendance, closed days left out; null when nobody has come yet. */
export function courseNow(
  { course, attendance }: Pick<CourseRecord, 'course' | 'attendance'>,
  kindOf: (day: AttendanceDay) => AbsenceKind | null,
): CourseNow | null {
  const open = attendance.filter((day) => kindOf(day) !== 'closed');
  const mondays = [...new Set(open.filter((day) => day.attendedMinutes > 0).map(({ day }) => mondayOf(day)))].sort();
  const now = mondays.slice(-windowWeeks);
  const [first] = now;
  const last = now.at(-1);
  if (first === undefined || last === undefined) return null;

  const days = open.filter(({ day }) => now.includes(mondayOf(day)));
  const sums = sumDays(days.map((day) => ({ ...day, absenceKind: kindOf(day) })));
  const earlier = mondays.slice(0, Math.min(windowWeeks, mondays.length - now.length));
  return {
    firstWeek: courseWeekOn(first, course.startsOn),
    lastWeek: courseWeekOn(last, course.startsOn),
    firstMonday: first,
    lastMonday: last,
    days: days.length,
    attendedDays: sums.attendedDays,
    attendedMinutesPerWeek: Math.round(sums.attendedMinutes / now.length),
    percent: sums.percent,
    onset: onsetOf(days),
    firstOnset: onsetOf(open.filter(({ day }) => earlier.includes(mondayOf(day)))),
  };
}

function onsetOf(days: readonly AttendanceDay[]): Onset | null {
  // A day that became an absence keeps what was written about it, but nobody worked on it.
  const minutes = days.flatMap(({ attendedMinutes, minutesToOnset }) =>
    attendedMinutes > 0 ? (minutesToOnset ?? []) : [],
  );
  if (minutes.length === 0) return null;
  return { minutes: Math.round(minutes.reduce((sum, each) => sum + each, 0) / minutes.length), days: minutes.length };
}
