import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, isOneOf, versionColumn } from '#main/database/columns.ts';
import { writtenParts } from '#shared/report-parts.ts';

export const reportPhrasesTable = sqliteTable(
  'reportPhrases',
  {
    id: idColumn(),
    /** Null for all parts. */
    part: text({ enum: writtenParts }),
    text: text().notNull(),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [index('reportPhrasesByPart').on(table.part), isOneOf('reportPhrasePart', table.part, writtenParts)],
);
