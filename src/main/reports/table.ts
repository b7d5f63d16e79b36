import { blob, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { idColumn, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';
import { reportSections } from '#shared/reports.ts';
import { certainties } from '#shared/try-outs.ts';

export const reportTextsTable = sqliteTable(
  'reportTexts',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    section: text({ enum: reportSections }).notNull(),
    text: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('reportTextOnce').on(table.courseId, table.section),
    isOneOf('reportTextSection', table.section, reportSections),
  ],
);

export const reportChoicesTable = sqliteTable(
  'reportChoices',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .unique()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    recommendationCode: text(),
    certainty: text({ enum: certainties }),
    version: versionColumn(),
  },
  (table) => [isOneOf('reportCertainty', table.certainty, certainties)],
);

/** Frozen: never changed after it is written. */
export const reportsTable = sqliteTable(
  'reports',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    reportVersion: integer().notNull(),
    issuedAt: text().notNull(),
    issuedById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    contentHash: text().notNull(),
    /** What the paper showed, as JSON. */
    content: text().notNull(),
    sha256: text().notNull(),
    byteCount: integer().notNull(),
    version: versionColumn(),
  },
  (table) => [uniqueIndex('reportVersionOnce').on(table.courseId, table.reportVersion)],
);

/** The exact bytes of an issued report. */
export const reportFilesTable = sqliteTable('reportFiles', {
  id: idColumn(),
  reportId: text()
    .notNull()
    .unique()
    .references(() => reportsTable.id, { onDelete: 'restrict' }),
  pdf: blob({ mode: 'buffer' }).notNull(),
});
