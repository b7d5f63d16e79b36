import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { idColumn, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { earlierJobsTable } from '#main/earlier-jobs/table.ts';
import { bodyRegions } from '#shared/limitations.ts';
import { knowledgeKinds } from '#shared/observations.ts';
import type { Trait } from '#shared/traits.ts';

export const limitationsTable = sqliteTable(
  'limitations',
  {
    id: idColumn(),
    candidateId: text()
      .notNull()
      .references(() => candidatesTable.id, { onDelete: 'restrict' }),
    text: text().notNull(),
    region: text({ enum: bodyRegions }).notNull(),
    kind: text({ enum: knowledgeKinds }).notNull(),
    traits: text({ mode: 'json' }).$type<Trait[]>().notNull(),
    origin: proseColumn(),
    earlierJobId: text().references(() => earlierJobsTable.id, { onDelete: 'restrict' }),
    version: versionColumn(),
  },
  (table) => [
    index('limitationsByCandidate').on(table.candidateId),
    isOneOf('limitationRegion', table.region, bodyRegions),
    isOneOf('limitationKind', table.kind, knowledgeKinds),
    check('limitationTraits', sql`json_valid(${table.traits})`),
  ],
);

/** That an adjustment answers a limitation. */
export const limitationLinksTable = sqliteTable(
  'limitationLinks',
  {
    id: idColumn(),
    limitationId: text()
      .notNull()
      .references(() => limitationsTable.id, { onDelete: 'restrict' }),
    adjustmentId: text()
      .notNull()
      .references(() => adjustmentsTable.id, { onDelete: 'restrict' }),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('limitationLinkOnce').on(table.limitationId, table.adjustmentId),
    index('limitationLinksByAdjustment').on(table.adjustmentId),
  ],
);
