import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { experienceMoments } from '#shared/experiences.ts';

export const experiencesTable = sqliteTable(
  'experiences',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    moment: text({ enum: experienceMoments }).notNull(),
    answeredOn: dayColumn().notNull(),
    received: integer(),
    tasks: integer(),
    dailyStructure: integer(),
    comment: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('experienceOnce').on(table.courseId, table.moment),
    isOneOf('experienceMoment', table.moment, experienceMoments),
    isDay('experienceAnsweredOn', table.answeredOn),
    isBetween('experienceReceived', table.received, 1, 5),
    isBetween('experienceTasks', table.tasks, 1, 5),
    isBetween('experienceDailyStructure', table.dailyStructure, 1, 5),
  ],
);
