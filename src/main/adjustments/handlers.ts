import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { whyAdjustmentRefused, type Adjustment } from '#shared/adjustments.ts';
import { refusal } from '#shared/failure.ts';

export const adjustmentsHandlers: Handlers<'adjustments'> = {
  suggest(adjustment, { db, today }) {
    courseRow(db, adjustment.courseId);
    const catalogued = db
      .select()
      .from(accommodationsTable)
      .where(eq(accommodationsTable.id, adjustment.accommodationId))
      .get();
    if (!catalogued || catalogued.archivedAt !== null) {
      throw refusal('invalid', 'adjustments.noSuchAccommodation', undefined, 'accommodationId');
    }
    refuseUnfit(db, adjustment, '');
    const { code, category, wording } = catalogued;
    const unit = adjustment.unit ?? catalogued.unit;
    const id = newId();
    db.insert(adjustmentsTable)
      .values({ ...adjustment, id, code, category, wording, unit, suggestedOn: adjustment.suggestedOn ?? today })
      .run();
    return { id };
  },

  revise({ adjustmentId, version, change }, { db }) {
    const adjustment = found(db.select().from(adjustmentsTable).where(eq(adjustmentsTable.id, adjustmentId)).get());
    refuseUnlessSeen(adjustment, version);
    refuseUnfit(db, { ...adjustment, ...change }, 'change.');
    return changeRow(db, adjustmentsTable, { id: adjustmentId, version }, change);
  },

  withdraw() {
    throw new Error('Not kept yet');
  },

  cite() {
    throw new Error('Not kept yet');
  },

  reviseEvidence() {
    throw new Error('Not kept yet');
  },

  uncite() {
    throw new Error('Not kept yet');
  },
};

type Facts = Pick<Adjustment, 'courseId' | 'tryOutId' | 'triedFrom' | 'triedTo' | 'effect'>;

const fieldOf = {
  'adjustments.endWithoutStart': 'triedFrom',
  'adjustments.endBeforeStart': 'triedTo',
  'adjustments.effectWithoutTrial': 'triedFrom',
} as const;

function refuseUnfit(db: Reader, facts: Facts, path: string): void {
  const refused = whyAdjustmentRefused(facts);
  if (refused) throw refusal('invalid', refused, undefined, `${path}${fieldOf[refused]}`);
  if (facts.tryOutId === null) return;
  const tryOut = db
    .select({ courseId: tryOutsTable.courseId })
    .from(tryOutsTable)
    .where(eq(tryOutsTable.id, facts.tryOutId))
    .get();
  if (tryOut?.courseId !== facts.courseId)
    throw refusal('invalid', 'adjustments.tryOutNotOfCourse', undefined, `${path}tryOutId`);
}
