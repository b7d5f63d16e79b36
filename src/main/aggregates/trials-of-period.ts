import { and, between, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import type { Period } from '#shared/aggregate-periods.ts';

export type HeldMeeting = ReturnType<typeof heldMeetings>[number];
export type AssessedAdjustment = ReturnType<typeof assessedAdjustments>[number];
export type CountedTryOut = ReturnType<typeof tryOutsOf>[number];

/** The meetings of the plan that were held in a period; extra ones are nobody's plan. */
export function heldMeetings(db: Reader, { from, to }: Period) {
  const { courseId, kind, targetOn, toleranceWorkdays, meetsOn, state } = meetingsTable;
  return db
    .select({ candidateId: coursesTable.candidateId, kind, targetOn, toleranceWorkdays, meetsOn })
    .from(meetingsTable)
    .innerJoin(coursesTable, eq(coursesTable.id, courseId))
    .where(and(eq(state, 'held'), between(meetsOn, from, to)))
    .all()
    .flatMap(({ kind: which, ...meeting }) => (which === 'extra' ? [] : [{ ...meeting, kind: which }]));
}

/** The accommodations with an effect of these ended courses, without what was to be tried after the end. */
export function assessedAdjustments(db: Reader, courseIds: readonly string[]) {
  const { courseId, category, effect, triedFrom } = adjustmentsTable;
  return db
    .select({ candidateId: coursesTable.candidateId, category, effect })
    .from(adjustmentsTable)
    .innerJoin(coursesTable, eq(coursesTable.id, courseId))
    .where(
      and(
        inArray(courseId, [...courseIds]),
        isNotNull(effect),
        or(isNull(triedFrom), lte(triedFrom, coursesTable.endedOn)),
      ),
    )
    .all()
    .flatMap((each) => (each.effect === null ? [] : [{ ...each, effect: each.effect }]));
}

/** The try-outs of these ended courses by the name of their function, without those that were to begin after the end. */
export function tryOutsOf(db: Reader, courseIds: readonly string[]) {
  const { courseId, from, jobFunctionId } = tryOutsTable;
  return db
    .select({ candidateId: coursesTable.candidateId, functionName: jobFunctionsTable.name })
    .from(tryOutsTable)
    .innerJoin(jobFunctionsTable, eq(jobFunctionsTable.id, jobFunctionId))
    .innerJoin(coursesTable, eq(coursesTable.id, courseId))
    .where(and(inArray(courseId, [...courseIds]), lte(from, coursesTable.endedOn)))
    .all();
}
