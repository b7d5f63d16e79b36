import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayColumn, idColumn, isDay, proseColumn, versionColumn } from '#main/database/columns.ts';

export const authorityContactsTable = sqliteTable(
  'authorityContacts',
  {
    id: idColumn(),
    name: text().notNull(),
    title: proseColumn(),
    unit: proseColumn(),
    phone: proseColumn(),
    email: proseColumn(),
    endedOn: dayColumn(),
    version: versionColumn(),
  },
  (table) => [isDay('authorityContactEndedOn', table.endedOn)],
);
