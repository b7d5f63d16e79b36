import { and, count, eq, isNotNull, ne, or } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { attendancePartsTable } from '#main/attendance/table.ts';
import type { Reader } from '#main/handler.ts';
import { observationsTable } from '#main/observations/table.ts';
import { intensityAssessmentsTable, tryOutRatingsTable } from '#main/try-outs/table.ts';
import { refusal } from '#shared/failure.ts';

/** Refuses `conflict`, naming what it is, while somebody's work stands on the try-out. Minutes it has only because it ran alone are not placed in it. */
export function refuseWhileStoodOn(db: Reader, tryOutId: string): void {
  const pointing = (table: SQLiteTable & { tryOutId: AnySQLiteColumn }) =>
    db.select({ count: count() }).from(table).where(eq(table.tryOutId, tryOutId)).get()?.count ?? 0;
  const { rating, words, tryOutId: ofTryOut } = tryOutRatingsTable;
  const rated =
    db
      .select({ count: count() })
      .from(tryOutRatingsTable)
      .where(and(eq(ofTryOut, tryOutId), or(isNotNull(rating), ne(words, ''))))
      .get()?.count ?? 0;
  const standing = [
    ['tryOuts.hasAttendance', pointing(attendancePartsTable)],
    ['tryOuts.hasAssessments', pointing(intensityAssessmentsTable)],
    ['tryOuts.hasRatings', rated],
    ['tryOuts.hasAdjustments', pointing(adjustmentsTable)],
    ['tryOuts.hasObservations', pointing(observationsTable)],
  ] as const;
  const first = standing.find(([, found]) => found > 0);
  if (first) throw refusal('conflict', first[0], { count: first[1] });
}
