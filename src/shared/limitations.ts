import { z } from 'zod';
import { partialDay } from '#shared/life-events.ts';
import { knowledgeKinds } from '#shared/observations.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { trait } from '#shared/traits.ts';
import { id, line, requiredLine, version } from '#shared/values.ts';

/** Where in the body or the mind a limitation is felt. */
export const bodyRegions = [
  'head',
  'neck-shoulder',
  'arm-hand',
  'back',
  'hip-leg',
  'foot',
  'whole-body',
  'senses',
  'energy',
  'concentration',
  'mood',
  'other',
] as const;
export type BodyRegion = (typeof bodyRegions)[number];

const details = {
  /** What it means for work, never a diagnosis: "Kan ikke stå mere end 20 minutter". */
  text: requiredLine(300),
  region: z.enum(bodyRegions),
  kind: z.enum(knowledgeKinds),
  /** The traits it lowers. */
  traits: z.array(trait).max(20),
  /** Where it comes from, in words. */
  origin: line(300),
  /** The job it comes from, when it is one of the work history. */
  earlierJobId: id.nullable(),
};

/** A functional limitation of the candidate, with the adjustments that answer it. */
export type Limitation = z.output<z.ZodObject<typeof details>> & {
  id: string;
  candidateId: string;
  /** The links to adjustments, in whichever course. */
  links: { id: string; adjustmentId: string; version: number }[];
  version: number;
};

export const limitations = {
  list: inspect(z.strictObject({ candidateId: id }), { about: 'candidateId', purpose: 'case', by: everyone }).gives<
    Limitation[]
  >(),
  note: command(
    z.strictObject({
      candidateId: id,
      text: details.text,
      region: details.region,
      kind: details.kind.default('stated'),
      traits: details.traits.default([]),
      origin: details.origin.default(''),
      earlierJobId: details.earlierJobId.default(null),
    }),
    { about: 'candidateId' },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ limitationId: id, version, change: z.strictObject(details).partial() }), {
    about: 'limitationId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ limitationId: id, version }), { about: 'limitationId' }).gives<null>(),
  /** Says that an adjustment of the candidate's answers the limitation. */
  link: command(z.strictObject({ limitationId: id, adjustmentId: id }), { about: 'limitationId' }).gives<{
    id: string;
  }>(),
  unlink: command(z.strictObject({ limitationLinkId: id, version }), { about: 'limitationLinkId' }).gives<null>(),
};

const job = {
  title: requiredLine(120),
  employer: line(120),
  /** A year, a month or a day, as much as is remembered; empty when not known. */
  from: z.union([z.literal(''), partialDay]),
  to: z.union([z.literal(''), partialDay]),
  whyEnded: line(300),
};

/** A job from before, as the candidate tells it. */
export type EarlierJob = z.output<z.ZodObject<typeof job>> & { id: string; candidateId: string; version: number };

/** The candidate's work history. A mentor is not told why a job ended. */
export const earlierJobs = {
  /** Newest first. */
  list: inspect(z.strictObject({ candidateId: id }), { about: 'candidateId', purpose: 'case', by: everyone }).gives<
    EarlierJob[]
  >(),
  note: command(
    z.strictObject({
      candidateId: id,
      title: job.title,
      employer: job.employer.default(''),
      from: job.from.default(''),
      to: job.to.default(''),
      whyEnded: job.whyEnded.default(''),
    }),
    { about: 'candidateId' },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ earlierJobId: id, version, change: z.strictObject(job).partial() }), {
    about: 'earlierJobId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ earlierJobId: id, version }), { about: 'earlierJobId' }).gives<null>(),
};

/** Whether a job ends before it begins, as far as both are remembered: 2019 does not end before May 2019. */
export function endsBeforeItBegins({ from, to }: Pick<EarlierJob, 'from' | 'to'>): boolean {
  const known = Math.min(from.length, to.length);
  return to.slice(0, known) < from.slice(0, known);
}
