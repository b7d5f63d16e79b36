import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { barriersOf } from '#main/barriers/of-candidate.ts';
import { barriersTable } from '#main/barriers/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { refusal } from '#shared/failure.ts';

export const barriersHandlers: Handlers<'barriers'> = {
  list({ candidateId }, { db }) {
    return barriersOf(db, candidateId);
  },

  note({ statusOn, ...barrier }, { db, today }) {
    refuseAhead(statusOn, today, 'statusOn');
    const id = newId();
    db.insert(barriersTable)
      .values({ ...barrier, id, statusOn: statusOn ?? today })
      .run();
    return { id };
  },

  revise({ barrierId, version, change }, { db, today }) {
    const barrier = barrierRow(db, barrierId);
    refuseUnlessSeen(barrier, version);
    refuseAhead(change.statusOn, today, 'change.statusOn');
    const isNewStatus = change.status !== undefined && change.status !== barrier.status;
    return changeRow(
      db,
      barriersTable,
      { id: barrierId, version },
      isNewStatus ? { statusOn: today, ...change } : change,
    );
  },

  withdraw({ barrierId, version }, { db }) {
    refuseUnlessSeen(barrierRow(db, barrierId), version);
    db.delete(barriersTable).where(eq(barriersTable.id, barrierId)).run();
    return null;
  },
};

const barrierRow = (db: Reader, id: string) =>
  found(db.select().from(barriersTable).where(eq(barriersTable.id, id)).get());

function refuseAhead(statusOn: string | undefined, today: string, path: string): void {
  if (statusOn !== undefined && statusOn > today) throw refusal('invalid', 'barriers.statusAhead', undefined, path);
}
