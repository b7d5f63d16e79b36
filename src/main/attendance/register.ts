import { coursesBetween, functionsOf } from '#main/attendance/courses-between.ts';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import type { Reader } from '#main/handler.ts';
import { daysPerWeekOn, daysUsed, periodOf, type DatedPattern } from '#shared/agreed-hours.ts';
import { sumDays } from '#shared/attendance-figures.ts';
import { impliedParts, type RegisterCell, type RegisterWeek } from '#shared/attendance.ts';
import { courseWeekOn, isHoliday, weekDays, weekdayOf } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { byFirstName } from '#shared/names.ts';
import { pausesOf } from '#shared/pauses.ts';
import { cellsOf } from '#shared/register-cells.ts';

/** The register of a department in the week of this Monday: the courses that run or are paused in it, in Danish order by first name. */
export function registerWeek(
  db: Reader,
  { departmentId, monday, today }: { departmentId: string; monday: string; today: string },
): RegisterWeek {
  const days = weekDays(monday);
  const sunday = days.at(-1) ?? monday;
  const courses = coursesBetween(db, { departmentIds: [departmentId], from: monday, to: sunday });
  const courseIds = courses.map(({ id }) => id);
  const closedDays = closedDaysOf(db);
  const kindOf = absenceKinds(db);
  const tryOuts = functionsOf(db, courseIds);
  const recorded = Map.groupBy(
    attendanceDaysOf(db, courseIds, { from: monday, to: sunday }),
    ({ courseId }) => courseId,
  );

  const lines = courses.map((course) => {
    const pauses = pausesOf(course.steps);
    const ofCourse = tryOuts.get(course.id) ?? [];
    const inWeek = ofCourse.filter(({ from, to }) => from <= sunday && (to === null || monday <= to));
    const written = (recorded.get(course.id) ?? []).map((line) => ({ ...line, parts: impliedParts(line, ofCourse) }));
    const free = freeDays(course, { startsOn: monday, endsOn: sunday }, closedDays);
    const agreed = { period: periodOf(course), plans: course.plans, closedDays, freeDays: free };
    const cells = cellsOf(agreed, days, written);
    const sums = sumDays(written.map((line) => ({ ...line, absenceKind: kindOf(line.absenceCode, line.day) })));
    return {
      courseId: course.id,
      candidateId: course.candidateId,
      firstName: course.firstName,
      lastName: course.lastName,
      functionName: inWeek.at(-1)?.functionName ?? null,
      courseWeek: courseWeekOn(monday, course.startsOn),
      pause: pauses.find(({ from, to }) => from <= sunday && (to === null || monday <= to)) ?? null,
      cells,
      attendedMinutes: sums.attendedMinutes,
      agreedMinutes: sums.agreedMinutes + stillAgreed(cells, course.plans),
    };
  });

  const shown = days.filter(
    (day, index) =>
      weekdayOf(day) <= 5 || lines.some(({ cells }) => cells[index]?.recorded || cells[index]?.expected === 'agreed'),
  );
  return {
    monday,
    today,
    days: shown.map((day) => ({ day, isClosed: closedDays.has(day) || isHoliday(day) })),
    lines: lines
      .map((line) => ({ ...line, cells: line.cells.filter(({ day }) => shown.includes(day)) }))
      .sort(byFirstName),
  };
}

/** Minutes agreed on the days nobody has written yet; of flexible ones only as many as are left of the week's number. */
function stillAgreed(cells: readonly RegisterCell[], plans: readonly DatedPattern[]): number {
  let daysRecorded = daysUsed(cells.flatMap(({ recorded }) => recorded ?? []));
  let minutes = 0;
  for (const { day, expected, agreedMinutes, recorded } of cells) {
    if (recorded || agreedMinutes === 0) continue;
    if (expected === 'flexible' && daysRecorded >= daysPerWeekOn(plans, day)) continue;
    daysRecorded += 1;
    minutes += agreedMinutes;
  }
  return minutes;
}
