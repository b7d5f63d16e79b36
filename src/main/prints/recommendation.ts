import { and, desc, eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { choicesOf } from '#main/reports/texts.ts';
import { nextReportVersion } from '#main/reports/frozen.ts';
import { reportStepsTable } from '#main/reports/table.ts';
import type { Recommendation } from '#shared/papers/course-content.ts';

/** What the report of a course recommends so far, and how far that version is; null while it recommends nothing. */
export function recommendationOf(db: Reader, courseId: string): Recommendation | null {
  const { recommendationCode, secondaryCode, certainty } = choicesOf(db, courseId);
  if (recommendationCode === null) return null;
  return { recommendationCode, secondaryCode, certainty, stage: stageOf(db, courseId) };
}

function stageOf(db: Reader, courseId: string): Recommendation['stage'] {
  const next = nextReportVersion(db, courseId);
  const { courseId: ofCourse, reportVersion, step, id } = reportStepsTable;
  const last = db
    .select({ step })
    .from(reportStepsTable)
    .where(and(eq(ofCourse, courseId), eq(reportVersion, next)))
    .orderBy(desc(id))
    .get();
  if (last === undefined) return next > 1 ? 'issued' : 'draft';
  return last.step === 'sent-back' ? 'draft' : last.step;
}
