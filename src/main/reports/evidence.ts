import { inArray } from 'drizzle-orm';
import { courseRow } from '#main/courses/course-row.ts';
import { earlierJobsOf } from '#main/earlier-jobs/of-candidate.ts';
import type { Reader } from '#main/handler.ts';
import { indicatorsOf } from '#main/indicators/rows.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { limitationsOf } from '#main/limitations/of-candidate.ts';
import { minutesOf } from '#main/meetings/minutes.ts';
import { levelsGiven, matchesOf } from '#main/profiles/of-course.ts';
import { markedRowsOf } from '#main/reports/sensitive.ts';
import { roundsOf } from '#main/scores/rows.ts';
import { strengthsOf } from '#main/strengths/of-candidate.ts';
import type { FunctionMatch } from '#shared/profiles.ts';
import type { ReportEvidence } from '#shared/reports.ts';
import { shownRows, type SensitivePart } from '#shared/sensitive-sections.ts';

/** What the report stands on beside the record; nothing sensitive but what the chosen sections show. Refuses `not-found`. */
export function evidenceOf(db: Reader, courseId: string, chosen: readonly SensitivePart[] = []): ReportEvidence {
  const { candidateId, departmentId } = courseRow(db, courseId);
  const matches = matchesOf(db, courseId, { departmentId, hasTriedElsewhere: true });
  return {
    ...shownRows(markedRowsOf(db, { courseId, candidateId }), chosen),
    rounds: roundsOf(db, [courseId]).get(courseId) ?? [],
    indicators: indicatorsOf(db),
    levels: levelsGiven(db, courseId),
    matches,
    functions: described(db, matches),
    strengths: strengthsOf(db, candidateId),
    limitations: limitationsOf(db, candidateId),
    earlierJobs: earlierJobsOf(db, candidateId),
    minutes: minutesOf(db, courseId),
  };
}

function described(db: Reader, matches: readonly FunctionMatch[]): ReportEvidence['functions'] {
  const { id, name, description, isco08 } = jobFunctionsTable;
  const wanted = matches.map(({ jobFunctionId }) => jobFunctionId);
  return db.select({ id, name, description, isco08 }).from(jobFunctionsTable).where(inArray(id, wanted)).all();
}
