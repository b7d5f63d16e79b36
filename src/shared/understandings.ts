import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { id, prose, saysSomething, version } from '#shared/values.ts';

/** What is agreed with the candidate (DOMAIN.md A14, B14, B15). */
export const understandingKinds = ['pedagogical', 'house-rules', 'expectations', 'other'] as const;
export type UnderstandingKind = (typeof understandingKinds)[number];

const details = {
  kind: z.enum(understandingKinds),
  agreedOn: day,
  /** What is agreed; of expectations, what the centre expects of the candidate. */
  text: prose(4000),
  /** Of expectations: what the candidate may expect of the centre. */
  inReturn: prose(4000),
  /** The day it was signed on paper; null when it was not. */
  signedOn: day.nullable(),
  endedOn: day.nullable(),
};

/** An agreement with the candidate: pedagogical, the house rules handed out, or what each expects of the other. */
export type Understanding = z.output<z.ZodObject<typeof details>> & { id: string; courseId: string; version: number };

export const understandings = {
  /** Those in force first, the newest first. */
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'case', by: everyone }).gives<
    Understanding[]
  >(),
  make: command(
    z.strictObject({
      courseId: id,
      kind: details.kind,
      /** Today when left out. */
      agreedOn: details.agreedOn.optional(),
      text: details.text.default(''),
      inReturn: details.inReturn.default(''),
      signedOn: details.signedOn.default(null),
    }),
    { about: 'courseId' },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ understandingId: id, version, change: z.strictObject(details).partial() }), {
    about: 'understandingId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ understandingId: id, version }), { about: 'understandingId' }).gives<null>(),
};

type UnderstandingFacts = Omit<Understanding, 'id' | 'courseId' | 'version'>;

/** Why an agreement cannot stand as it does: a text key and the field it belongs to; null when it can. House rules handed out say enough by themselves. */
export function whyUnderstandingRefused(facts: UnderstandingFacts, today: Day) {
  const { kind, agreedOn, signedOn, endedOn, text, inReturn } = facts;
  if (agreedOn > today) return { key: 'understandings.agreedAhead', field: 'agreedOn' } as const;
  if (signedOn !== null && signedOn > today) return { key: 'understandings.signedAhead', field: 'signedOn' } as const;
  if (signedOn !== null && signedOn < agreedOn)
    return { key: 'understandings.signedBefore', field: 'signedOn' } as const;
  if (endedOn !== null && endedOn > today) return { key: 'understandings.endedAhead', field: 'endedOn' } as const;
  if (endedOn !== null && endedOn < agreedOn) return { key: 'understandings.endedBefore', field: 'endedOn' } as const;
  if (kind !== 'house-rules' && !saysSomething(text) && !saysSomething(inReturn))
    return { key: 'understandings.nothingSaid', field: 'text' } as const;
  return null;
}
