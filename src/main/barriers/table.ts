import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { candidatesTable } from '#main/candidates/table.ts';
import { dayColumn, idColumn, isDay, isOneOf, versionColumn } from '#main/database/columns.ts';
import { barrierKinds, barrierStatuses, barrierWeights } from '#shared/barriers.ts';
import { sensitivities } from '#shared/observations.ts';

export const barriersTable = sqliteTable(
  'barriers',
  {
    id: idColumn(),
    candidateId: text()
      .notNull()
      .references(() => candidatesTable.id, { onDelete: 'restrict' }),
    kind: text({ enum: barrierKinds }).notNull(),
    text: text().notNull(),
    weight: text({ enum: barrierWeights }).notNull(),
    status: text({ enum: barrierStatuses }).notNull(),
    statusOn: dayColumn().notNull(),
    sensitivity: text({ enum: sensitivities }).notNull(),
    version: versionColumn(),
  },
  (table) => [
    index('barriersByCandidate').on(table.candidateId),
    isOneOf('barrierKind', table.kind, barrierKinds),
    isOneOf('barrierWeight', table.weight, barrierWeights),
    isOneOf('barrierStatus', table.status, barrierStatuses),
    isOneOf('barrierSensitivity', table.sensitivity, sensitivities),
    isDay('barrierStatusOn', table.statusOn),
  ],
);
