import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { idColumn, isBetween, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';
import { developments, reportSteps, type ReportSection } from '#shared/reports.ts';
import { certainties } from '#shared/try-outs.ts';

export const reportTextsTable = sqliteTable(
  'reportTexts',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    /** A part of the report, or the id of a section of the centre's own. */
    section: text().$type<ReportSection>().notNull(),
    text: proseColumn(),
    /** The figures of the book the words were written beside, as JSON by their keys. */
    figures: text().notNull().default('{}'),
    writtenAt: text().notNull().default(''),
    writtenById: text().references(() => staffTable.id, { onDelete: 'restrict' }),
    version: versionColumn(),
  },
  (table) => [uniqueIndex('reportTextOnce').on(table.courseId, table.section)],
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
    secondaryCode: text(),
    certainty: text({ enum: certainties }),
    realisticMinutes: integer(),
    realisticEffectiveMinutes: integer(),
    development: text({ enum: developments }),
    version: versionColumn(),
  },
  (table) => [
    isOneOf('reportCertainty', table.certainty, certainties),
    isOneOf('reportDevelopment', table.development, developments),
    isBetween('reportRealisticMinutes', table.realisticMinutes, 0, 2400),
    isBetween('reportRealisticEffectiveMinutes', table.realisticEffectiveMinutes, 0, 2400),
  ],
);

/** A section whose author chose that it shows sensitive material; the others show none. */
export const reportSensitiveSectionsTable = sqliteTable(
  'reportSensitiveSections',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    section: text().$type<ReportSection>().notNull(),
    version: versionColumn(),
  },
  (table) => [uniqueIndex('reportSensitiveSectionOnce').on(table.courseId, table.section)],
);

/** The way of one version from draft to issue: submitted, sent back, approved, heard. */
export const reportStepsTable = sqliteTable(
  'reportSteps',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    /** The version it is a step of. */
    reportVersion: integer().notNull(),
    step: text({ enum: reportSteps }).notNull(),
    takenAt: text().notNull(),
    takenById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    note: proseColumn(),
    hasComments: integer({ mode: 'boolean' }),
    /** SHA-256 of the words and choices the step was about. */
    wordsHash: text().notNull().default(''),
    version: versionColumn(),
  },
  (table) => [
    index('reportStepsByCourse').on(table.courseId, table.reportVersion),
    isOneOf('reportStepKind', table.step, reportSteps),
  ],
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
    /** What was drawn, as JSON; empty for a report issued before papers were kept. */
    paper: text().notNull().default(''),
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
