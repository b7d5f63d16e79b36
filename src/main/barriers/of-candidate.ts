import { eq } from 'drizzle-orm';
import { barriersTable } from '#main/barriers/table.ts';
import type { Reader } from '#main/handler.ts';
import { inOrderOfNeed, type Barrier } from '#shared/barriers.ts';

/** The barriers of a candidate in order of need, the sensitive ones too. */
export const barriersOf = (db: Reader, candidateId: string): Barrier[] =>
  inOrderOfNeed(db.select().from(barriersTable).where(eq(barriersTable.candidateId, candidateId)).all());
