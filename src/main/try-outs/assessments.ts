import { eq, max } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { tryOutRow } from '#main/try-outs/rows.ts';
import { intensityAssessmentsTable } from '#main/try-outs/table.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { refusal } from '#shared/failure.ts';
import { isJudgedAnew } from '#shared/try-outs.ts';

export const assessmentHandlers: Pick<Handlers<'tryOuts'>, 'assess' | 'reassess' | 'withdrawAssessment'> = {
  assess({ tryOutId, ...assessment }, { db, today, user }) {
    refusePeriod(db, tryOutId, { ...assessment, today, path: '' });
    const { seq, tryOutId: ofTryOut } = intensityAssessmentsTable;
    const last =
      db
        .select({ seq: max(seq) })
        .from(intensityAssessmentsTable)
        .where(eq(ofTryOut, tryOutId))
        .get()?.seq ?? 0;
    const id = newId();
    db.insert(intensityAssessmentsTable)
      .values({ ...assessment, id, tryOutId, seq: last + 1, assessedOn: today, assessedById: user.staffId })
      .run();
    return { id };
  },

  reassess({ assessmentId, version, change }, { db, today, user }) {
    const assessment = assessmentRow(db, assessmentId);
    refuseUnlessSeen(assessment, version);
    // Its basis may always be written, also when the try-out's end has moved since.
    if (change.from !== undefined || change.to !== undefined)
      refusePeriod(db, assessment.tryOutId, { ...assessment, ...change, today, path: 'change.' });
    const signed = isJudgedAnew(assessment, change) ? { assessedOn: today, assessedById: user.staffId } : {};
    return changeRow(db, intensityAssessmentsTable, { id: assessmentId, version }, { ...change, ...signed });
  },

  withdrawAssessment({ assessmentId, version }, { db }) {
    refuseUnlessSeen(assessmentRow(db, assessmentId), version);
    db.delete(intensityAssessmentsTable).where(eq(intensityAssessmentsTable.id, assessmentId)).run();
    return null;
  },
};

const assessmentRow = (db: Reader, assessmentId: string) =>
  found(db.select().from(intensityAssessmentsTable).where(eq(intensityAssessmentsTable.id, assessmentId)).get());

type Period = { from: string; to: string; today: string; path: string };

/** An assessment covers days of its try-out that have been. */
function refusePeriod(db: Reader, tryOutId: string, { from: first, to: last, today, path }: Period): void {
  const tryOut = tryOutRow(db, tryOutId);
  const { from } = tryOut;
  const to = tryOut.to ?? periodOf(courseRow(db, tryOut.courseId)).endsOn;
  if (last < first) throw refusal('invalid', 'tryOuts.endBeforeStart', undefined, `${path}to`);
  if (first < from) throw refusal('invalid', 'tryOuts.outsideTryOut', { from, to }, `${path}from`);
  if (last > to) throw refusal('invalid', 'tryOuts.outsideTryOut', { from, to }, `${path}to`);
  if (last > today) throw refusal('invalid', 'tryOuts.assessedAhead', undefined, `${path}to`);
}
