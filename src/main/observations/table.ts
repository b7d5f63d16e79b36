import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { knowledgeKinds, observationAreas, sensitivities } from '#shared/observations.ts';

export const observationsTable = sqliteTable(
  'observations',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    happenedOn: dayColumn().notNull(),
    area: text({ enum: observationAreas }).notNull(),
    kind: text({ enum: knowledgeKinds }).notNull(),
    text: text().notNull(),
    quote: proseColumn(),
    sensitivity: text({ enum: sensitivities }).notNull(),
    tryOutId: text().references(() => tryOutsTable.id, { onDelete: 'restrict' }),
    adjustmentId: text().references(() => adjustmentsTable.id, { onDelete: 'restrict' }),
    notedById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    version: versionColumn(),
  },
  (table) => [
    index('observationsByCourse').on(table.courseId, table.happenedOn),
    isDay('observationHappenedOn', table.happenedOn),
    isOneOf('observationArea', table.area, observationAreas),
    isOneOf('observationKind', table.kind, knowledgeKinds),
    isOneOf('observationSensitivity', table.sensitivity, sensitivities),
  ],
);
