import { and, desc, eq, getTableColumns as columnsOf, ne } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { observationsTable } from '#main/observations/table.ts';
import { staffTable } from '#main/staff/table.ts';
import type { Observation } from '#shared/observations.ts';

/** The observations of a course, newest first; what is sensitive only when it is asked for. */
export function observationsOf(
  db: Reader,
  courseId: string,
  { hasSensitive }: { hasSensitive: boolean },
): Observation[] {
  const { id, happenedOn, notedById, sensitivity } = observationsTable;
  return db
    .select({ ...columnsOf(observationsTable), notedBy: staffTable.name })
    .from(observationsTable)
    .innerJoin(staffTable, eq(staffTable.id, notedById))
    .where(and(eq(observationsTable.courseId, courseId), hasSensitive ? undefined : ne(sensitivity, 'sensitive')))
    .orderBy(desc(happenedOn), desc(id))
    .all();
}
