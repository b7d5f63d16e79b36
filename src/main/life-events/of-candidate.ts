import { asc, eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { lifeEventsTable } from '#main/life-events/table.ts';
import type { LifeEvent } from '#shared/life-events.ts';

/** The lines of a candidate's timeline, oldest first, the sensitive ones too. */
export const lifeEventsOf = (db: Reader, candidateId: string): LifeEvent[] =>
  db
    .select()
    .from(lifeEventsTable)
    .where(eq(lifeEventsTable.candidateId, candidateId))
    .orderBy(asc(lifeEventsTable.happenedIn), asc(lifeEventsTable.id))
    .all();
