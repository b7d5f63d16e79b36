import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, isOneOf, versionColumn } from '#main/database/columns.ts';
import { printKinds } from '#shared/print-templates.ts';

/** Only prints whose template the centre has changed. */
export const printTemplatesTable = sqliteTable(
  'printTemplates',
  {
    id: idColumn(),
    print: text({ enum: printKinds }).notNull().unique(),
    /** The sections in their order, as JSON. */
    sections: text().notNull(),
    version: versionColumn(),
  },
  (table) => [isOneOf('printTemplatePrint', table.print, printKinds)],
);
