import { eq } from 'drizzle-orm';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';

/** One try-out as it is stored; refuses `not-found`. */
export const tryOutRow = (db: Reader, tryOutId: string) =>
  found(db.select().from(tryOutsTable).where(eq(tryOutsTable.id, tryOutId)).get());
