import { and, count, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { refusal } from '#shared/failure.ts';
import { byName } from '#shared/names.ts';

export const departmentsHandlers: Handlers<'departments'> = {
  list(_, { db, today }) {
    const runningCourses = coursesUnderWay(db, today);
    const jobFunctionCount = openJobFunctions(db);
    return db
      .select()
      .from(departmentsTable)
      .all()
      .map((department) => ({
        ...department,
        runningCourses: runningCourses.get(department.id) ?? 0,
        jobFunctionCount: jobFunctionCount.get(department.id) ?? 0,
      }))
      .sort(byName);
  },

  open(department, { db }) {
    const id = newId();
    db.insert(departmentsTable)
      .values({ id, ...department })
      .run();
    return { id };
  },

  revise({ departmentId, version, change }, { db }) {
    return changeRow(db, departmentsTable, { id: departmentId, version }, change);
  },

  archive({ departmentId, version }, { db, now, today }) {
    const courses = coursesAhead(db, departmentId, today);
    if (courses > 0) throw refusal('conflict', 'departments.hasCourses', { count: courses });
    return changeRow(db, departmentsTable, { id: departmentId, version }, { archivedAt: now });
  },
};

// A course is under way from its first day to its planned end, also while it is paused, unless it has ended before.
function coursesUnderWay(db: Reader, today: string): ReadonlyMap<string, number> {
  const { departmentId, state, startsOn, plannedEndOn, endedOn } = coursesTable;
  const isUnderWay = and(
    inArray(state, ['planned', 'running', 'paused']),
    lte(startsOn, today),
    gte(plannedEndOn, today),
    isNull(endedOn),
  );
  const rows = db
    .select({ departmentId, courses: count() })
    .from(coursesTable)
    .where(isUnderWay)
    .groupBy(departmentId)
    .all();
  return new Map(rows.map((row) => [row.departmentId, row.courses]));
}

// Under way or still to begin: a department is not closed around somebody who is expected there.
function coursesAhead(db: Reader, department: string, today: string): number {
  const { departmentId, state, plannedEndOn, endedOn } = coursesTable;
  const isAhead = and(
    eq(departmentId, department),
    inArray(state, ['planned', 'running', 'paused']),
    gte(plannedEndOn, today),
    isNull(endedOn),
  );
  return db.select({ courses: count() }).from(coursesTable).where(isAhead).get()?.courses ?? 0;
}

function openJobFunctions(db: Reader): ReadonlyMap<string, number> {
  const { departmentId, archivedAt } = jobFunctionsTable;
  const rows = db
    .select({ departmentId, functions: count() })
    .from(jobFunctionsTable)
    .where(isNull(archivedAt))
    .groupBy(departmentId)
    .all();
  return new Map(rows.map((row) => [row.departmentId, row.functions]));
}
