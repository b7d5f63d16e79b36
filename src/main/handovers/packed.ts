import { desc, eq, max } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { handoversTable } from '#main/handovers/table.ts';
import { newestReport } from '#main/reports/frozen.ts';
import { refusal } from '#shared/failure.ts';

/** The number the next package of the course gets. */
export const nextPackageVersion = (db: Reader, courseId: string): number =>
  (db
    .select({ last: max(handoversTable.packageVersion) })
    .from(handoversTable)
    .where(eq(handoversTable.courseId, courseId))
    .get()?.last ?? 0) + 1;

/** The package this one replaces: the newest before it, or none. */
export const lastPackageId = (db: Reader, courseId: string): string | null =>
  db
    .select({ packageId: handoversTable.packageId })
    .from(handoversTable)
    .where(eq(handoversTable.courseId, courseId))
    .orderBy(desc(handoversTable.packageVersion))
    .limit(1)
    .get()?.packageId ?? null;

/** Refuses `conflict` when the course has been packed, or its report issued anew, since a package was made. */
export function refuseIfOld(
  db: Reader,
  { courseId, packageVersion, reportId }: { courseId: string; packageVersion: number; reportId: string },
): void {
  if (packageVersion !== nextPackageVersion(db, courseId) || reportId !== newestReport(db, courseId)?.id)
    throw refusal('conflict', 'handovers.heldOld');
}
