import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers } from '#main/handler.ts';
import { strengthsOf } from '#main/strengths/of-candidate.ts';
import { strengthsTable } from '#main/strengths/table.ts';
import { refusal } from '#shared/failure.ts';

export const strengthsHandlers: Handlers<'strengths'> = {
  list({ candidateId }, { db }) {
    return strengthsOf(db, candidateId);
  },

  note({ seenOn, ...strength }, { db, today }) {
    refuseAhead(seenOn, today, 'seenOn');
    const id = newId();
    db.insert(strengthsTable)
      .values({ ...strength, id, seenOn: seenOn ?? today })
      .run();
    return { id };
  },

  revise({ strengthId, version, change }, { db, today }) {
    refuseAhead(change.seenOn, today, 'change.seenOn');
    return changeRow(db, strengthsTable, { id: strengthId, version }, change);
  },

  withdraw({ strengthId, version }, { db }) {
    const isIt = eq(strengthsTable.id, strengthId);
    refuseUnlessSeen(found(db.select().from(strengthsTable).where(isIt).get()), version);
    db.delete(strengthsTable).where(isIt).run();
    return null;
  },
};

function refuseAhead(seenOn: string | undefined, today: string, path: string): void {
  if (seenOn !== undefined && seenOn > today) throw refusal('invalid', 'strengths.seenAhead', undefined, path);
}
