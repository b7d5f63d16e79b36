import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';
import { contactChannels, contactParties } from '#shared/contacts.ts';
import { sensitivities } from '#shared/observations.ts';

export const contactsTable = sqliteTable(
  'contacts',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    contactedOn: dayColumn().notNull(),
    contactedAt: text(),
    party: text({ enum: contactParties }).notNull(),
    withWhom: proseColumn(),
    channel: text({ enum: contactChannels }).notNull(),
    text: proseColumn(),
    minutes: integer(),
    sensitivity: text({ enum: sensitivities }).notNull(),
    loggedById: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    version: versionColumn(),
  },
  (table) => [
    index('contactsByCourse').on(table.courseId, table.contactedOn),
    isDay('contactContactedOn', table.contactedOn),
    isOneOf('contactParty', table.party, contactParties),
    isOneOf('contactChannel', table.channel, contactChannels),
    isOneOf('contactSensitivity', table.sensitivity, sensitivities),
    isBetween('contactMinutes', table.minutes, 0, 600),
  ],
);
