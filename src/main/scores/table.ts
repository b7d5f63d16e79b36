import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { indicatorsTable } from '#main/indicators/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { scoreSides } from '#shared/scores.ts';

export const scoreRoundsTable = sqliteTable(
  'scoreRounds',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    scoredOn: dayColumn().notNull(),
    /** The scale of that day: a later one never rewrites these. */
    scaleMin: integer().notNull(),
    scaleMax: integer().notNull(),
    note: proseColumn(),
    version: versionColumn(),
  },
  (table) => [uniqueIndex('scoreRoundOfDay').on(table.courseId, table.scoredOn), isDay('scoreRoundOn', table.scoredOn)],
);

export const scoresTable = sqliteTable(
  'scores',
  {
    id: idColumn(),
    roundId: text()
      .notNull()
      .references(() => scoreRoundsTable.id, { onDelete: 'restrict' }),
    indicatorId: text()
      .notNull()
      .references(() => indicatorsTable.id, { onDelete: 'restrict' }),
    side: text({ enum: scoreSides }).notNull(),
    value: integer(),
    words: proseColumn(),
    writtenById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('scoreOnce').on(table.roundId, table.indicatorId, table.side),
    index('scoresByIndicator').on(table.indicatorId),
    isOneOf('scoreSide', table.side, scoreSides),
  ],
);
