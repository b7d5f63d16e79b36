import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, proseColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';

export const bookExportsTable = sqliteTable('bookExports', {
  id: idColumn(),
  madeAt: text().notNull(),
  madeById: text()
    .notNull()
    .references(() => staffTable.id, { onDelete: 'restrict' }),
  fileName: text().notNull(),
  sha256: text().notNull(),
  byteCount: integer().notNull(),
  tableCount: integer().notNull(),
  rowCount: integer().notNull(),
  reason: proseColumn(),
});
