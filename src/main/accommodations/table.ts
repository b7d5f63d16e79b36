import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flagColumn, idColumn, isOneOf, versionColumn } from '#main/database/columns.ts';
import { accommodationCategories, amountUnits } from '#shared/accommodations.ts';

export const accommodationsTable = sqliteTable(
  'accommodations',
  {
    id: idColumn(),
    code: text().notNull().unique(),
    category: text({ enum: accommodationCategories }).notNull(),
    wording: text().notNull(),
    unit: text({ enum: amountUnits }).notNull(),
    hasTimes: flagColumn(),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [
    isOneOf('accommodationCategory', table.category, accommodationCategories),
    isOneOf('accommodationUnit', table.unit, amountUnits),
  ],
);
