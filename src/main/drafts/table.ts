import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { idColumn, proseColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';

/** Unfinished texts. They are no history: no trigger copies them. */
export const draftsTable = sqliteTable(
  'drafts',
  {
    id: idColumn(),
    noun: text().notNull(),
    recordId: text().notNull(),
    field: text().notNull(),
    staffId: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    text: proseColumn(),
    /** One sitting at one field of one window: two windows in the same field keep a draft each. */
    writing: text().notNull().default(''),
    fromVersion: integer().notNull(),
    keptAt: text().notNull(),
  },
  (table) => [uniqueIndex('draftOnce').on(table.noun, table.recordId, table.field, table.staffId, table.writing)],
);
