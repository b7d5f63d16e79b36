import { eq } from 'drizzle-orm';
import { effortsTable } from '#main/efforts/table.ts';
import type { Reader } from '#main/handler.ts';
import { inEffortOrder, type Effort } from '#shared/efforts.ts';

/** The efforts beside a course in their order, the sensitive ones too. */
export const effortsOf = (db: Reader, courseId: string): Effort[] =>
  inEffortOrder(db.select().from(effortsTable).where(eq(effortsTable.courseId, courseId)).all());
