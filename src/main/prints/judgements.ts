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
      if (is === null) return [];
      const judgedOn = todayIn(at);
      if (table === 'adjustments') {
        const now: Adjustment = JSON.parse(is);
        const earlier: Adjustment | null = was === null ? null : JSON.parse(was);
        const { id, effect, neededInJob } = now;
        if ((earlier?.effect ?? null) === effect && (earlier?.neededInJob ?? null) === neededInJob) return [];
        return [{ of: 'adjustment', adjustmentId: id, judgedOn, effect, neededInJob }];
      }
      const { tryOutId, aspect, rating }: TryOutRating = JSON.parse(is);
      const earlier: TryOutRating | null = was === null ? null : JSON.parse(was);
      return (earlier?.rating ?? null) === rating ? [] : [{ of: 'rating', tryOutId, aspect, judgedOn, rating }];
    });
}
