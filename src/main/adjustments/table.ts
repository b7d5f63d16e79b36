import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { accommodationCategories, amountUnits } from '#shared/accommodations.ts';
import { effects, needs } from '#shared/adjustments.ts';

export const adjustmentsTable = sqliteTable(
  'adjustments',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    accommodationId: text()
      .notNull()
      .references(() => accommodationsTable.id, { onDelete: 'restrict' }),
    /** The catalogue's words of that day: a later rewording never rewrites an old record. */
    code: text().notNull(),
    category: text({ enum: accommodationCategories }).notNull(),
    wording: text().notNull(),
    detail: proseColumn(),
    amount: proseColumn(),
    unit: text({ enum: amountUnits }).notNull(),
    times: integer(),
    tryOutId: text().references(() => tryOutsTable.id, { onDelete: 'restrict' }),
    suggestedOn: dayColumn().notNull(),
    triedFrom: dayColumn(),
    triedTo: dayColumn(),
    effect: text({ enum: effects }),
    neededInJob: text({ enum: needs }),
    effectNote: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('adjustmentsByCourse').on(table.courseId),
    isOneOf('adjustmentCategory', table.category, accommodationCategories),
    isOneOf('adjustmentUnit', table.unit, amountUnits),
    isOneOf('adjustmentEffect', table.effect, effects),
    isOneOf('adjustmentNeed', table.neededInJob, needs),
    isBetween('adjustmentTimes', table.times, 1, 20),
    isDay('adjustmentSuggestedOn', table.suggestedOn),
    isDay('adjustmentTriedFrom', table.triedFrom),
    isDay('adjustmentTriedTo', table.triedTo),
  ],
);
