import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { understandingKinds } from '#shared/understandings.ts';

export const understandingsTable = sqliteTable(
  'understandings',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    kind: text({ enum: understandingKinds }).notNull(),
    agreedOn: dayColumn().notNull(),
    text: proseColumn(),
    inReturn: proseColumn(),
    signedOn: dayColumn(),
    endedOn: dayColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('understandingsByCourse').on(table.courseId),
    isOneOf('understandingKind', table.kind, understandingKinds),
    isDay('understandingAgreedOn', table.agreedOn),
    isDay('understandingSignedOn', table.signedOn),
    isDay('understandingEndedOn', table.endedOn),
  ],
);
