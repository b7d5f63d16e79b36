import { and, asc, eq, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { QueryContext } from '#main/handler.ts';
import { indicatorsTable } from '#main/indicators/table.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { roundsOf } from '#main/scores/rows.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { daysBetween } from '#shared/calendar.ts';
import { freeDays, stateOn } from '#shared/course-life.ts';
import { scoringDue, usualRhythm } from '#shared/score-rules.ts';
import type { ScoreDue } from '#shared/scores.ts';

/** What is due in the courses the asker may see, the oldest first, and by name on one day. */
export function scoresDue(departmentId: string | null, { db, today, user }: QueryContext): ScoreDue[] {
  const limit = departmentLimit(db, user);
  const ofDepartment = departmentId === null ? undefined : eq(coursesTable.departmentId, departmentId);
  // A mentor without a department sees nothing; '' is nobody's.
  const ofAsker = limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined;
  return dueWhere(and(ofDepartment, ofAsker), { db, today });
}

/** What is due in one course; null when it waits for nothing. */
export const scoreDueIn = (courseId: string, { db, today }: QueryContext): ScoreDue | null =>
  dueWhere(eq(coursesTable.id, courseId), { db, today })[0] ?? null;

function dueWhere(isAsked: SQL | undefined, { db, today }: Pick<QueryContext, 'db' | 'today'>): ScoreDue[] {
  const courses = db
    .select({
      course: coursesTable,
      candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
      firstName: candidatesTable.firstName,
      everyDays: courseTemplatesTable.scoreEveryDays,
    })
    .from(coursesTable)
    .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
    .leftJoin(courseTemplatesTable, eq(courseTemplatesTable.id, coursesTable.templateId))
    // Only these can be running; a book has many more that are over.
    .where(and(isAsked, lte(coursesTable.startsOn, today), isNull(coursesTable.endedOn)))
    .orderBy(asc(candidatesTable.firstName), asc(candidatesTable.lastName), asc(coursesTable.id))
    .all();
  const steps = stepsOf(
    db,
    courses.map(({ course }) => course.id),
  );
  const running = courses.filter(
    ({ course }) => stateOn({ ...course, steps: steps.get(course.id) ?? [] }, today) === 'running',
  );
  const courseIds = running.map(({ course }) => course.id);
  const rounds = roundsOf(db, courseIds);
  const meetings = Map.groupBy(
    db.select().from(meetingsTable).where(inArray(meetingsTable.courseId, courseIds)).all(),
    ({ courseId }) => courseId,
  );
  const closedDays = closedDaysOf(db);
  const indicatorIds = db
    .select({ id: indicatorsTable.id })
    .from(indicatorsTable)
    .where(isNull(indicatorsTable.archivedAt))
    .all()
    .map(({ id }) => id);
  return running
    .flatMap(({ course, candidateName, firstName, everyDays }): ScoreDue[] => {
      const { id, startsOn, plannedEndOn } = course;
      const pausedDays = freeDays(
        { startsOn, steps: steps.get(id) ?? [] },
        { startsOn, endsOn: plannedEndOn },
        new Set(),
      );
      const due = scoringDue(
        {
          startsOn,
          plannedEndOn,
          state: 'running',
          pausedDays,
          closedDays,
          everyDays: everyDays ?? usualRhythm,
          meetings: meetings.get(id) ?? [],
          indicatorIds,
          rounds: rounds.get(id) ?? [],
        },
        today,
      );
      return due ? [{ ...due, courseId: id, candidateName, firstName }] : [];
    })
    .toSorted((one, other) => daysBetween(other.dueOn, one.dueOn));
}
