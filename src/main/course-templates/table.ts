import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flagColumn, idColumn, isBetween, versionColumn } from '#main/database/columns.ts';
import type { TemplateMeeting } from '#shared/course-templates.ts';

export const courseTemplatesTable = sqliteTable(
  'courseTemplates',
  {
    id: idColumn(),
    name: text().notNull(),
    weeks: integer().notNull(),
    toleranceWorkdays: integer().notNull(),
    scoreEveryDays: integer().notNull().default(14),
    meetings: text({ mode: 'json' }).$type<TemplateMeeting[]>().notNull(),
    isUsual: flagColumn(),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [
    isBetween('courseTemplateWeeks', table.weeks, 1, 60),
    isBetween('courseTemplateTolerance', table.toleranceWorkdays, 0, 10),
    isBetween('courseTemplateRhythm', table.scoreEveryDays, 0, 91),
    check('courseTemplateMeetings', sql`json_valid(${table.meetings})`),
  ],
);
