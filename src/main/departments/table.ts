import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, proseColumn, versionColumn } from '#main/database/columns.ts';

export const departmentsTable = sqliteTable('departments', {
  id: idColumn(),
  name: text().notNull(),
  address: proseColumn(),
  openingHours: proseColumn(),
  archivedAt: text(),
  version: versionColumn(),
});
