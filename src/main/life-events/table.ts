import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { candidatesTable } from '#main/candidates/table.ts';
import { flagColumn, idColumn, versionColumn } from '#main/database/columns.ts';

export const lifeEventsTable = sqliteTable(
  'lifeEvents',
  {
    id: idColumn(),
    candidateId: text()
      .notNull()
      .references(() => candidatesTable.id, { onDelete: 'restrict' }),
    /** A year, a month or a day. */
    happenedIn: text().notNull(),
    text: text().notNull(),
    isSensitive: flagColumn(),
    version: versionColumn(),
  },
  (table) => [index('lifeEventsByCandidate').on(table.candidateId, table.happenedIn)],
);
