import { sumDays, type AttendanceDay } from '#shared/attendance.ts';
import { courseWeekOn, mondayOf } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** Days on which somebody noted how long it took before symptoms came, and their mean in minutes. */
export type Onset = { minutes: number; days: number };

export type CourseNow = {
  /** Course weeks the figures stand on; the last four with attendance. */
  firstWeek: number;
  lastWeek: number;
  attendedMinutesPerWeek: number;
  /** Attended of agreed in those weeks, whole percent; null when nothing was agreed. */
  percent: number | null;
  /** Minutes to symptoms in those weeks and, when there were earlier ones, in the first four weeks with attendance. */
  onset: Onset | null;
  firstOnset: Onset | null;
};

const windowWeeks = 4;

/** What is known of a course just now, from the last four weeks with attendance; null when nobody has come yet. */
export function courseNow(
  { course, attendance }: Pick<CourseRecord, 'course' | 'attendance'>,
  kindOf: (day: AttendanceDay) => AbsenceKind | null,
): CourseNow | null {
  const mondays = [
    ...new Set(attendance.filter((day) => day.attendedMinutes > 0).map(({ day }) => mondayOf(day))),
  ].sort();
  const now = mondays.slice(-windowWeeks);
  const [first] = now;
  const last = now.at(-1);
  if (first === undefined || last === undefined) return null;

  const days = attendance.filter(({ day }) => now.includes(mondayOf(day)));
  const sums = sumDays(days.map((day) => ({ ...day, absenceKind: kindOf(day) })));
  const earlier = mondays.slice(0, Math.min(windowWeeks, mondays.length - now.length));
  return {
    firstWeek: courseWeekOn(first, course.startsOn),
    lastWeek: courseWeekOn(last, course.startsOn),
    attendedMinutesPerWeek: Math.round(sums.attendedMinutes / now.length),
    percent: sums.percent,
    onset: onsetOf(days),
    firstOnset: onsetOf(attendance.filter(({ day }) => earlier.includes(mondayOf(day)))),
  };
}

function onsetOf(days: readonly AttendanceDay[]): Onset | null {
  const minutes = days.flatMap(({ minutesToOnset }) => minutesToOnset ?? []);
  if (minutes.length === 0) return null;
  return { minutes: Math.round(minutes.reduce((sum, each) => sum + each, 0) / minutes.length), days: minutes.length };
}
