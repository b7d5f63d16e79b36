import { desc, eq, getTableColumns } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { refuseOverlap, refuseIfOld } from '#main/aggregates/periods.ts';
import { aggregatesTable } from '#main/aggregates/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';

export const aggregatesHandlers: Handlers<'aggregates'> = {
  list(_, { db }) {
    const { madeById, packageId: _packageId, ...shown } = getTableColumns(aggregatesTable);
    return db
      .select({ ...shown, madeBy: staffTable.name })
      .from(aggregatesTable)
      .innerJoin(staffTable, eq(staffTable.id, madeById))
      .orderBy(desc(shown.id))
      .all();
  },

  record(made, { db, now, user }) {
    refuseOverlap(db, made);
    refuseIfOld(db, made);
    const id = newId();
    db.insert(aggregatesTable)
      .values({ ...made, id, madeAt: now, madeById: user.staffId })
      .run();
    return { id };
  },

  withdraw({ aggregateId, version }, { db, today }) {
    const made = found(db.select().from(aggregatesTable).where(eq(aggregatesTable.id, aggregateId)).get());
    refuseUnlessSeen(made, version);
    if (made.withdrawnOn !== null) throw refusal('conflict', 'aggregates.withdrawnAlready');
    return changeRow(db, aggregatesTable, { id: aggregateId, version }, { withdrawnOn: today });
  },
};
