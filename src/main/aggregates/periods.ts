import { and, desc, eq, gte, isNull, lte, max, not } from 'drizzle-orm';
import { aggregatesTable } from '#main/aggregates/table.ts';
import type { Reader } from '#main/handler.ts';
import { refusal } from '#shared/failure.ts';

type Period = { from: string; to: string };

const isOf = ({ from, to }: Period) => and(eq(aggregatesTable.from, from), eq(aggregatesTable.to, to));

/** The number the next package of that very period gets. */
export const nextAggregateVersion = (db: Reader, period: Period): number =>
  (db
    .select({ last: max(aggregatesTable.packageVersion) })
    .from(aggregatesTable)
    .where(isOf(period))
    .get()?.last ?? 0) + 1;

/** The package of that very period that the next one replaces: the newest that left the house, or none. */
export const lastAggregateId = (db: Reader, period: Period): string | null =>
  db
    .select({ packageId: aggregatesTable.packageId })
    .from(aggregatesTable)
    .where(and(isOf(period), isNull(aggregatesTable.withdrawnOn)))
    .orderBy(desc(aggregatesTable.packageVersion))
    .limit(1)
    .get()?.packageId ?? null;

/** Refuses `conflict` when the period has been packed since a package of it was made. */
export function refuseIfOld(db: Reader, made: Period & { packageVersion: number }): void {
  if (made.packageVersion !== nextAggregateVersion(db, made)) throw refusal('conflict', 'aggregates.heldOld');
}

/** Refuses `conflict` when another period that shares a day with this one has left the house: the two could be subtracted. */
export function refuseOverlap(db: Reader, { from, to }: Period): void {
  const other = db
    .select({ from: aggregatesTable.from, to: aggregatesTable.to })
    .from(aggregatesTable)
    .where(
      and(
        isNull(aggregatesTable.withdrawnOn),
        lte(aggregatesTable.from, to),
        gte(aggregatesTable.to, from),
        not(and(eq(aggregatesTable.from, from), eq(aggregatesTable.to, to))!),
      ),
    )
    .limit(1)
    .get();
  if (other) throw refusal('conflict', 'aggregates.overlaps', other, 'from');
}
