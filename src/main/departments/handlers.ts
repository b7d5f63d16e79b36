import { count, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { staysBetween } from '#main/capacity/stays.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { hasEnded, isUnderWay, stateOn } from '#shared/course-life.ts';
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

// Somebody takes part from the first day to the last, also in a pause. A course nobody has ended takes part no longer than planned.
function coursesUnderWay(db: Reader, today: string): ReadonlyMap<string, number> {
  const underWay = staysBetween(db, { from: today, to: today }).filter((stay) => isUnderWay(stateOn(stay, today)));
  const byDepartment = Map.groupBy(underWay, ({ departmentId }) => departmentId);
  return new Map([...byDepartment].map(([departmentId, courses]) => [departmentId, courses.length]));
}

// Everything that is not over: a department is not closed around somebody who is there, is expected, or waits.
function coursesAhead(db: Reader, departmentId: string, today: string): number {
  const courses = db
    .select({ id: coursesTable.id, startsOn: coursesTable.startsOn })
    .from(coursesTable)
    .where(eq(coursesTable.departmentId, departmentId))
    .all();
  const steps = stepsOf(
    db,
    courses.map(({ id }) => id),
  );
  return courses.filter(({ id, startsOn }) => !hasEnded(stateOn({ startsOn, steps: steps.get(id) ?? [] }, today)))
    .length;
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
