import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { scoreSides, type ScoreSide } from '#shared/scores.ts';
import { trait, traitLevel, type Trait } from '#shared/traits.ts';
import type { TryOutVerdict } from '#shared/try-outs.ts';
import { id, line } from '#shared/values.ts';

/** One side's level of one trait on a day; null takes an earlier one back. The newest holds. */
export type ProfileLevel = {
  id: string;
  courseId: string;
  trait: Trait;
  side: ScoreSide;
  level: number | null;
  assessedOn: string;
  assessedBy: string;
  basis: string;
  version: number;
};

/** Ability against demand: more is demanded than the candidate can, as much, less, or one of them is unknown. */
export const fits = ['over-demand', 'match', 'under-demand', 'unknown', 'not-demanded'] as const;
export type Fit = (typeof fits)[number];

/** What is known in a course of an accommodation, the most hopeful first: those after `untried` have shown that they do not help. */
export const reliefStandings = [
  'helps',
  'partly',
  'trying',
  'suggested',
  'untried',
  'none',
  'worse',
  'refused',
] as const;
export type ReliefStanding = (typeof reliefStandings)[number];

/** An accommodation that could close a gap, and what is known of it in this course. */
export type Relief = {
  accommodationId: string;
  code: string;
  wording: string;
  /** Null when it has not been suggested in the course. */
  adjustmentId: string | null;
  standing: ReliefStanding;
};

export type TraitFit = {
  trait: Trait;
  demand: number | null;
  staff: number | null;
  candidate: number | null;
  /** By the staff's level, or the candidate's where staff have given none. */
  fit: Fit;
  /** Only at an over-demand; those that helped first. */
  reliefs: Relief[];
};

/** How a function lies to a person, `fits-by-word` by the candidate's own levels; a conversation's starting point, never a gate and never a score. */
export const matchVerdicts = ['fits', 'fits-adapted', 'fits-by-word', 'has-gaps', 'unknown'] as const;
export type MatchVerdict = (typeof matchVerdicts)[number];

export type FunctionMatch = {
  jobFunctionId: string;
  name: string;
  departmentId: string;
  /** Closed since it was tried; a function nobody tried is then left out. */
  isArchived: boolean;
  verdict: MatchVerdict;
  traits: TraitFit[];
  /** What came of trying it in this course; null when it was not tried, or nothing is concluded. */
  tried: TryOutVerdict | null;
  isTried: boolean;
};

export const profiles = {
  /** Every level ever given in the course, oldest first. */
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'case', by: everyone }).gives<
    ProfileLevel[]
  >(),
  /** The open functions of a department (the course's own when left out), and those of it that were tried, by verdict and then name. */
  match: inspect(z.strictObject({ courseId: id, departmentId: id.optional() }), {
    about: 'courseId',
    purpose: 'case',
    by: everyone,
  }).gives<FunctionMatch[]>(),
  /** Gives levels of one side on a day; `version` is the level's of that day, 0 for none. */
  assess: command(
    z.strictObject({
      courseId: id,
      side: z.enum(scoreSides),
      assessedOn: day,
      levels: z
        .array(
          z.strictObject({ trait, level: traitLevel, basis: line(300).optional(), version: z.int().nonnegative() }),
        )
        .min(1, { error: 'values.required' })
        .max(20),
    }),
    { about: 'courseId' },
  ).gives<null>(),
};
