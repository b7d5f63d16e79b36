import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, isOneOf, versionColumn } from '#main/database/columns.ts';
import { knowledgeKinds, observationAreas } from '#shared/observations.ts';

export const phrasesTable = sqliteTable(
  'phrases',
  {
    id: idColumn(),
    area: text({ enum: observationAreas }).notNull(),
    kind: text({ enum: knowledgeKinds }).notNull(),
    text: text().notNull(),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [
    index('phrasesByArea').on(table.area),
    isOneOf('phraseArea', table.area, observationAreas),
    isOneOf('phraseKind', table.kind, knowledgeKinds),
  ],
);
