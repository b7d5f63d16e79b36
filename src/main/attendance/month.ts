import { coursesBetween, functionsOf } from '#main/attendance/courses-between.ts';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import type { Reader } from '#main/handler.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { countedDay, figuresOf } from '#shared/attendance-figures.ts';
import { impliedParts, type MonthStatement } from '#shared/attendance.ts';
import { addDays, addWeeks, isHoliday, mondayOf, monthDays, type Day } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { missingInWeek } from '#shared/missing-days.ts';
import { compareTexts } from '#shared/names.ts';
import { cellsOf } from '#shared/register-cells.ts';

/** A month `YYYY-MM` of a department's courses, in Danish order by first name: each day's cell, the figures of each and of all. */
export function monthStatement(
  db: Reader,
  { departmentId, month, today }: { departmentId: string; month: string; today: Day },
): MonthStatement {
  const days = monthDays(month);
  const period = { from: days[0]!, to: days.at(-1)! };
  // Whole weeks, because freely placed days are counted by the week.
  const around = { from: mondayOf(period.from), to: addDays(mondayOf(period.to), 6) };
  const courses = coursesBetween(db, { departmentIds: [departmentId], ...period });
  const courseIds = courses.map(({ id }) => id);
  const closedDays = closedDaysOf(db);
  const kindOf = absenceKinds(db);
  const tryOuts = functionsOf(db, courseIds);
  const recorded = Map.groupBy(attendanceDaysOf(db, courseIds, around), ({ courseId }) => courseId);

  const counted = courses.map((course) => {
    const ofCourse = tryOuts.get(course.id) ?? [];
    const inMonth = ofCourse.filter(({ from, to }) => from <= period.to && (to === null || period.from <= to));
    const registered = (recorded.get(course.id) ?? []).map((line) => ({
      ...line,
      parts: impliedParts(line, ofCourse),
    }));
    const free = freeDays(course, { startsOn: around.from, endsOn: around.to }, closedDays);
    const agreement = { period: periodOf(course), plans: course.plans, closedDays, freeDays: free };
    const written = registered
      .filter(({ day }) => period.from <= day && day <= period.to)
      .map((line) => countedDay(line, kindOf, closedDays));
    const missing = mondaysOf(days)
      .flatMap((monday) => missingInWeek(agreement, monday, { registered, today }))
      .filter(({ day }) => period.from <= day && day <= period.to)
      .reduce((sum, each) => sum + each.days, 0);
    const line = {
      courseId: course.id,
      candidateId: course.candidateId,
      firstName: course.firstName,
      lastName: course.lastName,
      functionName: inMonth.at(-1)?.functionName ?? null,
      cells: cellsOf(agreement, days, registered),
      figures: figuresOf(written, missing),
    };
    return { line, written, missing };
  });

  return {
    month,
    today,
    days: days.map((day) => ({ day, isClosed: closedDays.has(day) || isHoliday(day) })),
    lines: counted
      .map(({ line }) => line)
      .sort((a, b) => compareTexts(a.firstName, b.firstName) || compareTexts(a.lastName, b.lastName)),
    total: figuresOf(
      counted.flatMap(({ written }) => written),
      counted.reduce((sum, { missing }) => sum + missing, 0),
    ),
  };
}

function mondaysOf(days: readonly Day[]): Day[] {
  const last = days.at(-1)!;
  const mondays: Day[] = [];
  for (let monday = mondayOf(days[0]!); monday <= last; monday = addWeeks(monday, 1)) mondays.push(monday);
  return mondays;
}
