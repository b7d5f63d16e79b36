import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import { command } from '#shared/operation.ts';
import type { Levels } from '#shared/traits.ts';
import { id, line, percent, prose, version } from '#shared/values.ts';

export const certainties = ['high', 'middle', 'low'] as const;
export type Certainty = (typeof certainties)[number];

/** How much of an ordinary day's work is done in the time attended, judged over a period. */
export type IntensityAssessment = {
  id: string;
  tryOutId: string;
  seq: number;
  from: string;
  to: string;
  /** 0–100, an overall judgement of pace, quality, extra pauses and need for guidance. */
  percent: number;
  basis: string;
  certainty: Certainty;
  includesPauses: boolean;
  assessedOn: string;
  assessedBy: string;
  version: number;
};

/** What is rated in a try-out, each as a step and in words. */
export const ratedAspects = ['pace', 'quality', 'endurance', 'learning', 'independence'] as const;
export type RatedAspect = (typeof ratedAspects)[number];

/** One aspect of a try-out; a step of 1 (far below an ordinary job's) to 5 (as in an ordinary job), null while only words are written. */
export type TryOutRating = {
  id: string;
  tryOutId: string;
  aspect: RatedAspect;
  rating: number | null;
  words: string;
  version: number;
};

/** What came of it; the outcome's words stand beside. */
export const tryOutVerdicts = ['suits', 'suits-adapted', 'does-not-suit', 'unclear'] as const;
export type TryOutVerdict = (typeof tryOutVerdicts)[number];

/** One course at one job function: dates, dose, conditions, what was seen. */
export type TryOut = {
  id: string;
  courseId: string;
  jobFunctionId: string;
  functionName: string;
  from: string;
  to: string | null;
  conditions: string;
  /** What was seen, what the candidate said, and what is judged: three kinds of knowledge kept apart. */
  observed: string;
  stated: string;
  assessed: string;
  outcome: string;
  verdict: TryOutVerdict | null;
  /** What the function demanded when it was begun; a later change of the function never rewrites it. Null in an older book. */
  demands: Levels | null;
  liftKg: number | null;
  version: number;
  assessments: IntensityAssessment[];
  ratings: TryOutRating[];
  /** Days attended in this try-out, of the days registered while it ran. */
  attendedDays: number;
  registeredDays: number;
  attendedMinutes: number;
  /** Of this function alone. */
  effective: EffectiveMinutes;
};

const details = {
  to: day.nullable(),
  conditions: prose(2000),
  observed: prose(4000),
  stated: prose(4000),
  assessed: prose(4000),
  outcome: line(300),
  verdict: z.enum(tryOutVerdicts).nullable(),
};

const assessed = {
  from: day,
  to: day,
  percent,
  basis: line(500),
  certainty: z.enum(certainties),
  includesPauses: z.boolean(),
};

export const tryOuts = {
  begin: command(
    z.strictObject({
      courseId: id,
      jobFunctionId: id,
      from: day,
      to: details.to.default(null),
      conditions: details.conditions.default(''),
    }),
    { about: 'courseId' },
  ).gives<{ id: string }>(),
  revise: command(
    z.strictObject({ tryOutId: id, version, change: z.strictObject({ ...details, from: day }).partial() }),
    { about: 'tryOutId' },
  ).gives<{ version: number }>(),
  /** Takes away one that was begun by mistake; refused once placed minutes, assessments, ratings, adjustments or observations stand on it. */
  withdraw: command(z.strictObject({ tryOutId: id, version }), { about: 'tryOutId' }).gives<null>(),
  /** Rates one aspect, in a step, in words or both; `version` is 0 for one nobody has rated. One that is emptied stays, and says nothing. */
  rate: command(
    z.strictObject({
      tryOutId: id,
      aspect: z.enum(ratedAspects),
      version: z.int().nonnegative(),
      change: z
        .strictObject({
          rating: z
            .int({ error: 'tryOuts.ratingStep' })
            .min(1, { error: 'tryOuts.ratingStep' })
            .max(5, { error: 'tryOuts.ratingStep' })
            .nullable(),
          words: line(500),
        })
        .partial(),
    }),
    { about: 'tryOutId' },
  ).gives<{ version: number }>(),
  /** Assesses days of the try-out that have been; the later of two on the same day holds. */
  assess: command(
    z.strictObject({
      ...assessed,
      tryOutId: id,
      basis: assessed.basis.default(''),
      certainty: assessed.certainty.default('middle'),
      includesPauses: assessed.includesPauses.default(true),
    }),
    { about: 'tryOutId' },
  ).gives<{ id: string }>(),
  /**
   * Corrects an assessment, which keeps its place in the order. Another percent, certainty, period or way with pauses is a new
   * judgement, signed by who makes it, today; its basis may be worded better in the name of the one who judged.
   */
  reassess: command(z.strictObject({ assessmentId: id, version, change: z.strictObject(assessed).partial() }), {
    about: 'assessmentId',
  }).gives<{ version: number }>(),
  withdrawAssessment: command(z.strictObject({ assessmentId: id, version }), { about: 'assessmentId' }).gives<null>(),
};

/** Does the try-out run on that day? Both its days are included; without an end it goes on. */
export const runsOn = ({ from, to }: { from: Day; to: Day | null }, on: Day): boolean =>
  from <= on && (to === null || on <= to);

/** Does the change say something else than was judged, and not only on what basis? */
export const isJudgedAnew = (
  was: Pick<IntensityAssessment, (typeof judged)[number]>,
  change: Partial<Pick<IntensityAssessment, (typeof judged)[number]>>,
): boolean => judged.some((field) => change[field] !== undefined && change[field] !== was[field]);

const judged = ['from', 'to', 'percent', 'certainty', 'includesPauses'] as const;

/** Lowest and highest percent assessed; null when none is. */
export function percentRange(assessments: readonly { percent: number }[]): { lowest: number; highest: number } | null {
  if (assessments.length === 0) return null;
  const all = assessments.map((assessment) => assessment.percent);
  return { lowest: Math.min(...all), highest: Math.max(...all) };
}
