import { inArray } from 'drizzle-orm';
import { barriersOf } from '#main/barriers/of-candidate.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { earlierJobsOf } from '#main/earlier-jobs/of-candidate.ts';
import { effortsOf } from '#main/efforts/of-course.ts';
import type { Reader } from '#main/handler.ts';
import { indicatorsOf } from '#main/indicators/rows.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { lifeEventsOf } from '#main/life-events/of-candidate.ts';
import { limitationsOf } from '#main/limitations/of-candidate.ts';
import { minutesOf } from '#main/meetings/minutes.ts';
import { observationsOf } from '#main/observations/of-course.ts';
import { levelsGiven, matchesOf } from '#main/profiles/of-course.ts';
import { roundsOf } from '#main/scores/rows.ts';
import { strengthsOf } from '#main/strengths/of-candidate.ts';
import type { Sensitivity } from '#shared/observations.ts';
import type { FunctionMatch } from '#shared/profiles.ts';
import type { ReportEvidence } from '#shared/reports.ts';

/** What the report stands on beside the record; nothing sensitive. Refuses `not-found`. */
export function evidenceOf(db: Reader, courseId: string): ReportEvidence {
  const { candidateId, departmentId } = courseRow(db, courseId);
  const matches = matchesOf(db, courseId, { departmentId, hasTriedElsewhere: true });
  return {
    observations: observationsOf(db, courseId, { hasSensitive: false }),
    rounds: roundsOf(db, [courseId]).get(courseId) ?? [],
    indicators: indicatorsOf(db),
    levels: levelsGiven(db, courseId),
    matches,
    functions: described(db, matches),
    strengths: strengthsOf(db, candidateId),
    barriers: barriersOf(db, candidateId).filter(mayBePrinted),
    efforts: effortsOf(db, courseId).filter(mayBePrinted),
    limitations: limitationsOf(db, candidateId),
    earlierJobs: earlierJobsOf(db, candidateId),
    lifeEvents: lifeEventsOf(db, candidateId).filter(({ isSensitive }) => !isSensitive),
    minutes: minutesOf(db, courseId),
  };
}

const mayBePrinted = ({ sensitivity }: { sensitivity: Sensitivity }): boolean => sensitivity !== 'sensitive';

function described(db: Reader, matches: readonly FunctionMatch[]): ReportEvidence['functions'] {
  const { id, name, description, isco08 } = jobFunctionsTable;
  const wanted = matches.map(({ jobFunctionId }) => jobFunctionId);
  return db.select({ id, name, description, isco08 }).from(jobFunctionsTable).where(inArray(id, wanted)).all();
}
