import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayColumn, idColumn, isBetween, isDay, versionColumn } from '#main/database/columns.ts';
import { departmentsTable } from '#main/departments/table.ts';

/** Places from a day on; without a department, the whole centre's. */
export const capacityLimitsTable = sqliteTable(
  'capacityLimits',
  {
    id: idColumn(),
    departmentId: text().references(() => departmentsTable.id, { onDelete: 'restrict' }),
    validFrom: dayColumn().notNull(),
    places: integer().notNull(),
    version: versionColumn(),
  },
  (table) => [
    index('capacityLimitsByDepartment').on(table.departmentId, table.validFrom),
    isDay('capacityLimitValidFrom', table.validFrom),
    isBetween('capacityLimitPlaces', table.places, 0, 500),
  ],
);
