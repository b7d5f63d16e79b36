import { and, asc, between, eq, inArray, max, notInArray, or, sql } from 'drizzle-orm';
import { plansOf } from '#main/attendance/courses-between.ts';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { closingDaysTable } from '#main/centre/table.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Reader } from '#main/handler.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { reportsTable } from '#main/reports/table.ts';
import type { Period } from '#shared/aggregate-periods.ts';
import { sumDays } from '#shared/attendance-figures.ts';
import { todayIn, type Day } from '#shared/calendar.ts';
import { stateOn } from '#shared/course-life.ts';

/** A course as it is counted: what was agreed stands in the order it was made, without what was to begin after its end. */
export type CountedCourse = ReturnType<typeof coursesOf>[number];

/** Whether a day lies in a period, both ends included. */
export const isDuring = (day: Day | null, { from, to }: Period): day is Day => day !== null && from <= day && day <= to;

/** The courses that were referred, were to begin or ended in a period; three queries however many there are. */
export function coursesOf(db: Reader, { from, to }: Period) {
  const { id, candidateId, ordinal, targetGroupCode, measureCode, referredOn, startsOn, endedOn } = coursesTable;
  const { cpr } = candidatesTable;
  const courses = db
    .select({
      id,
      candidateId,
      ordinal,
      targetGroupCode,
      measureCode,
      referredOn,
      startsOn,
      endedOn,
      cpr,
      departmentName: departmentsTable.name,
    })
    .from(coursesTable)
    .innerJoin(candidatesTable, eq(candidatesTable.id, candidateId))
    .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
    .where(or(between(referredOn, from, to), between(startsOn, from, to), between(endedOn, from, to)))
    .all();
  const courseIds = courses.map((course) => course.id);
  const [steps, plans] = [stepsOf(db, courseIds), plansOf(db, courseIds)];
  return courses.map((course) => {
    const ofCourse = steps.get(course.id) ?? [];
    const lastOn = course.endedOn ?? inTheEnd;
    return {
      ...course,
      state: stateOn({ startsOn: course.startsOn, steps: ofCourse }, inTheEnd),
      endingCode: ofCourse.findLast(({ act }) => act === 'finish' || act === 'interrupt')?.reasonCode ?? null,
      plans: (plans.get(course.id) ?? []).filter(({ validFrom }) => validFrom <= lastOn),
    };
  });
}

// A course runs and ends in order: what holds at last is what became of it.
const inTheEnd = '9999-12-31';

/**
 * Percent attended of what was agreed in each of these courses, as the papers say it; no entry for one without registered days. The
 * minutes of one code are added up in the database: a code has the same kind whatever it is called, and ten years are too many days.
 */
export function attendancePercents(db: Reader, courseIds: readonly string[]): ReadonlyMap<string, number | null> {
  const { courseId, day, agreedMinutes, attendedMinutes, absenceCode } = attendanceDaysTable;
  const sums = db
    .select({
      courseId,
      absenceCode,
      lastOn: max(day),
      agreedMinutes: sql<number>`sum(${agreedMinutes})`,
      attendedMinutes: sql<number>`sum(${attendedMinutes})`,
    })
    .from(attendanceDaysTable)
    .where(
      and(
        inArray(courseId, [...courseIds]),
        notInArray(day, db.select({ day: closingDaysTable.day }).from(closingDaysTable)),
      ),
    )
    .groupBy(courseId, absenceCode)
    .all();
  const kindOf = absenceKinds(db);
  const byCourse = Map.groupBy(sums, (each) => each.courseId);
  return new Map(
    [...byCourse].map(([id, ofCourse]) => [
      id,
      sumDays(ofCourse.map((each) => ({ ...each, absenceKind: kindOf(each.absenceCode, each.lastOn ?? '') }))).percent,
    ]),
  );
}

/** The day the first report of each of these courses was issued; no entry for one without. */
export function firstIssues(db: Reader, courseIds: readonly string[]): ReadonlyMap<string, Day> {
  const { courseId, issuedAt, reportVersion } = reportsTable;
  const firsts = db
    .select({ courseId, issuedAt })
    .from(reportsTable)
    .where(and(inArray(courseId, [...courseIds]), eq(reportVersion, 1)))
    .all();
  return new Map(firsts.map((report) => [report.courseId, todayIn(report.issuedAt)]));
}

/** What the newest issued report of each of these courses recommends; a draft recommends nothing. */
export function recommendations(db: Reader, courseIds: readonly string[]): ReadonlyMap<string, string | null> {
  const { courseId, content, reportVersion } = reportsTable;
  const newest = db
    .select({
      courseId,
      reportVersion: max(reportVersion),
      recommendationCode: sql<string | null>`${content} ->> '$.choices.recommendationCode'`,
    })
    .from(reportsTable)
    .where(inArray(courseId, [...courseIds]))
    .groupBy(courseId)
    .all();
  return new Map(newest.map((report) => [report.courseId, report.recommendationCode]));
}

/** The last day a final meeting was held in each of these courses; no entry for one without. */
export function finalMeetings(db: Reader, courseIds: readonly string[]): ReadonlyMap<string, Day> {
  const { courseId, kind, state, meetsOn } = meetingsTable;
  const finals = db
    .select({ courseId, meetsOn })
    .from(meetingsTable)
    .where(and(inArray(courseId, [...courseIds]), eq(kind, 'final'), eq(state, 'held')))
    .orderBy(asc(meetsOn))
    .all();
  return new Map(finals.map((meeting) => [meeting.courseId, meeting.meetsOn]));
}
