import { eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import type { SignedIn } from '#shared/session.ts';

/** What a list is limited to: everything, or one department (null: none, so nothing). A mentor is limited to their own, the floor to the one it stands in. */
export function departmentLimit(
  db: Reader,
  user: SignedIn,
): { isLimited: false } | { isLimited: true; departmentId: string | null } {
  if (user.role === 'floor') return { isLimited: true, departmentId: user.departmentId };
  if (user.role !== 'mentor') return { isLimited: false };
  const row = db
    .select({ departmentId: staffTable.departmentId })
    .from(staffTable)
    .where(eq(staffTable.id, user.staffId))
    .get();
  return { isLimited: true, departmentId: row?.departmentId ?? null };
}
