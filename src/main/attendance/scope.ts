import { found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Reader } from '#main/handler.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { refusal } from '#shared/failure.ts';
import { byName } from '#shared/names.ts';
import type { SignedIn } from '#shared/session.ts';

/** Departments a question is about: those one may see, closed ones too, in Danish order, and of them those asked for. */
export type Departments = {
  seen: { id: string; name: string; archivedAt: string | null }[];
  askedIds: readonly string[];
};

/** Null asks for all one may see; refuses `forbidden` for another department than one's own, and `not-found`. */
export function departmentsAsked(db: Reader, user: SignedIn, departmentId: string | null): Departments {
  const limit = departmentLimit(db, user);
  if (limit.isLimited && departmentId !== null && departmentId !== limit.departmentId)
    throw refusal('forbidden', 'failures.forbidden');
  const { id, name, archivedAt } = departmentsTable;
  const seen = db
    .select({ id, name, archivedAt })
    .from(departmentsTable)
    .all()
    .filter((department) => !limit.isLimited || department.id === limit.departmentId)
    .sort(byName);
  if (departmentId === null) return { seen, askedIds: seen.map((department) => department.id) };
  return { seen, askedIds: [found(seen.find((department) => department.id === departmentId)).id] };
}
