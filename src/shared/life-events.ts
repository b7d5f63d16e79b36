import { z } from 'zod';
import type { Day } from '#shared/calendar.ts';
import { command, inspect } from '#shared/operation.ts';
import { id, requiredLine, version } from '#shared/values.ts';

/** A year, a month or a day: people remember as much as they do. */
export const partialDay = z
  .string()
  .regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'lifeEvents.when', abort: true })
  .refine((text) => text.length < 10 || z.iso.date().safeParse(text).success, { error: 'lifeEvents.when' });

const details = {
  /** `2021`, `2021-05` or `2021-05-17`; sorts as text. */
  happenedIn: partialDay,
  text: requiredLine(500),
  /** Relapse, addiction, crime, religion: never printed or handed over unless somebody chooses to. */
  isSensitive: z.boolean(),
};

/** A dated line on the candidate's timeline. */
export type LifeEvent = z.output<z.ZodObject<typeof details>> & { id: string; candidateId: string; version: number };

export const lifeEvents = {
  /** Oldest first. */
  list: inspect(z.strictObject({ candidateId: id }), { about: 'candidateId', purpose: 'case' }).gives<LifeEvent[]>(),
  note: command(
    z.strictObject({
      candidateId: id,
      happenedIn: details.happenedIn,
      text: details.text,
      isSensitive: details.isSensitive.default(false),
    }),
    { about: 'candidateId' },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ lifeEventId: id, version, change: z.strictObject(details).partial() }), {
    about: 'lifeEventId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ lifeEventId: id, version }), { about: 'lifeEventId' }).gives<null>(),
};

/** Whether a year, a month or a day lies wholly after today; the year or month that holds today does not. */
export const isAhead = (happenedIn: string, today: Day): boolean => happenedIn > today.slice(0, happenedIn.length);
