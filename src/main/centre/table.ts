import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, isBetween, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { centreKinds } from '#shared/session.ts';

/** One row: the centre whose book this is. */
export const centreTable = sqliteTable(
  'centre',
  {
    id: idColumn(),
    only: integer().notNull().default(1).unique(),
    code: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: centreKinds }).notNull(),
    cvr: proseColumn(),
    pNumber: proseColumn(),
    address: proseColumn(),
    phone: proseColumn(),
    email: proseColumn(),
    authorityName: text().notNull(),
    doesPauseHold: integer({ mode: 'boolean' }).notNull().default(true),
    version: versionColumn(),
  },
  (table) => [isOneOf('centreKind', table.kind, centreKinds), isBetween('centreOnly', table.only, 1, 1)],
);

/** Days the centre is closed beside the public holidays. */
export const closingDaysTable = sqliteTable('closingDays', {
  id: idColumn(),
  day: text().notNull().unique(),
  label: proseColumn(),
  version: versionColumn(),
});
