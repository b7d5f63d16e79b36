import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers } from '#main/handler.ts';
import { peopleOf, runningByFunction } from '#main/job-functions/people.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { byName } from '#shared/names.ts';
import { completeLevels } from '#shared/traits.ts';

export const jobFunctionsHandlers: Handlers<'jobFunctions'> = {
  list({ departmentId }, { db, today }) {
    const running = runningByFunction(db, today);
    return db
      .select()
      .from(jobFunctionsTable)
      .where(departmentId === undefined ? undefined : eq(jobFunctionsTable.departmentId, departmentId))
      .all()
      .map((row) => ({ ...row, demands: completeLevels(row.demands), runningTryOuts: running.get(row.id) ?? 0 }))
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

  people({ jobFunctionId }, context) {
    found(context.db.select().from(jobFunctionsTable).where(eq(jobFunctionsTable.id, jobFunctionId)).get());
    return peopleOf(jobFunctionId, context);
  },
};
