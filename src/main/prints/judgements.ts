import { and, asc, eq, inArray } from 'drizzle-orm';
import { auditTable, changesTable } from '#main/database/audit-tables.ts';
import type { Reader } from '#main/handler.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import { todayIn } from '#shared/calendar.ts';
import type { Judgement } from '#shared/papers/course-content.ts';
import type { TryOutRating } from '#shared/try-outs.ts';

/** How a person's adjustments and try-outs were judged, as the history remembers it, oldest first; of every course. */
export function judgementsOf(db: Reader, candidateId: string): Judgement[] {
  const { seq, auditSeq, tableName, before, after } = changesTable;
  return db
    .select({ at: auditTable.at, tableName, before, after })
    .from(changesTable)
    .innerJoin(auditTable, eq(auditTable.seq, auditSeq))
    .where(and(eq(changesTable.candidateId, candidateId), inArray(tableName, ['adjustments', 'tryOutRatings'])))
    .orderBy(asc(seq))
    .all()
    .flatMap(({ at, tableName: table, before: was, after: is }): Judgement[] => {
      const judgedOn = todayIn(at);
      // What was undone is a row no longer: then it is judged by nobody.
      const row = is ?? was;
      if (row === null) return [];
      if (table === 'adjustments') {
        const { id }: Adjustment = JSON.parse(row);
        const [earlier, now] = [verdictIn(was), verdictIn(is)];
        if (earlier.effect === now.effect && earlier.neededInJob === now.neededInJob) return [];
        return [{ of: 'adjustment', adjustmentId: id, judgedOn, ...now }];
      }
      const { tryOutId, aspect }: TryOutRating = JSON.parse(row);
      const [earlier, rating] = [ratingIn(was), ratingIn(is)];
      return earlier === rating ? [] : [{ of: 'rating', tryOutId, aspect, judgedOn, rating }];
    });
}

function verdictIn(row: string | null): Pick<Adjustment, 'effect' | 'neededInJob'> {
  if (row === null) return { effect: null, neededInJob: null };
  const { effect, neededInJob }: Adjustment = JSON.parse(row);
  return { effect, neededInJob };
}

function ratingIn(row: string | null): number | null {
  if (row === null) return null;
  const { rating }: TryOutRating = JSON.parse(row);
  return rating;
}
