import { and, eq, getTableColumns as columnsOf, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { byName } from '#shared/names.ts';
import { completeLevels } from '#shared/traits.ts';

export const jobFunctionsHandlers: Handlers<'jobFunctions'> = {
  list({ departmentId }, { db, today }) {
    const { id, from, to, jobFunctionId } = tryOutsTable;
    return db
      .select({ ...columnsOf(jobFunctionsTable), runningTryOuts: sql<number>`count(${id})` })
      .from(jobFunctionsTable)
      .leftJoin(
        tryOutsTable,
        and(
          eq(jobFunctionId, jobFunctionsTable.id),
          sql`${from} <= ${today}`,
          sql`(${to} IS NULL OR ${today} <= ${to})`,
        ),
      )
      .where(departmentId === undefined ? undefined : eq(jobFunctionsTable.departmentId, departmentId))
      .groupBy(jobFunctionsTable.id)
      .all()
      .map((row) => ({ ...row, demands: completeLevels(row.demands) }))
      .sort(byName);
  },

  register(jobFunction, { db }) {
    found(db.select().from(departmentsTable).where(eq(departmentsTable.id, jobFunction.departmentId)).get());
    const id = newId();
    db.insert(jobFunctionsTable)
      .values({ id, ...jobFunction })
      .run();
    return { id };
  },

  revise({ jobFunctionId, version, change }, { db }) {
    return changeRow(db, jobFunctionsTable, { id: jobFunctionId, version }, change);
  },

  archive({ jobFunctionId, version }, { db, now }) {
    return changeRow(db, jobFunctionsTable, { id: jobFunctionId, version }, { archivedAt: now });
  },

  people() {
    throw new Error('Not kept yet');
  },
};
