import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { idColumn, isBetween, proseColumn, versionColumn } from '#main/database/columns.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Levels } from '#shared/traits.ts';

export const jobFunctionsTable = sqliteTable(
  'jobFunctions',
  {
    id: idColumn(),
    departmentId: text()
      .notNull()
      .references(() => departmentsTable.id, { onDelete: 'restrict' }),
    name: text().notNull(),
    description: proseColumn(),
    isco08: proseColumn(),
    demands: text({ mode: 'json' }).$type<Partial<Levels>>().notNull(),
    liftKg: integer(),
    adaptable: proseColumn(),
    places: integer(),
    nonDisplacement: proseColumn(),
    ownWorkers: integer(),
    note: proseColumn(),
    archivedAt: text(),
    version: versionColumn(),
  },
  (table) => [
    index('jobFunctionsByDepartment').on(table.departmentId),
    check('jobFunctionDemands', sql`json_valid(${table.demands})`),
    isBetween('jobFunctionLiftKg', table.liftKg, 0, 50),
    isBetween('jobFunctionPlaces', table.places, 1, 999),
    isBetween('jobFunctionOwnWorkers', table.ownWorkers, 0, 999),
  ],
);
