import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { knowledgeKinds, observationAreas, sensitivities } from '#shared/observations.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { id, requiredLine, version } from '#shared/values.ts';

/** What stands in the way, as a challenge and never a diagnosis; several at a time (DOMAIN.md A3, A6). */
export const barrierKinds = [
  'pain',
  'energy',
  'mental',
  'stress',
  'concentration',
  'addiction',
  'language',
  'skills',
  'economy',
  'housing',
  'family',
  'network',
  'motivation',
  'other',
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

export const barrierStatuses = ['open', 'reduced', 'solved'] as const;
export type BarrierStatus = (typeof barrierStatuses)[number];

/** How much it weighs in everyday work. */
export const barrierWeights = ['light', 'middle', 'heavy'] as const;
export type BarrierWeight = (typeof barrierWeights)[number];

const details = {
  kind: z.enum(barrierKinds),
  text: requiredLine(300),
  weight: z.enum(barrierWeights),
  status: z.enum(barrierStatuses),
  /** The day that status was seen; of a new one, the day it was told. */
  statusOn: day,
  sensitivity: z.enum(sensitivities),
};

export type Barrier = z.output<z.ZodObject<typeof details>> & { id: string; candidateId: string; version: number };

export const barriers = {
  /** Open ones first, the heaviest first. */
  list: inspect(z.strictObject({ candidateId: id }), { about: 'candidateId', purpose: 'case' }).gives<Barrier[]>(),
  note: command(
    z.strictObject({
      candidateId: id,
      kind: details.kind,
      text: details.text,
      weight: details.weight.default('middle'),
      status: details.status.default('open'),
      /** Today when left out. */
      statusOn: details.statusOn.optional(),
      sensitivity: details.sensitivity.default('ordinary'),
    }),
    { about: 'candidateId' },
  ).gives<{ id: string }>(),
  /** A changed status without a day is of today. */
  revise: command(z.strictObject({ barrierId: id, version, change: z.strictObject(details).partial() }), {
    about: 'barrierId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ barrierId: id, version }), { about: 'barrierId' }).gives<null>(),
};

const strength = {
  text: requiredLine(300),
  area: z.enum(observationAreas),
  kind: z.enum(knowledgeKinds),
  seenOn: day,
};

/** A resource of the candidate's, as much a record as a barrier. */
export type Strength = z.output<z.ZodObject<typeof strength>> & { id: string; candidateId: string; version: number };

export const strengths = {
  /** Newest first. */
  list: inspect(z.strictObject({ candidateId: id }), { about: 'candidateId', purpose: 'case', by: everyone }).gives<
    Strength[]
  >(),
  note: command(
    z.strictObject({
      candidateId: id,
      text: strength.text,
      area: strength.area.default('professional'),
      kind: strength.kind.default('observed'),
      /** Today when left out. */
      seenOn: strength.seenOn.optional(),
    }),
    { about: 'candidateId', by: everyone },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ strengthId: id, version, change: z.strictObject(strength).partial() }), {
    about: 'strengthId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ strengthId: id, version }), { about: 'strengthId' }).gives<null>(),
};

/** Open before reduced before solved; among them the heaviest first, then the newest. */
export const inOrderOfNeed = <B extends Pick<Barrier, 'id' | 'status' | 'weight' | 'statusOn'>>(
  barriers: readonly B[],
): B[] =>
  barriers.toSorted(
    (one, other) =>
      barrierStatuses.indexOf(one.status) - barrierStatuses.indexOf(other.status) ||
      barrierWeights.indexOf(other.weight) - barrierWeights.indexOf(one.weight) ||
      other.statusOn.localeCompare(one.statusOn) ||
      other.id.localeCompare(one.id),
  );

/** How many barriers are open and what they weigh, with what the count stands on: every one noted (DOMAIN.md B12). */
export function barrierFigure(barriers: readonly Pick<Barrier, 'status' | 'weight'>[]) {
  const weighing = (weight: BarrierWeight) =>
    barriers.filter((barrier) => barrier.status === 'open' && barrier.weight === weight).length;
  const count = (status: BarrierStatus) => barriers.filter((barrier) => barrier.status === status).length;
  return {
    open: count('open'),
    heavy: weighing('heavy'),
    middle: weighing('middle'),
    light: weighing('light'),
    reduced: count('reduced'),
    solved: count('solved'),
    of: barriers.length,
  };
}
