import type { Reader } from '#main/handler.ts';
import { previousOf } from '#main/reports/previous.ts';
import { progressOf } from '#main/reports/steps.ts';
import { choicesOf } from '#main/reports/texts.ts';
import type { Recommendation } from '#shared/papers/course-content.ts';

/** What the report of a course recommends so far, how far that version is, and what was issued otherwise; null while it recommends nothing. */
export function recommendationOf(db: Reader, courseId: string): Recommendation | null {
  const { recommendationCode, secondaryCode, certainty } = choicesOf(db, courseId);
  if (recommendationCode === null) return null;
  const issued = previousOf(db, courseId);
  const isOtherwise =
    issued !== null &&
    (issued.choices.recommendationCode !== recommendationCode || issued.choices.secondaryCode !== secondaryCode);
  return {
    recommendationCode,
    secondaryCode,
    certainty,
    stage: stageOf(db, courseId, issued !== null && !isOtherwise),
    issuedOtherwise: isOtherwise
      ? {
          reportVersion: issued.reportVersion,
          recommendationCode: issued.choices.recommendationCode,
          secondaryCode: issued.choices.secondaryCode,
        }
      : null,
  };
}

function stageOf(db: Reader, courseId: string, isAsIssued: boolean): Recommendation['stage'] {
  const { stage, isStale, steps } = progressOf(db, courseId);
  if (steps.length === 0 && isAsIssued) return 'issued';
  // What was approved is not what is recommended now.
  return isStale ? 'draft' : stage;
}
