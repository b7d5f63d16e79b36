import { inArray } from 'drizzle-orm';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';

/** The number, the first day and the end of each of these courses. */
export function courseSpans(db: Reader, courseIds: readonly string[]) {
  const { id, number, startsOn, plannedEndOn, endedOn } = coursesTable;
  const rows = db
    .select({ id, number, startsOn, plannedEndOn, endedOn })
    .from(coursesTable)
    .where(inArray(id, [...courseIds]))
    .all();
  return new Map(rows.map((row) => [row.id, row]));
}
