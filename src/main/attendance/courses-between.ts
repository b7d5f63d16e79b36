import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { stateOn, type CourseState } from '#shared/course-life.ts';

/** A course with the name of its candidate and all that decides what is agreed for its days. */
export type RegisteredCourse = ReturnType<typeof coursesBetween>[number];

/**
 * The courses of these departments (null: of every one) with days in a period, both ends included, that have a register: neither
 * those that are not planned yet nor those that never came to be. Three queries however many there are.
 */
export function coursesBetween(
  db: Reader,
  { departmentIds, from, to }: { departmentIds: readonly string[] | null; from: string; to: string },
) {
  const { id, candidateId, departmentId, startsOn, plannedEndOn, endedOn } = coursesTable;
  const { firstName, lastName } = candidatesTable;
  const courses = db
    .select({ id, candidateId, departmentId, startsOn, plannedEndOn, endedOn, firstName, lastName })
    .from(coursesTable)
    .innerJoin(candidatesTable, eq(candidatesTable.id, candidateId))
    .where(
      and(
        departmentIds === null ? undefined : inArray(departmentId, [...departmentIds]),
        lte(startsOn, to),
        gte(sql`coalesce(${endedOn}, ${plannedEndOn})`, from),
      ),
    )
    .all();
  const courseIds = courses.map((course) => course.id);
  const steps = stepsOf(db, courseIds);
  const plans = plansOf(db, courseIds);
  return courses
    .map((course) => ({ ...course, steps: steps.get(course.id) ?? [], plans: plans.get(course.id) ?? [] }))
    .filter((course) => withRegister.includes(stateOn(course, inTheEnd)));
}

// Never met, cancelled and not yet planned courses have no register; a finished one had its days.
const withRegister: readonly CourseState[] = ['running', 'paused', 'finished', 'interrupted'];
const inTheEnd = '9999-12-31';

/** The plans of each of these courses, in the order they were made. */
export function plansOf(db: Reader, courseIds: readonly string[]) {
  const { courseId, validFrom, pattern, seq } = hourPlansTable;
  const plans = db
    .select({ courseId, validFrom, pattern })
    .from(hourPlansTable)
    .where(inArray(courseId, [...courseIds]))
    .orderBy(asc(seq))
    .all();
  return Map.groupBy(plans, (plan) => plan.courseId);
}

/** The try-outs of each of these courses with the name of their function, oldest first. */
export function functionsOf(db: Reader, courseIds: readonly string[]) {
  const { id, courseId, from, to } = tryOutsTable;
  const tryOuts = db
    .select({ id, courseId, from, to, functionName: jobFunctionsTable.name })
    .from(tryOutsTable)
    .innerJoin(jobFunctionsTable, eq(jobFunctionsTable.id, tryOutsTable.jobFunctionId))
    .where(inArray(courseId, [...courseIds]))
    .orderBy(asc(from), asc(id))
    .all();
  return Map.groupBy(tryOuts, (tryOut) => tryOut.courseId);
}
