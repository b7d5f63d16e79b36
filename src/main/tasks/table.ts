import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isDay, proseColumn, versionColumn } from '#main/database/columns.ts';
import { meetingDecisionsTable, meetingsTable } from '#main/meetings/table.ts';
import { staffTable } from '#main/staff/table.ts';

export const tasksTable = sqliteTable(
  'tasks',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    meetingId: text().references(() => meetingsTable.id, { onDelete: 'restrict' }),
    decisionId: text().references(() => meetingDecisionsTable.id, { onDelete: 'restrict' }),
    text: text().notNull(),
    ownerId: text().references(() => staffTable.id, { onDelete: 'restrict' }),
    /** Somebody who is not a colleague, in words. */
    owner: proseColumn(),
    dueOn: dayColumn(),
    doneOn: dayColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('tasksByCourse').on(table.courseId),
    index('tasksByDueOn').on(table.doneOn, table.dueOn),
    isDay('taskDueOn', table.dueOn),
    isDay('taskDoneOn', table.doneOn),
  ],
);
