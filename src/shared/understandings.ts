import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { id, prose, version } from '#shared/values.ts';

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
