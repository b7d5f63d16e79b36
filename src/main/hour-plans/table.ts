import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isDay, proseColumn, versionColumn } from '#main/database/columns.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';

/** Rows are added, never overwritten; the latest `seq` wins among rows from the same day. */
export const hourPlansTable = sqliteTable(
  'hourPlans',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    seq: integer().notNull(),
    validFrom: dayColumn().notNull(),
    pattern: text({ mode: 'json' }).$type<HourPattern>().notNull(),
    reasonCode: text(),
    reason: proseColumn(),
    decidedBy: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('hourPlansByCourse').on(table.courseId, table.validFrom, table.seq),
    isDay('hourPlanValidFrom', table.validFrom),
    check('hourPlanPattern', sql`json_valid(${table.pattern})`),
  ],
);
