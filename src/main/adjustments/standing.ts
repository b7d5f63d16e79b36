import { eq } from 'drizzle-orm';
import { adjustmentEvidenceTable } from '#main/adjustments/table.ts';
import { aidLoansTable } from '#main/aids/table.ts';
import type { Reader } from '#main/handler.ts';
import { limitationLinksTable } from '#main/limitations/table.ts';
import { observationsTable } from '#main/observations/table.ts';
import { refusal } from '#shared/failure.ts';

const tables = {
  evidence: adjustmentEvidenceTable,
  aids: aidLoansTable,
  observations: observationsTable,
  limitations: limitationLinksTable,
} as const;

const sentences = {
  evidence: 'adjustments.standsEvidence',
  aids: 'adjustments.standsAids',
  observations: 'adjustments.standsObservations',
  limitations: 'adjustments.standsLimitations',
} as const;

/** Refuses `conflict` while other records stand on the adjustment; the sentence names them, with how many of each there are. */
export function refuseWhileStoodOn(db: Reader, adjustmentId: string): void {
  const count = (on: keyof typeof tables): number =>
    db.select({ id: tables[on].id }).from(tables[on]).where(eq(tables[on].adjustmentId, adjustmentId)).all().length;
  const counts = {
    evidence: count('evidence'),
    aids: count('aids'),
    observations: count('observations'),
    limitations: count('limitations'),
  };
  const [only, another] = (['evidence', 'aids', 'observations', 'limitations'] as const).filter((on) => counts[on] > 0);
  if (only === undefined) return;
  if (another === undefined) throw refusal('conflict', sentences[only], { count: counts[only] });
  throw refusal('conflict', 'adjustments.standsSeveral', counts);
}
