import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { candidatesTable } from '#main/candidates/table.ts';
import { dayColumn, idColumn, isDay, isOneOf, versionColumn } from '#main/database/columns.ts';
import { knowledgeKinds, observationAreas } from '#shared/observations.ts';

export const strengthsTable = sqliteTable(
  'strengths',
  {
    id: idColumn(),
    candidateId: text()
      .notNull()
      .references(() => candidatesTable.id, { onDelete: 'restrict' }),
    text: text().notNull(),
    area: text({ enum: observationAreas }).notNull(),
    kind: text({ enum: knowledgeKinds }).notNull(),
    seenOn: dayColumn().notNull(),
    version: versionColumn(),
  },
  (table) => [
    index('strengthsByCandidate').on(table.candidateId),
    isOneOf('strengthArea', table.area, observationAreas),
    isOneOf('strengthKind', table.kind, knowledgeKinds),
    isDay('strengthSeenOn', table.seenOn),
  ],
);
