import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import { coursesBetween, functionsOf } from '#main/attendance/courses-between.ts';
import { departmentsAsked } from '#main/attendance/scope.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { assignmentsOf } from '#main/courses/life.ts';
import type { Reader } from '#main/handler.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { frameOf, type DepartmentAsked } from '#main/prints/asked.ts';
import { nameAs } from '#main/prints/shown-person.ts';
import { courseSpans } from '#main/prints/course-spans.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { planInForce } from '#shared/agreed-hours.ts';
import { courseWeekOn, type Day } from '#shared/calendar.ts';
import { isUnderWay, stateOn } from '#shared/course-life.ts';
import { weekCount } from '#shared/course-weeks.ts';
import { responsibleOn } from '#shared/courses.ts';
import { byFirstName } from '#shared/names.ts';
import { departmentListPaper } from '#shared/papers/department-list.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';
import { runsOn } from '#shared/try-outs.ts';

/** Everybody on a course in a department on a day, those in a pause too; refuses another department than one's own. */
export function departmentListPrint(asked: DepartmentAsked): { paper: Paper; courseIds: string[] } {
  const { db, user, departmentId, on, options } = asked;
  const { seen } = departmentsAsked(db, user, departmentId);
  const courses = coursesBetween(db, { departmentIds: [departmentId], from: on, to: on })
    .filter((course) => isUnderWay(stateOn(course, on)))
    .sort(byFirstName);
  const courseIds = courses.map(({ id }) => id);
  const spans = courseSpans(db, courseIds);
  const assignments = assignmentsOf(db, courseIds);
  const functions = functionsOf(db, courseIds);
  const meetings = meetingsFrom(db, courseIds, on);
  const phones = phonesOf(
    db,
    courses.map(({ candidateId }) => candidateId),
  );
  const lines = courses.map((course) => {
    const { id: courseId } = course;
    const meeting = meetings.get(courseId)?.[0];
    return {
      courseId,
      number: spans.get(courseId)?.number ?? '',
      shownName: nameAs(options.names, course),
      phone: options.names === 'full' ? (phones.get(course.candidateId) ?? null) : null,
      isPaused: stateOn(course, on) === 'paused',
      courseWeek: courseWeekOn(on, course.startsOn),
      weeks: weekCount(course),
      consultantName: responsibleOn(assignments.get(courseId) ?? [], on)?.staffName ?? null,
      hours: planInForce(course.plans, on)?.pattern ?? null,
      functions: (functions.get(courseId) ?? [])
        .filter((tryOut) => runsOn(tryOut, on))
        .map(({ functionName }) => functionName),
      nextMeeting: meeting ?? null,
    };
  });
  const paper = departmentListPaper(
    {
      frame: frameOf(asked),
      template: templateOf(db, 'department-list'),
      departmentName: seen.find(({ id }) => id === departmentId)?.name ?? '',
      on,
      lines,
    },
    speakIn(options.language),
  );
  return { paper, courseIds };
}

/** Phones by candidate; one with name and address protection has none here. */
function phonesOf(db: Reader, candidateIds: readonly string[]): ReadonlyMap<string, string> {
  const { id, phone, isProtected } = candidatesTable;
  const rows = db
    .select({ id, phone })
    .from(candidatesTable)
    .where(and(inArray(id, [...candidateIds]), eq(isProtected, false)))
    .all();
  return new Map(rows.map((row) => [row.id, row.phone]));
}

/** The planned meetings of each of these courses from a day on, the next first. */
function meetingsFrom(db: Reader, courseIds: readonly string[], from: Day) {
  const { courseId, kind, ordinal, meetsOn, startsAt, state } = meetingsTable;
  const rows = db
    .select({ courseId, kind, ordinal, meetsOn, startsAt })
    .from(meetingsTable)
    .where(and(inArray(courseId, [...courseIds]), eq(state, 'planned'), gte(meetsOn, from)))
    .orderBy(asc(meetsOn), asc(startsAt))
    .all();
  return Map.groupBy(rows, (row) => row.courseId);
}
