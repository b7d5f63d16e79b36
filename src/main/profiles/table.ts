import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';
import { scoreSides } from '#shared/scores.ts';
import type { Trait } from '#shared/traits.ts';

export const profileLevelsTable = sqliteTable(
  'profileLevels',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    trait: text().$type<Trait>().notNull(),
    side: text({ enum: scoreSides }).notNull(),
    /** Null takes an earlier level back. */
    level: integer(),
    assessedOn: dayColumn().notNull(),
    assessedById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    basis: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('profileLevelOfDay').on(table.courseId, table.trait, table.side, table.assessedOn),
    isOneOf('profileLevelSide', table.side, scoreSides),
    isBetween('profileLevelLevel', table.level, 0, 5),
    isDay('profileLevelAssessedOn', table.assessedOn),
  ],
);
