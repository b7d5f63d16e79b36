import { and, asc, eq, gt, lt, or } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { attendanceDaysTable, attendancePartsTable } from '#main/attendance/table.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { assessmentHandlers } from '#main/try-outs/assessments.ts';
import { tryOutRow } from '#main/try-outs/rows.ts';
import { refuseWhileStoodOn } from '#main/try-outs/standing.ts';
import { tryOutRatingsTable, tryOutsTable } from '#main/try-outs/table.ts';
import { isInside, periodOf, type CoursePeriod } from '#shared/agreed-hours.ts';
import { refusal } from '#shared/failure.ts';

export const tryOutsHandlers: Handlers<'tryOuts'> = {
  ...assessmentHandlers,

  begin(tryOut, { db }) {
    const period = periodOf(courseRow(db, tryOut.courseId));
    const jobFunction = db.select().from(jobFunctionsTable).where(eq(jobFunctionsTable.id, tryOut.jobFunctionId)).get();
    if (!jobFunction || jobFunction.archivedAt !== null)
      throw refusal('invalid', 'tryOuts.noSuchFunction', undefined, 'jobFunctionId');
    refuseDates(tryOut, period, '');
    const id = newId();
    db.insert(tryOutsTable)
      .values({ ...tryOut, id, demands: jobFunction.demands, liftKg: jobFunction.liftKg })
      .run();
    return { id };
  },

  revise({ tryOutId, version, change }, { db }) {
    const tryOut = tryOutRow(db, tryOutId);
    refuseUnlessSeen(tryOut, version);
    // Words may always be written, also when the course's end has moved since.
    if (change.from !== undefined || change.to !== undefined) {
      const revised = { ...tryOut, ...change };
      refuseDates(revised, periodOf(courseRow(db, tryOut.courseId)), 'change.');
      refuseStrandedParts(db, revised, change.from === undefined ? 'change.to' : 'change.from');
    }
    return changeRow(db, tryOutsTable, { id: tryOutId, version }, change);
  },

  withdraw({ tryOutId, version }, { db }) {
    refuseUnlessSeen(tryOutRow(db, tryOutId), version);
    refuseWhileStoodOn(db, tryOutId);
    // What is left says nothing: a rating somebody has emptied.
    db.delete(tryOutRatingsTable).where(eq(tryOutRatingsTable.tryOutId, tryOutId)).run();
    db.delete(tryOutsTable).where(eq(tryOutsTable.id, tryOutId)).run();
    return null;
  },

  rate({ tryOutId, aspect, version, change }, { db }) {
    tryOutRow(db, tryOutId);
    const rated = db
      .select()
      .from(tryOutRatingsTable)
      .where(and(eq(tryOutRatingsTable.tryOutId, tryOutId), eq(tryOutRatingsTable.aspect, aspect)))
      .get();
    refuseUnlessSeen(rated ?? { version: 0 }, version);
    if (rated) return changeRow(db, tryOutRatingsTable, rated, change);
    const { rating = null, words = '' } = change;
    if (rating === null && words === '') return { version };
    db.insert(tryOutRatingsTable).values({ id: newId(), tryOutId, aspect, rating, words }).run();
    return { version: 1 };
  },
};

function refuseDates({ from, to }: { from: string; to: string | null }, period: CoursePeriod, path: string): void {
  if (!isInside(period, from)) throw refusal('invalid', 'tryOuts.outsideCourse', period, `${path}from`);
  if (to === null) return;
  if (to < from) throw refusal('invalid', 'tryOuts.endBeforeStart', undefined, `${path}to`);
  if (!isInside(period, to)) throw refusal('invalid', 'tryOuts.outsideCourse', period, `${path}to`);
}

/** Minutes somebody has placed in the try-out stay inside its dates. */
function refuseStrandedParts(db: Reader, tryOut: { id: string; from: string; to: string | null }, path: string): void {
  const { day, id } = attendanceDaysTable;
  const stranded = db
    .select({ day })
    .from(attendancePartsTable)
    .innerJoin(attendanceDaysTable, eq(id, attendancePartsTable.attendanceDayId))
    .where(
      and(
        eq(attendancePartsTable.tryOutId, tryOut.id),
        or(lt(day, tryOut.from), tryOut.to === null ? undefined : gt(day, tryOut.to)),
      ),
    )
    .orderBy(asc(day))
    .limit(1)
    .get();
  if (stranded) throw refusal('conflict', 'tryOuts.partsOutside', { day: stranded.day }, path);
}
