import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayColumn, flagColumn, idColumn, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { codeLists } from '#shared/code-lists.ts';

export const codesTable = sqliteTable(
  'codes',
  {
    id: idColumn(),
    list: text({ enum: codeLists }).notNull(),
    code: text().notNull(),
    kind: proseColumn(),
    key: proseColumn(),
    textDa: text().notNull(),
    textSv: text(),
    textEn: text(),
    validFrom: dayColumn(),
    validTo: dayColumn(),
    isSystem: flagColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('codesByList').on(table.list, table.code),
    isOneOf('codeList', table.list, codeLists),
    isDay('codeValidFrom', table.validFrom),
    isDay('codeValidTo', table.validTo),
  ],
);
