import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isDay, proseColumn, versionColumn } from '#main/database/columns.ts';

/** What was said about an absence. The absence itself is computed from the days of the register. */
export const absenceNotesTable = sqliteTable(
  'absenceNotes',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    /** The days it was written for. */
    from: dayColumn().notNull(),
    to: dayColumn().notNull(),
    notifiedOn: dayColumn(),
    notifiedAt: text(),
    notifiedBy: proseColumn(),
    authorityInformedOn: dayColumn(),
    comment: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('absenceNotesByCourse').on(table.courseId, table.from),
    isDay('absenceNoteFrom', table.from),
    isDay('absenceNoteTo', table.to),
    isDay('absenceNoteNotifiedOn', table.notifiedOn),
    isDay('absenceNoteAuthorityInformedOn', table.authorityInformedOn),
  ],
);
