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
    meetings: text({ mode: 'json' }).$type<TemplateMeeting[]>().notNull(),
    isUsual: flagColumn(),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [
    isBetween('courseTemplateWeeks', table.weeks, 1, 60),
    isBetween('courseTemplateTolerance', table.toleranceWorkdays, 0, 10),
    check('courseTemplateMeetings', sql`json_valid(${table.meetings})`),
  ],
);
