import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { effortKinds, effortStatuses } from '#shared/efforts.ts';
import { sensitivities } from '#shared/observations.ts';

export const effortsTable = sqliteTable(
  'efforts',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    kind: text({ enum: effortKinds }).notNull(),
    provider: proseColumn(),
    from: dayColumn(),
    to: dayColumn(),
    status: text({ enum: effortStatuses }).notNull(),
    schedule: proseColumn(),
    minutesPerWeek: integer(),
    note: proseColumn(),
    sensitivity: text({ enum: sensitivities }).notNull(),
    version: versionColumn(),
  },
  (table) => [
    index('effortsByCourse').on(table.courseId),
    isOneOf('effortKind', table.kind, effortKinds),
    isOneOf('effortStatus', table.status, effortStatuses),
    isOneOf('effortSensitivity', table.sensitivity, sensitivities),
    isDay('effortFrom', table.from),
    isDay('effortTo', table.to),
    isBetween('effortMinutes', table.minutesPerWeek, 0, 2400),
  ],
);
