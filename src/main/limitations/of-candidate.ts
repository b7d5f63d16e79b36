import { and, asc, eq, getTableColumns as columnsOf } from 'drizzle-orm';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { limitationLinksTable, limitationsTable } from '#main/limitations/table.ts';
import type { departmentLimit } from '#main/staff/own-department.ts';
import { bodyRegions, type Limitation } from '#shared/limitations.ts';

/** The limitations of a candidate by region, with the answers to them that somebody so limited may see. */
export function limitationsOf(
  db: Reader,
  candidateId: string,
  limit: ReturnType<typeof departmentLimit> = { isLimited: false },
): Limitation[] {
  const ofDepartment = limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined;
  const links = Map.groupBy(
    db
      .select(columnsOf(limitationLinksTable))
      .from(limitationLinksTable)
      .innerJoin(adjustmentsTable, eq(adjustmentsTable.id, limitationLinksTable.adjustmentId))
      .innerJoin(coursesTable, eq(coursesTable.id, adjustmentsTable.courseId))
      .where(and(eq(coursesTable.candidateId, candidateId), ofDepartment))
      .orderBy(asc(adjustmentsTable.code), asc(limitationLinksTable.id))
      .all(),
    ({ limitationId }) => limitationId,
  );
  return db
    .select()
    .from(limitationsTable)
    .where(eq(limitationsTable.candidateId, candidateId))
    .orderBy(asc(limitationsTable.id))
    .all()
    .toSorted((one, other) => bodyRegions.indexOf(one.region) - bodyRegions.indexOf(other.region))
    .map((row) => ({
      ...row,
      links: (links.get(row.id) ?? []).map(({ id, adjustmentId, version }) => ({ id, adjustmentId, version })),
    }));
}
