import { and, eq, gte, isNull, or, sql } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { QueryContext } from '#main/handler.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { staffTable } from '#main/staff/table.ts';
import { taskColumns, tasksInOrder } from '#main/tasks/rows.ts';
import { tasksTable } from '#main/tasks/table.ts';
import { addDays } from '#shared/calendar.ts';
import type { TaskLine } from '#shared/tasks.ts';

type Asked = { departmentId?: string | undefined; ownerId?: string | undefined; includesDone: boolean };

const doneDays = 30;

/** Open tasks of the courses the asker may see, with whom they are about; and those done in the last 30 days when asked. */
export function taskLines(
  { departmentId, ownerId, includesDone }: Asked,
  { db, today, user }: QueryContext,
): TaskLine[] {
  const limit = departmentLimit(db, user);
  const isOpen = isNull(tasksTable.doneOn);
  return db
    .select({
      ...taskColumns,
      candidateId: coursesTable.candidateId,
      candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
      courseNumber: coursesTable.number,
      departmentName: departmentsTable.name,
    })
    .from(tasksTable)
    .innerJoin(coursesTable, eq(coursesTable.id, tasksTable.courseId))
    .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
    .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
    .leftJoin(staffTable, eq(staffTable.id, tasksTable.ownerId))
    .where(
      and(
        includesDone ? or(isOpen, gte(tasksTable.doneOn, addDays(today, -doneDays))) : isOpen,
        departmentId === undefined ? undefined : eq(coursesTable.departmentId, departmentId),
        ownerId === undefined ? undefined : eq(tasksTable.ownerId, ownerId),
        // A mentor without a department sees nothing; '' is nobody's.
        limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined,
      ),
    )
    .orderBy(...tasksInOrder)
    .all();
}
