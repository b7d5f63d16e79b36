import { desc, eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { strengthsTable } from '#main/strengths/table.ts';
import type { Strength } from '#shared/barriers.ts';

/** The resources of a candidate, newest first. */
export const strengthsOf = (db: Reader, candidateId: string): Strength[] =>
  db
    .select()
    .from(strengthsTable)
    .where(eq(strengthsTable.candidateId, candidateId))
    .orderBy(desc(strengthsTable.seenOn), desc(strengthsTable.id))
    .all();
