import { eq } from 'drizzle-orm';
import { adjustmentEvidenceTable, adjustmentsTable } from '#main/adjustments/table.ts';
import { experiencesTable } from '#main/experiences/table.ts';
import type { Reader } from '#main/handler.ts';
import { profileLevelsTable } from '#main/profiles/table.ts';
import { scoreRoundsTable } from '#main/scores/table.ts';
import { intensityAssessmentsTable, tryOutsTable } from '#main/try-outs/table.ts';

/** Has something been seen or said on a day of the course: a score, a level, an answer, an assessment or a day pointed at? */
export const hasEvidence = (db: Reader, courseId: string): boolean =>
  [scoreRoundsTable, experiencesTable, profileLevelsTable].some(
    (table) => db.select({ id: table.id }).from(table).where(eq(table.courseId, courseId)).limit(1).get() !== undefined,
  ) ||
  db
    .select({ id: intensityAssessmentsTable.id })
    .from(intensityAssessmentsTable)
    .innerJoin(tryOutsTable, eq(tryOutsTable.id, intensityAssessmentsTable.tryOutId))
    .where(eq(tryOutsTable.courseId, courseId))
    .limit(1)
    .get() !== undefined ||
  db
    .select({ id: adjustmentEvidenceTable.id })
    .from(adjustmentEvidenceTable)
    .innerJoin(adjustmentsTable, eq(adjustmentsTable.id, adjustmentEvidenceTable.adjustmentId))
    .where(eq(adjustmentsTable.courseId, courseId))
    .limit(1)
    .get() !== undefined;
