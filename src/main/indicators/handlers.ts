import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { indicatorsOf, scaleOf } from '#main/indicators/rows.ts';
import { indicatorsTable, scoreScaleTable } from '#main/indicators/table.ts';
import { refusal } from '#shared/failure.ts';
import { whyScaleRefused } from '#shared/indicators.ts';

export const indicatorsHandlers: Handlers<'indicators'> = {
  set(_, { db }) {
    const { id: _id, only: _only, ...scale } = scaleOf(db);
    return { scale, indicators: indicatorsOf(db) };
  },

  add({ wording }, { db }) {
    refuseTaken(db, wording.da.name, 'wording.da.name');
    const id = newId();
    const seq = Math.max(0, ...indicatorsOf(db).map((each) => each.seq)) + 1;
    db.insert(indicatorsTable).values({ id, seq, wording }).run();
    return { id };
  },

  revise({ indicatorId, version, change }, { db }) {
    const indicator = indicatorRow(db, indicatorId);
    refuseUnlessSeen(indicator, version);
    if (indicator.archivedAt === null) refuseTaken(db, change.wording.da.name, 'change.wording.da.name', indicatorId);
    return changeRow(db, indicatorsTable, indicator, change);
  },

  move({ indicatorId, version, after }, { db }) {
    const moved = indicatorRow(db, indicatorId);
    refuseUnlessSeen(moved, version);
    if (after === indicatorId) throw refusal('invalid', 'indicators.afterItself', undefined, 'after');
    const others = indicatorsOf(db).filter(({ id }) => id !== indicatorId);
    const place = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
    if (after !== null && place === 0) throw refusal('invalid', 'indicators.noSuch', undefined, 'after');
    const inOrder = others.toSpliced(place, 0, moved);
    for (const [index, { id, seq }] of inOrder.entries()) {
      // Its neighbours make room and keep their version: nobody who words one of them has lost anything.
      if (id !== indicatorId && seq !== index + 1)
        db.update(indicatorsTable)
          .set({ seq: index + 1 })
          .where(eq(indicatorsTable.id, id))
          .run();
    }
    return changeRow(db, indicatorsTable, moved, { seq: place + 1 });
  },

  archive({ indicatorId, version }, { db, now }) {
    const indicator = indicatorRow(db, indicatorId);
    refuseUnlessSeen(indicator, version);
    if (indicator.archivedAt !== null) throw refusal('conflict', 'indicators.isArchived');
    const isLast = indicatorsOf(db).filter(({ archivedAt }) => archivedAt === null).length === 1;
    if (isLast) throw refusal('conflict', 'indicators.lastOne');
    return changeRow(db, indicatorsTable, indicator, { archivedAt: now });
  },

  rescale({ version, min, max, anchors }, { db }) {
    const { id } = scaleOf(db);
    const why = whyScaleRefused({ min, max, anchors });
    if (why) throw refusal('invalid', why, undefined, why === 'indicators.scaleTooShort' ? 'max' : 'anchors');
    const lowestFirst = anchors.toSorted((one, other) => one.at - other.at);
    return changeRow(db, scoreScaleTable, { id, version }, { min, max, anchors: lowestFirst });
  },
};

const indicatorRow = (db: Reader, indicatorId: string) =>
  found(db.select().from(indicatorsTable).where(eq(indicatorsTable.id, indicatorId)).get());

/** Two indicators of one name would be one question to whoever answers. */
function refuseTaken(db: Reader, name: string, path: string, ownId?: string): void {
  const isTaken = indicatorsOf(db).some(
    (each) => each.id !== ownId && each.archivedAt === null && isSameName(each.wording.da.name, name),
  );
  if (isTaken) throw refusal('invalid', 'indicators.nameTaken', undefined, path);
}

const isSameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('da') === other.toLocaleLowerCase('da');
