import { integer, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, proseColumn, versionColumn } from '#main/database/columns.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';

export const attendanceDaysTable = sqliteTable(
  'attendanceDays',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    day: dayColumn().notNull(),
    /** Frozen from the plan in force when the day was written. */
    agreedMinutes: integer().notNull(),
    attendedMinutes: integer().notNull(),
    absenceCode: text(),
    extraPauseMinutes: integer(),
    symptomBefore: integer(),
    symptomAfter: integer(),
    minutesToOnset: integer(),
    recovery: proseColumn(),
    note: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('attendanceOncePerDay').on(table.courseId, table.day),
    isDay('attendanceDay', table.day),
    isBetween('attendanceAgreed', table.agreedMinutes, 0, 1440),
    isBetween('attendanceAttended', table.attendedMinutes, 0, 1440),
    isBetween('attendanceExtraPause', table.extraPauseMinutes, 0, 1440),
    isBetween('attendanceSymptomBefore', table.symptomBefore, 0, 10),
    isBetween('attendanceSymptomAfter', table.symptomAfter, 0, 10),
    isBetween('attendanceOnset', table.minutesToOnset, 0, 1440),
  ],
);

export const attendancePartsTable = sqliteTable(
  'attendanceParts',
  {
    id: idColumn(),
    attendanceDayId: text()
      .notNull()
      .references(() => attendanceDaysTable.id, { onDelete: 'restrict' }),
    tryOutId: text()
      .notNull()
      .references(() => tryOutsTable.id, { onDelete: 'restrict' }),
    minutes: integer().notNull(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('attendancePartOnce').on(table.attendanceDayId, table.tryOutId),
    index('attendancePartsByTryOut').on(table.tryOutId),
    isBetween('attendancePartMinutes', table.minutes, 1, 1440),
  ],
);
