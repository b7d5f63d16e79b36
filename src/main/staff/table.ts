import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayColumn, idColumn, isDay, isOneOf, versionColumn } from '#main/database/columns.ts';
import { departmentsTable } from '#main/departments/table.ts';
import { roles } from '#shared/staff.ts';

export const staffTable = sqliteTable(
  'staff',
  {
    id: idColumn(),
    name: text().notNull(),
    role: text({ enum: roles }).notNull(),
    departmentId: text().references(() => departmentsTable.id, { onDelete: 'restrict' }),
    endedOn: dayColumn(),
    version: versionColumn(),
  },
  (table) => [isOneOf('staffRole', table.role, roles), isDay('staffEndedOn', table.endedOn)],
);
