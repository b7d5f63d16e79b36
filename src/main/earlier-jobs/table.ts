import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { candidatesTable } from '#main/candidates/table.ts';
import { idColumn, proseColumn, versionColumn } from '#main/database/columns.ts';

export const earlierJobsTable = sqliteTable(
  'earlierJobs',
  {
    id: idColumn(),
    candidateId: text()
      .notNull()
      .references(() => candidatesTable.id, { onDelete: 'restrict' }),
    title: text().notNull(),
    employer: proseColumn(),
    from: proseColumn(),
    to: proseColumn(),
    whyEnded: proseColumn(),
    version: versionColumn(),
  },
  (table) => [index('earlierJobsByCandidate').on(table.candidateId)],
);
