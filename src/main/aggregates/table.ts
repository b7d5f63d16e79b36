import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { dayColumn, idColumn, isDay, versionColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';

/** Packages of counts that left the house; no person is in them. */
export const aggregatesTable = sqliteTable(
  'aggregates',
  {
    id: idColumn(),
    packageId: text().notNull().unique(),
    /** Of its period, from 1. */
    packageVersion: integer().notNull(),
    from: dayColumn().notNull(),
    to: dayColumn().notNull(),
    fileName: text().notNull(),
    madeAt: text().notNull(),
    madeById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    recipientName: text().notNull(),
    sha256: text().notNull(),
    byteCount: integer().notNull(),
    /** How many counts it holds, and how many of them are hidden. */
    countCount: integer().notNull(),
    hiddenCount: integer().notNull(),
    /** The day somebody noted that it was never sent: it then stands in the way of no other period. */
    withdrawnOn: dayColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('aggregateVersionOnce').on(table.from, table.to, table.packageVersion),
    isDay('aggregateFrom', table.from),
    isDay('aggregateTo', table.to),
    isDay('aggregateWithdrawnOn', table.withdrawnOn),
    check('aggregateEndsAfterStart', sql`${table.to} >= ${table.from}`),
  ],
);
