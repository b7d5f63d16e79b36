import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import { command } from '#shared/operation.ts';
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
  version: number;
  assessments: IntensityAssessment[];
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
  assess: command(
    z.strictObject({
      tryOutId: id,
      from: day,
      to: day,
      percent,
      basis: line(500).default(''),
      certainty: z.enum(certainties).default('middle'),
      includesPauses: z.boolean().default(true),
    }),
    { about: 'tryOutId' },
  ).gives<{ id: string }>(),
};

/** Does the try-out run on that day? Both its days are included; without an end it goes on. */
export const runsOn = ({ from, to }: { from: Day; to: Day | null }, on: Day): boolean =>
  from <= on && (to === null || on <= to);

/** Lowest and highest percent assessed; null when none is. */
export function percentRange(assessments: readonly { percent: number }[]): { lowest: number; highest: number } | null {
  if (assessments.length === 0) return null;
  const all = assessments.map((assessment) => assessment.percent);
  return { lowest: Math.min(...all), highest: Math.max(...all) };
}
