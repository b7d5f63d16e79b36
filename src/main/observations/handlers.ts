import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { observationsOf } from '#main/observations/of-course.ts';
import { observationsTable } from '#main/observations/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import type { Day } from '#shared/calendar.ts';
import { refusal } from '#shared/failure.ts';
import type { Observation } from '#shared/observations.ts';
import type { SignedIn } from '#shared/session.ts';

export const observationsHandlers: Handlers<'observations'> = {
  ofCourse({ courseId }, { db, user }) {
    return observationsOf(db, courseId, { hasSensitive: user.role !== 'mentor' });
  },

  note({ happenedOn, ...observation }, { db, today, user }) {
    const row = { ...observation, happenedOn: happenedOn ?? today };
    refuseAhead(row.happenedOn, today, 'happenedOn');
    refuseOfAnotherCourse(db, row, '');
    const id = newId();
    db.insert(observationsTable)
      .values({ ...row, id, notedById: user.staffId })
      .run();
    return { id };
  },

  revise({ observationId, version, change }, { db, today, user }) {
    const observation = ownToChange(db, observationId, user);
    refuseUnlessSeen(observation, version);
    if (change.happenedOn !== undefined) refuseAhead(change.happenedOn, today, 'change.happenedOn');
    refuseOfAnotherCourse(
      db,
      { courseId: observation.courseId, tryOutId: null, adjustmentId: null, ...change },
      'change.',
    );
    return changeRow(db, observationsTable, { id: observationId, version }, change);
  },

  withdraw({ observationId, version }, { db, user }) {
    refuseUnlessSeen(ownToChange(db, observationId, user), version);
    db.delete(observationsTable).where(eq(observationsTable.id, observationId)).run();
    return null;
  },
};

/** The observation this colleague may change; for a mentor no sensitive one is there (`not-found`), and another's is `forbidden`. */
function ownToChange(db: Reader, observationId: string, user: SignedIn) {
  const row = found(db.select().from(observationsTable).where(eq(observationsTable.id, observationId)).get());
  if (user.role !== 'mentor') return row;
  if (row.sensitivity === 'sensitive') throw refusal('not-found', 'failures.notFound');
  if (row.notedById !== user.staffId) throw refusal('forbidden', 'observations.notYours');
  return row;
}

function refuseAhead(happenedOn: Day, today: Day, path: string): void {
  if (happenedOn > today) throw refusal('invalid', 'observations.ahead', undefined, path);
}

/** What it is about lies in the same course. */
function refuseOfAnotherCourse(
  db: Reader,
  { courseId, tryOutId, adjustmentId }: Pick<Observation, 'courseId' | 'tryOutId' | 'adjustmentId'>,
  path: string,
): void {
  if (tryOutId !== null && ofTryOut(db, tryOutId) !== courseId)
    throw refusal('invalid', 'observations.otherTryOut', undefined, `${path}tryOutId`);
  if (adjustmentId !== null && ofAdjustment(db, adjustmentId) !== courseId)
    throw refusal('invalid', 'observations.otherAdjustment', undefined, `${path}adjustmentId`);
}

const ofTryOut = (db: Reader, tryOutId: string): string | undefined =>
  db.select({ courseId: tryOutsTable.courseId }).from(tryOutsTable).where(eq(tryOutsTable.id, tryOutId)).get()
    ?.courseId;

const ofAdjustment = (db: Reader, adjustmentId: string): string | undefined =>
  db
    .select({ courseId: adjustmentsTable.courseId })
    .from(adjustmentsTable)
    .where(eq(adjustmentsTable.id, adjustmentId))
    .get()?.courseId;
