import { eq, inArray, sql, type SQL } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import type { SignedIn } from '#shared/session.ts';

/**
 * The candidates a person may see in a list, as a condition: a mentor those with a course in the mentor's own department,
 * everyone else all of them (undefined). For one candidate it is `maySee`.
 */
export function seenBy(db: Reader, user: SignedIn): SQL | undefined {
  const limit = departmentLimit(db, user);
  if (!limit.isLimited) return undefined;
  if (limit.departmentId === null) return sql`FALSE`;
  const own = db
    .select({ candidateId: coursesTable.candidateId })
    .from(coursesTable)
    .where(eq(coursesTable.departmentId, limit.departmentId));
  return inArray(candidatesTable.id, own);
}
