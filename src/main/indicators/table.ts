import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { idColumn, isBetween, versionColumn } from '#main/database/columns.ts';
import type { IndicatorWordings, ScoreScale } from '#shared/indicators.ts';

export const indicatorsTable = sqliteTable(
  'indicators',
  {
    id: idColumn(),
    seq: integer().notNull(),
    wording: text({ mode: 'json' }).$type<IndicatorWordings>().notNull(),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [check('indicatorWording', sql`json_valid(${table.wording})`)],
);

/** One row: the centre's scale. */
export const scoreScaleTable = sqliteTable(
  'scoreScale',
  {
    id: idColumn(),
    only: integer().notNull().default(1),
    min: integer().notNull(),
    max: integer().notNull(),
    anchors: text({ mode: 'json' }).$type<ScoreScale['anchors']>().notNull(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('onlyScoreScale').on(table.only),
    isBetween('scoreScaleMin', table.min, 0, 100),
    isBetween('scoreScaleMax', table.max, 0, 100),
    check('scoreScaleAnchors', sql`json_valid(${table.anchors})`),
  ],
);
