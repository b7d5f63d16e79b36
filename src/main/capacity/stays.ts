import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import { courseStepsTable, coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import type { Stay } from '#shared/capacity.ts';

/** Every course whose days touch the period, with the steps its states are read from; ends are included. */
export function staysBetween(db: Reader, { from, to }: { from: string; to: string }): Stay[] {
  const { id, departmentId, startsOn, plannedEndOn, endedOn } = coursesTable;
  const touches = and(lte(startsOn, to), gte(sql`coalesce(${endedOn}, ${plannedEndOn})`, from));
  const { id: stepId, courseId, act, happensOn, seq, toState } = courseStepsTable;
  const steps = db
    .select({ id: stepId, courseId, act, happensOn, seq, toState })
    .from(courseStepsTable)
    .innerJoin(coursesTable, eq(id, courseId))
    .where(touches)
    .orderBy(asc(happensOn), asc(seq))
    .all();
  const stepsByCourse = Map.groupBy(steps, (step) => step.courseId);
  return db
    .select({ courseId: id, departmentId, startsOn, plannedEndOn, endedOn })
    .from(coursesTable)
    .where(touches)
    .all()
    .map((course) => ({ ...course, steps: stepsByCourse.get(course.courseId) ?? [] }));
}
