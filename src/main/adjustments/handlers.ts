import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { refuseWhileStoodOn } from '#main/adjustments/standing.ts';
import { adjustmentEvidenceTable, adjustmentsTable } from '#main/adjustments/table.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { whyAdjustmentRefused, whySuggestionRefused, type Adjustment } from '#shared/adjustments.ts';
import { isInside, periodOf } from '#shared/agreed-hours.ts';
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
    refuseUnfit(db, adjustment, today, '');
    refuseOutside(db, adjustment.courseId, adjustment, '');
    const suggestedOn = adjustment.suggestedOn ?? earlier(today, adjustment.triedFrom);
    refuseSuggestion({ ...adjustment, suggestedOn }, today, '');
    const { code, category, wording } = catalogued;
    const unit = adjustment.unit ?? catalogued.unit;
    const id = newId();
    db.insert(adjustmentsTable)
      .values({ ...adjustment, id, code, category, wording, unit, suggestedOn })
      .run();
    return { id };
  },

  revise({ adjustmentId, version, change }, { db, today }) {
    const adjustment = adjustmentRow(db, adjustmentId);
    refuseUnlessSeen(adjustment, version);
    refuseUnfit(db, { ...adjustment, ...change }, today, 'change.');
    refuseOutside(db, adjustment.courseId, change, 'change.');
    if (change.suggestedOn !== undefined) refuseSuggestion({ ...adjustment, ...change }, today, 'change.');
    // Tried before the day it was first written down: then it was suggested that day at the latest.
    const suggestedOn =
      change.suggestedOn ?? (change.triedFrom ? earlier(adjustment.suggestedOn, change.triedFrom) : undefined);
    return changeRow(
      db,
      adjustmentsTable,
      { id: adjustmentId, version },
      { ...change, ...(suggestedOn && { suggestedOn }) },
    );
  },

  withdraw({ adjustmentId, version }, { db }) {
    refuseUnlessSeen(adjustmentRow(db, adjustmentId), version);
    refuseWhileStoodOn(db, adjustmentId);
    db.delete(adjustmentsTable).where(eq(adjustmentsTable.id, adjustmentId)).run();
    return null;
  },

  cite({ adjustmentId, day, testimony, note }, { db, today }) {
    const period = periodOf(courseRow(db, adjustmentRow(db, adjustmentId).courseId));
    if (!isInside(period, day)) throw refusal('invalid', 'adjustments.dayOutsideCourse', period, 'day');
    if (day > today) throw refusal('invalid', 'adjustments.dayInFuture', undefined, 'day');
    const { adjustmentId: ofAdjustment, day: onDay } = adjustmentEvidenceTable;
    const cited = db
      .select()
      .from(adjustmentEvidenceTable)
      .where(and(eq(ofAdjustment, adjustmentId), eq(onDay, day)))
      .get();
    if (cited) throw refusal('invalid', 'adjustments.dayCitedTwice', { day }, 'day');
    const id = newId();
    db.insert(adjustmentEvidenceTable).values({ id, adjustmentId, day, testimony, note }).run();
    return { id };
  },

  reviseEvidence({ evidenceId, version, change }, { db }) {
    return changeRow(db, adjustmentEvidenceTable, { id: evidenceId, version }, change);
  },

  uncite({ evidenceId, version }, { db }) {
    const isIt = eq(adjustmentEvidenceTable.id, evidenceId);
    refuseUnlessSeen(found(db.select().from(adjustmentEvidenceTable).where(isIt).get()), version);
    db.delete(adjustmentEvidenceTable).where(isIt).run();
    return null;
  },
};

const adjustmentRow = (db: Reader, adjustmentId: string) =>
  found(db.select().from(adjustmentsTable).where(eq(adjustmentsTable.id, adjustmentId)).get());

const earlier = (day: string, other: string | null): string => (other !== null && other < day ? other : day);

type Facts = Pick<Adjustment, 'courseId' | 'tryOutId' | 'triedFrom' | 'triedTo' | 'effect'>;

const fieldOf = {
  'adjustments.endWithoutStart': 'triedFrom',
  'adjustments.endBeforeStart': 'triedTo',
  'adjustments.effectWithoutTrial': 'triedFrom',
  'adjustments.effectBeforeTrial': 'triedFrom',
} as const;

/** A trial lies inside the course; a day that stands already is not asked again when the course's days have moved. */
function refuseOutside(
  db: Reader,
  courseId: string,
  days: { triedFrom?: string | null; triedTo?: string | null },
  path: string,
): void {
  const period = periodOf(courseRow(db, courseId));
  for (const field of ['triedFrom', 'triedTo'] as const) {
    const day = days[field] ?? null;
    if (day !== null && !isInside(period, day))
      throw refusal('invalid', 'adjustments.triedOutsideCourse', period, `${path}${field}`);
  }
}

function refuseUnfit(db: Reader, facts: Facts, today: string, path: string): void {
  const refused = whyAdjustmentRefused(facts, today);
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

function refuseSuggestion(facts: Pick<Adjustment, 'suggestedOn' | 'triedFrom'>, today: string, path: string): void {
  const refused = whySuggestionRefused(facts, today);
  if (refused) throw refusal('invalid', refused, undefined, `${path}suggestedOn`);
}
