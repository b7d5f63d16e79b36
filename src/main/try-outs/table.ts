import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import {
  dayColumn,
  flagColumn,
  idColumn,
  isBetween,
  isDay,
  isOneOf,
  proseColumn,
  versionColumn,
} from '#main/database/columns.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { staffTable } from '#main/staff/table.ts';
import type { Levels } from '#shared/traits.ts';
import { certainties, ratedAspects, tryOutVerdicts } from '#shared/try-outs.ts';

export const tryOutsTable = sqliteTable(
  'tryOuts',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    jobFunctionId: text()
      .notNull()
      .references(() => jobFunctionsTable.id, { onDelete: 'restrict' }),
    from: dayColumn().notNull(),
    to: dayColumn(),
    conditions: proseColumn(),
    observed: proseColumn(),
    stated: proseColumn(),
    assessed: proseColumn(),
    outcome: proseColumn(),
    verdict: text({ enum: tryOutVerdicts }),
    /** The function's demands of the day it was begun. */
    demands: text({ mode: 'json' }).$type<Partial<Levels>>(),
    liftKg: integer(),
    version: versionColumn(),
  },
  (table) => [
    index('tryOutsByCourse').on(table.courseId, table.from),
    index('tryOutsByJobFunction').on(table.jobFunctionId),
    isDay('tryOutFrom', table.from),
    isDay('tryOutTo', table.to),
    isOneOf('tryOutVerdict', table.verdict, tryOutVerdicts),
  ],
);

export const intensityAssessmentsTable = sqliteTable(
  'intensityAssessments',
  {
    id: idColumn(),
    tryOutId: text()
      .notNull()
      .references(() => tryOutsTable.id, { onDelete: 'restrict' }),
    seq: integer().notNull(),
    from: dayColumn().notNull(),
    to: dayColumn().notNull(),
    percent: integer().notNull(),
    basis: proseColumn(),
    certainty: text({ enum: certainties }).notNull(),
    includesPauses: flagColumn(),
    assessedOn: dayColumn().notNull(),
    assessedById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    version: versionColumn(),
  },
  (table) => [
    index('assessmentsByTryOut').on(table.tryOutId, table.seq),
    isDay('assessmentFrom', table.from),
    isDay('assessmentTo', table.to),
    isBetween('assessmentPercent', table.percent, 0, 100),
    isOneOf('assessmentCertainty', table.certainty, certainties),
  ],
);

export const tryOutRatingsTable = sqliteTable(
  'tryOutRatings',
  {
    id: idColumn(),
    tryOutId: text()
      .notNull()
      .references(() => tryOutsTable.id, { onDelete: 'restrict' }),
    aspect: text({ enum: ratedAspects }).notNull(),
    rating: integer(),
    words: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('tryOutRatingOnce').on(table.tryOutId, table.aspect),
    isOneOf('tryOutRatingAspect', table.aspect, ratedAspects),
    isBetween('tryOutRatingRating', table.rating, 1, 5),
  ],
);
