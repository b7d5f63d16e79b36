import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { dayColumn, idColumn, isDay, proseColumn, versionColumn } from '#main/database/columns.ts';

export const aidLoansTable = sqliteTable(
  'aidLoans',
  {
    id: idColumn(),
    adjustmentId: text()
      .notNull()
      .references(() => adjustmentsTable.id, { onDelete: 'restrict' }),
    aid: text().notNull(),
    number: proseColumn(),
    lentOn: dayColumn().notNull(),
    dueOn: dayColumn(),
    returnedOn: dayColumn(),
    note: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('aidLoansByAdjustment').on(table.adjustmentId),
    isDay('aidLoanLentOn', table.lentOn),
    isDay('aidLoanDueOn', table.dueOn),
    isDay('aidLoanReturnedOn', table.returnedOn),
  ],
);
