import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers } from '#main/handler.ts';
import { lifeEventsOf } from '#main/life-events/of-candidate.ts';
import { lifeEventsTable } from '#main/life-events/table.ts';
import { refusal } from '#shared/failure.ts';
import { isAhead } from '#shared/life-events.ts';

export const lifeEventsHandlers: Handlers<'lifeEvents'> = {
  list({ candidateId }, { db }) {
    return lifeEventsOf(db, candidateId);
  },

  note(event, { db, today }) {
    refuseAhead(event.happenedIn, today, 'happenedIn');
    const id = newId();
    db.insert(lifeEventsTable)
      .values({ id, ...event })
      .run();
    return { id };
  },

  revise({ lifeEventId, version, change }, { db, today }) {
    if (change.happenedIn !== undefined) refuseAhead(change.happenedIn, today, 'change.happenedIn');
    return changeRow(db, lifeEventsTable, { id: lifeEventId, version }, change);
  },

  withdraw({ lifeEventId, version }, { db }) {
    const isIt = eq(lifeEventsTable.id, lifeEventId);
    refuseUnlessSeen(found(db.select().from(lifeEventsTable).where(isIt).get()), version);
    db.delete(lifeEventsTable).where(isIt).run();
    return null;
  },
};

function refuseAhead(happenedIn: string, today: string, path: string): void {
  if (isAhead(happenedIn, today)) throw refusal('invalid', 'lifeEvents.ahead', undefined, path);
}
