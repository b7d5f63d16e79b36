import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import {
  agreedOn,
  daysPerWeek,
  daysUsed,
  isInside,
  minutesAgreed,
  periodOf,
  planInForce,
  type CoursePeriod,
  type DatedPattern,
} from '#shared/agreed-hours.ts';
import { sumDays } from '#shared/attendance-figures.ts';
import { impliedParts, type AttendanceDay, type RegisterCell, type RegisterWeek } from '#shared/attendance.ts';
import { courseWeekOn, isHoliday, weekDays, weekdayOf } from '#shared/calendar.ts';
import { freeDays, stateOn, type CourseState } from '#shared/course-life.ts';
import { compareTexts } from '#shared/names.ts';

/** The register of a department in the week of this Monday: the courses that run or are paused in it, in Danish order by first name. */
export function registerWeek(
  db: Reader,
  { departmentId, monday, today }: { departmentId: string; monday: string; today: string },
): RegisterWeek {
  const days = weekDays(monday);
  const sunday = days.at(-1) ?? monday;
  const courses = coursesInWeek(db, { departmentId, monday, sunday });
  const courseIds = courses.map(({ id }) => id);
  const closedDays = closedDaysOf(db);
  const kindOf = absenceKinds(db);
  const plans = Map.groupBy(plansOf(db, courseIds), ({ courseId }) => courseId);
  const tryOuts = Map.groupBy(tryOutsOf(db, courseIds), ({ courseId }) => courseId);
  const recorded = Map.groupBy(
    attendanceDaysOf(db, courseIds, { from: monday, to: sunday }),
    ({ courseId }) => courseId,
  );

  const lines = courses.map((course) => {
    const ofCourse = tryOuts.get(course.id) ?? [];
    const inWeek = ofCourse.filter(({ from, to }) => from <= sunday && (to === null || monday <= to));
    const written = (recorded.get(course.id) ?? []).map((line) => ({ ...line, parts: impliedParts(line, ofCourse) }));
    const cells = cellsOf({
      days,
      period: periodOf(course),
      plans: plans.get(course.id) ?? [],
      written,
      closedDays,
      freeDays: freeDays(course, { startsOn: monday, endsOn: sunday }, closedDays),
    });
    const sums = sumDays(written.map((line) => ({ ...line, absenceKind: kindOf(line.absenceCode, line.day) })));
    return {
      courseId: course.id,
      candidateId: course.candidateId,
      firstName: course.firstName,
      lastName: course.lastName,
      functionName: inWeek.at(-1)?.functionName ?? null,
      courseWeek: courseWeekOn(monday, course.startsOn),
      cells,
      attendedMinutes: sums.attendedMinutes,
      agreedMinutes: sums.agreedMinutes + stillAgreed(cells, plans.get(course.id) ?? []),
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
      .sort((a, b) => compareTexts(a.firstName, b.firstName) || compareTexts(a.lastName, b.lastName)),
  };
}

type Week = {
  days: readonly string[];
  period: CoursePeriod;
  plans: readonly DatedPattern[];
  written: readonly AttendanceDay[];
  closedDays: ReadonlySet<string>;
  /** The closed ones, and those of a pause. */
  freeDays: ReadonlySet<string>;
};

function cellsOf({ days, period, plans, written, closedDays, freeDays: free }: Week): RegisterCell[] {
  const daysRecorded = daysUsed(written);
  return days.map((day): RegisterCell => {
    const recorded = written.find((line) => line.day === day) ?? null;
    const agreed = agreedOn(plans, day, period, free);
    const daysAgreed = daysPerWeekOn(plans, day);
    const open = minutesAgreed(agreed, { daysAgreed, daysRecorded });
    const isClosed = isInside(period, day) && (closedDays.has(day) || isHoliday(day));
    return {
      day,
      expected: isClosed
        ? 'closed'
        : !agreed || (open === 0 && !recorded)
          ? 'off'
          : agreed.isFlexible
            ? 'flexible'
            : 'agreed',
      agreedMinutes: recorded?.agreedMinutes ?? open,
      startsAt: agreed?.startsAt ?? null,
      recorded,
    };
  });
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

function daysPerWeekOn(plans: readonly DatedPattern[], day: string): number {
  const plan = planInForce(plans, day);
  return plan ? daysPerWeek(plan.pattern) : 0;
}

// Never met, cancelled and not yet planned courses have no week; a finished one had its weeks.
const withWeeks: readonly CourseState[] = ['running', 'paused', 'finished', 'interrupted'];
const inTheEnd = '9999-12-31';

function coursesInWeek(
  db: Reader,
  { departmentId, monday, sunday }: { departmentId: string; monday: string; sunday: string },
) {
  const { id, candidateId, startsOn, plannedEndOn, endedOn } = coursesTable;
  const { firstName, lastName } = candidatesTable;
  const courses = db
    .select({ id, candidateId, startsOn, plannedEndOn, endedOn, firstName, lastName })
    .from(coursesTable)
    .innerJoin(candidatesTable, eq(candidatesTable.id, candidateId))
    .where(
      and(
        eq(coursesTable.departmentId, departmentId),
        lte(startsOn, sunday),
        gte(sql`coalesce(${endedOn}, ${plannedEndOn})`, monday),
      ),
    )
    .all();
  const steps = stepsOf(
    db,
    courses.map((course) => course.id),
  );
  return courses
    .map((course) => ({ ...course, steps: steps.get(course.id) ?? [] }))
    .filter((course) => withWeeks.includes(stateOn(course, inTheEnd)));
}

const plansOf = (db: Reader, courseIds: string[]) =>
  db
    .select()
    .from(hourPlansTable)
    .where(inArray(hourPlansTable.courseId, courseIds))
    .orderBy(asc(hourPlansTable.seq))
    .all();

/** The try-outs of these courses, oldest first. */
function tryOutsOf(db: Reader, courseIds: string[]) {
  const { id, courseId, from, to } = tryOutsTable;
  return db
    .select({ id, courseId, from, to, functionName: jobFunctionsTable.name })
    .from(tryOutsTable)
    .innerJoin(jobFunctionsTable, eq(jobFunctionsTable.id, tryOutsTable.jobFunctionId))
    .where(inArray(courseId, courseIds))
    .orderBy(asc(from), asc(id))
    .all();
}
