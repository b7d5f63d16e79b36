import type { Reader } from '#main/handler.ts';
import { nextReportVersion } from '#main/reports/frozen.ts';
import { progressOf } from '#main/reports/steps.ts';
import { choicesOf } from '#main/reports/texts.ts';
import type { Recommendation } from '#shared/papers/course-content.ts';

/** What the report of a course recommends so far, and how far that version is; null while it recommends nothing. */
export function recommendationOf(db: Reader, courseId: string): Recommendation | null {
  const { recommendationCode, secondaryCode, certainty } = choicesOf(db, courseId);
  if (recommendationCode === null) return null;
  return { recommendationCode, secondaryCode, certainty, stage: stageOf(db, courseId) };
}

function stageOf(db: Reader, courseId: string): Recommendation['stage'] {
  const { stage, isStale, steps } = progressOf(db, courseId);
  if (steps.length === 0 && nextReportVersion(db, courseId) > 1) return 'issued';
  // What was approved is not what is recommended now.
  return isStale ? 'draft' : stage;
}
