import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flagColumn, idColumn, isOneOf, versionColumn } from '#main/database/columns.ts';
import { accommodationCategories, amountUnits } from '#shared/accommodations.ts';
import type { Trait } from '#shared/traits.ts';

export const accommodationsTable = sqliteTable(
  'accommodations',
  {
    id: idColumn(),
    code: text().notNull().unique(),
    category: text({ enum: accommodationCategories }).notNull(),
    wording: text().notNull(),
    unit: text({ enum: amountUnits }).notNull(),
    hasTimes: flagColumn(),
    relieves: text({ mode: 'json' }).$type<Trait[]>().notNull().default([]),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [
    isOneOf('accommodationCategory', table.category, accommodationCategories),
    isOneOf('accommodationUnit', table.unit, amountUnits),
  ],
);
