import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { accommodationCategories, amountUnits } from '#shared/accommodations.ts';
import { effects, needs, testimonies } from '#shared/adjustments.ts';

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
    reason: proseColumn(),
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

/** A day somebody pointed at. It names the day and not the register's line, so it stands when the day is corrected. */
export const adjustmentEvidenceTable = sqliteTable(
  'adjustmentEvidence',
  {
    id: idColumn(),
    adjustmentId: text()
      .notNull()
      .references(() => adjustmentsTable.id, { onDelete: 'restrict' }),
    day: dayColumn().notNull(),
    testimony: text({ enum: testimonies }).notNull(),
    note: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('adjustmentEvidenceOnce').on(table.adjustmentId, table.day),
    isDay('adjustmentEvidenceDay', table.day),
    isOneOf('adjustmentEvidenceTestimony', table.testimony, testimonies),
  ],
);
