import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayColumn, flagColumn, idColumn, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { lastWorkedKinds } from '#shared/candidates.ts';

export const candidatesTable = sqliteTable(
  'candidates',
  {
    id: idColumn(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    /** Folded for searching, both variants; see `foldName`. */
    folds: text().notNull(),
    /** Ten digits, or nothing yet. Not a key: a CPR number can change. */
    cpr: text(),
    phone: proseColumn(),
    email: proseColumn(),
    address: proseColumn(),
    isProtected: flagColumn(),
    interpreterLanguage: proseColumn(),
    lastWorkedKind: text({ enum: lastWorkedKinds }).notNull().default('unknown'),
    lastWorkedOn: dayColumn(),
    wishes: proseColumn(),
    exclusions: proseColumn(),
    registeredAt: text().notNull(),
    version: versionColumn(),
  },
  (table) => [
    index('candidatesByFolds').on(table.folds),
    index('candidatesByCpr').on(table.cpr),
    check(
      'candidateCpr',
      sql`${table.cpr} IS NULL OR (length(${table.cpr}) = 10 AND ${table.cpr} NOT GLOB '*[^0-9]*')`,
    ),
    isOneOf('candidateLastWorkedKind', table.lastWorkedKind, lastWorkedKinds),
    isDay('candidateLastWorkedOn', table.lastWorkedOn),
  ],
);
