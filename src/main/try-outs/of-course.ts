import { asc, eq, getTableColumns as columnsOf } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { intensityAssessmentsTable, tryOutRatingsTable, tryOutsTable } from '#main/try-outs/table.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import { daysOfTryOut, effectiveMinutes, type AttendedDay } from '#shared/effective-minutes.ts';
import { completeLevels } from '#shared/traits.ts';
import { runsOn, type TryOut } from '#shared/try-outs.ts';

type TryOutFacts = Omit<TryOut, 'attendedDays' | 'registeredDays' | 'attendedMinutes' | 'effective'>;

/** The try-outs of a course with their assessments and ratings, the first begun first. */
export function tryOutRows(db: Reader, courseId: string): TryOutFacts[] {
  const { assessedById: _, ...assessment } = columnsOf(intensityAssessmentsTable);
  const assessments = db
    .select({ ...assessment, assessedBy: staffTable.name })
    .from(intensityAssessmentsTable)
    .innerJoin(tryOutsTable, eq(tryOutsTable.id, intensityAssessmentsTable.tryOutId))
    .innerJoin(staffTable, eq(staffTable.id, intensityAssessmentsTable.assessedById))
    .where(eq(tryOutsTable.courseId, courseId))
    .orderBy(asc(intensityAssessmentsTable.seq), asc(intensityAssessmentsTable.id))
    .all();
  const byTryOut = Map.groupBy(assessments, ({ tryOutId }) => tryOutId);
  const ratings = Map.groupBy(
    db
      .select(columnsOf(tryOutRatingsTable))
      .from(tryOutRatingsTable)
      .innerJoin(tryOutsTable, eq(tryOutsTable.id, tryOutRatingsTable.tryOutId))
      .where(eq(tryOutsTable.courseId, courseId))
      .all(),
    ({ tryOutId }) => tryOutId,
  );
  return db
    .select({ ...columnsOf(tryOutsTable), functionName: jobFunctionsTable.name })
    .from(tryOutsTable)
    .innerJoin(jobFunctionsTable, eq(jobFunctionsTable.id, tryOutsTable.jobFunctionId))
    .where(eq(tryOutsTable.courseId, courseId))
    .orderBy(asc(tryOutsTable.from), asc(tryOutsTable.id))
    .all()
    .map((tryOut) => ({
      ...tryOut,
      demands: tryOut.demands && completeLevels(tryOut.demands),
      assessments: byTryOut.get(tryOut.id) ?? [],
      ratings: ratings.get(tryOut.id) ?? [],
    }));
}

/** A try-out with the figures of its own days. */
export function withFigures(
  tryOut: TryOutFacts,
  { days, registered }: { days: readonly AttendedDay[]; registered: readonly AttendanceDay[] },
): TryOut {
  const own = daysOfTryOut(days, tryOut.id);
  const whileItRan = registered.filter(({ day }) => runsOn(tryOut, day));
  return {
    ...tryOut,
    attendedDays: whileItRan.filter(({ parts }) =>
      parts.some(({ tryOutId, minutes }) => tryOutId === tryOut.id && minutes > 0),
    ).length,
    registeredDays: whileItRan.length,
    attendedMinutes: own.flatMap(({ parts }) => parts).reduce((sum, { minutes }) => sum + minutes, 0),
    effective: effectiveMinutes({ days: own, assessments: tryOut.assessments }),
  };
}
