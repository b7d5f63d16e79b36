import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayColumn, idColumn, isDay, proseColumn, versionColumn } from '#main/database/columns.ts';

export const agreementsTable = sqliteTable(
  'agreements',
  {
    id: idColumn(),
    validFrom: dayColumn().notNull().unique(),
    parties: text().notNull(),
    content: proseColumn(),
    targets: proseColumn(),
    version: versionColumn(),
  },
  (table) => [isDay('agreementValidFrom', table.validFrom)],
);
