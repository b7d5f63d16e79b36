import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, flagColumn, idColumn, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { reportsTable } from '#main/reports/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { handoverPurposes, type SensitiveKind } from '#shared/handovers.ts';

export const handoversTable = sqliteTable(
  'handovers',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    reportId: text()
      .notNull()
      .references(() => reportsTable.id, { onDelete: 'restrict' }),
    packageId: text().notNull().unique(),
    packageVersion: integer().notNull(),
    fileName: text().notNull(),
    madeAt: text().notNull(),
    madeById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    recipientName: text().notNull(),
    purpose: text({ enum: handoverPurposes }).notNull(),
    sha256: text().notNull(),
    byteCount: integer().notNull(),
    isEncrypted: flagColumn(),
    reason: proseColumn(),
    hasWorkbook: flagColumn(),
    sensitiveKinds: text({ mode: 'json' }).$type<SensitiveKind[]>().notNull().default([]),
    confirmedOn: dayColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('handoverVersionOnce').on(table.courseId, table.packageVersion),
    isOneOf('handoverPurpose', table.purpose, handoverPurposes),
    isDay('handoverConfirmedOn', table.confirmedOn),
  ],
);
