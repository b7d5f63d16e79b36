import { eq } from 'drizzle-orm';
import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { centreOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import type { Handed } from '#main/handovers/rows.ts';
import { sensitivePieces } from '#main/handovers/sensitive.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { previousOf } from '#main/reports/previous.ts';
import { codeOfDay } from '#shared/code-lists.ts';
import type { CourseStep } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';

/**
 * Gathers what a package of the course tells, with the chosen sensitive pieces and no other. Refuses `conflict` without an issued
 * report, and `invalid` for a piece that is not of the course.
 */
export function handedCourse(
  db: Reader,
  courseId: string,
  { today, sensitiveIds }: { today: string; sensitiveIds: readonly string[] },
): Handed {
  const record = courseRecord(db, courseId, today);
  const issued = previousOf(db, courseId);
  if (!issued) throw refusal('conflict', 'handovers.noReport');
  const candidate = found(
    db
      .select({ cpr: candidatesTable.cpr })
      .from(candidatesTable)
      .where(eq(candidatesTable.id, record.course.candidateId))
      .get(),
  );
  const pieces = sensitivePieces(db, record);
  if (sensitiveIds.some((id) => !pieces.some((piece) => piece.id === id)))
    throw refusal('invalid', 'handovers.pieceGone', undefined, 'sensitiveIds');
  const chosen = pieces.filter(({ id }) => sensitiveIds.includes(id));
  const interruption = record.steps.findLast(({ act }) => act === 'interrupt');
  const isInterrupted = record.course.state === 'interrupted' && interruption !== undefined;
  return {
    record,
    centre: centreOf(db),
    cpr: candidate.cpr,
    absences: absencesOfCourse(db, courseId, today),
    interruptionCode: isInterrupted
      ? toldReason(
          db,
          interruption,
          chosen.some(({ kind }) => kind === 'interruption'),
        )
      : null,
    evidence: evidenceOf(db, courseId),
    choices: issued.choices,
    openWords: '',
    chosen,
  };
}

/** The reason as a package may tell it: a sensitive one is not stated until somebody chooses to tell (EXPORT.md). */
function toldReason(db: Reader, { reasonCode, happensOn }: CourseStep, mayTell: boolean): string | null {
  const code = codeOfDay(allCodes(db), 'interruption', reasonCode, happensOn);
  return code?.kind === 'sensitive' && !mayTell ? 'IKKE_OPLYST' : (code?.code ?? null);
}
