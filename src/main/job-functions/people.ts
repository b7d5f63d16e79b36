import { and, eq, isNull, lte, gte, or, sql, type SQL } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { QueryContext, Reader } from '#main/handler.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { hasEnded, isUnderWay, stateOn, takesTryOuts } from '#shared/course-life.ts';
import type { JobFunctionPerson } from '#shared/job-functions.ts';
import { compareTexts } from '#shared/names.ts';
import { runsOn } from '#shared/try-outs.ts';

/** Who is on a function today, then who was, the newest first; where the course is called off or not planned nobody tries anything. */
export function peopleOf(jobFunctionId: string, { db, today, user }: QueryContext): JobFunctionPerson[] {
  const limit = departmentLimit(db, user);
  return tryOutsWhere(
    db,
    today,
    and(
      eq(tryOutsTable.jobFunctionId, jobFunctionId),
      limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined,
    ),
  )
    .map(({ tryOut, course, candidateName, isOnIt, hasEnded: isOver }) => ({
      tryOutId: tryOut.id,
      courseId: course.id,
      candidateName,
      from: tryOut.from,
      to: tryOut.to ?? (isOver ? course.endedOn : null),
      verdict: tryOut.verdict,
      isOnIt,
    }))
    .sort(
      (a, b) =>
        Number(b.isOnIt) - Number(a.isOnIt) ||
        compareTexts(b.from, a.from) ||
        compareTexts(a.candidateName, b.candidateName),
    );
}

/** How many try-outs run today at each function, in courses that are under way. */
export function runningByFunction(db: Reader, today: string): ReadonlyMap<string, number> {
  const { from, to } = tryOutsTable;
  const running = tryOutsWhere(db, today, and(lte(from, today), or(isNull(to), gte(to, today)))).filter(
    ({ isOnIt }) => isOnIt,
  );
  const byFunction = Map.groupBy(running, ({ tryOut }) => tryOut.jobFunctionId);
  return new Map([...byFunction].map(([jobFunctionId, tryOuts]) => [jobFunctionId, tryOuts.length]));
}

function tryOutsWhere(db: Reader, today: string, condition: SQL | undefined) {
  const rows = db
    .select({
      tryOut: tryOutsTable,
      course: { id: coursesTable.id, startsOn: coursesTable.startsOn, endedOn: coursesTable.endedOn },
      candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
    })
    .from(tryOutsTable)
    .innerJoin(coursesTable, eq(coursesTable.id, tryOutsTable.courseId))
    .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
    .where(condition)
    .all();
  const steps = stepsOf(db, [...new Set(rows.map(({ course }) => course.id))]);
  return rows.flatMap((row) => {
    const state = stateOn({ startsOn: row.course.startsOn, steps: steps.get(row.course.id) ?? [] }, today);
    if (!takesTryOuts(state)) return [];
    return [{ ...row, isOnIt: isUnderWay(state) && runsOn(row.tryOut, today), hasEnded: hasEnded(state) }];
  });
}
