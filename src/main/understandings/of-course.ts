import { desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { understandingsTable } from '#main/understandings/table.ts';
import type { Understanding } from '#shared/understandings.ts';

/** The agreements with the candidate of a course: those in force first, the newest first. */
export function understandingsOf(db: Reader, courseId: string): Understanding[] {
  const { agreedOn, endedOn, id } = understandingsTable;
  return db
    .select()
    .from(understandingsTable)
    .where(eq(understandingsTable.courseId, courseId))
    .orderBy(sql`${endedOn} IS NOT NULL`, desc(agreedOn), desc(id))
    .all();
}
