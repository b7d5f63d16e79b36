import { asc, eq, getTableColumns as columnsOf, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import { tasksTable } from '#main/tasks/table.ts';
import type { Task } from '#shared/tasks.ts';

const { decisionId: _, ...told } = columnsOf(tasksTable);

/** What a task shows, for a query that joins the owner's row of `staffTable`. */
export const taskColumns = {
  ...told,
  owner: sql<string>`coalesce(${staffTable.name}, ${tasksTable.owner})`,
};

/** Open ones first by the day they are due, those without a day last; then the done ones, the latest first. */
export const tasksInOrder: SQL[] = [
  sql`${isNotNull(tasksTable.doneOn)}`,
  sql`${tasksTable.doneOn} DESC`,
  sql`${isNull(tasksTable.dueOn)}`,
  asc(tasksTable.dueOn),
  asc(tasksTable.id),
];

/** The tasks of a course, open ones first. */
export const tasksOf = (db: Reader, courseId: string): Task[] =>
  db
    .select(taskColumns)
    .from(tasksTable)
    .leftJoin(staffTable, eq(staffTable.id, tasksTable.ownerId))
    .where(eq(tasksTable.courseId, courseId))
    .orderBy(...tasksInOrder)
    .all();

/** The tasks that decisions of a meeting became, by decision. */
export function tasksByDecision(db: Reader, meetingId: string): ReadonlyMap<string, Task> {
  const rows = db
    .select({ task: taskColumns, decisionId: tasksTable.decisionId })
    .from(tasksTable)
    .leftJoin(staffTable, eq(staffTable.id, tasksTable.ownerId))
    .where(eq(tasksTable.meetingId, meetingId))
    .all();
  return new Map(rows.flatMap(({ decisionId, task }) => (decisionId === null ? [] : [[decisionId, task] as const])));
}

/** The task as it stands in the book; refuses `not-found`. */
export const taskRow = (db: Reader, taskId: string) =>
  found(db.select().from(tasksTable).where(eq(tasksTable.id, taskId)).get());
