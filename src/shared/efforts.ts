import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import { sensitivities } from '#shared/observations.ts';
import { command, inspect } from '#shared/operation.ts';
import { id, line, version } from '#shared/values.ts';

/** What is worked on beside the course (DOMAIN.md B5); treatment without details (B26). */
export const effortKinds = [
  'treatment',
  'training',
  'debt',
  'language',
  'education',
  'housing',
  'family',
  'mentor',
  'other',
] as const;
export type EffortKind = (typeof effortKinds)[number];

export const effortStatuses = ['planned', 'under-way', 'finished', 'stopped'] as const;
export type EffortStatus = (typeof effortStatuses)[number];

const details = {
  kind: z.enum(effortKinds),
  provider: line(120),
  from: day.nullable(),
  to: day.nullable(),
  status: z.enum(effortStatuses),
  /** When it takes place, in words: "tirsdage kl. 10". */
  schedule: line(120),
  /** Time of the week it takes; null when not stated. */
  minutesPerWeek: z
    .int({ error: 'efforts.minutes' })
    .min(0, { error: 'efforts.minutes' })
    .max(2400, { error: 'efforts.minutes' })
    .nullable(),
  note: line(500),
  sensitivity: z.enum(sensitivities),
};

/** A parallel effort of a course. Absence for it is lawful and shown apart. */
export type Effort = z.output<z.ZodObject<typeof details>> & { id: string; courseId: string; version: number };

export const efforts = {
  /** Those under way first, then by their first day. */
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'case' }).gives<Effort[]>(),
  note: command(
    z.strictObject({
      courseId: id,
      kind: details.kind,
      provider: details.provider.default(''),
      from: details.from.default(null),
      to: details.to.default(null),
      status: details.status.default('under-way'),
      schedule: details.schedule.default(''),
      minutesPerWeek: details.minutesPerWeek.default(null),
      note: details.note.default(''),
      sensitivity: details.sensitivity.default('ordinary'),
    }),
    { about: 'courseId' },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ effortId: id, version, change: z.strictObject(details).partial() }), {
    about: 'effortId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ effortId: id, version }), { about: 'effortId' }).gives<null>(),
};

/** Why an effort cannot stand as it does: a text key and the field it belongs to; null when it can. */
export function whyEffortRefused({ from, to, status }: Pick<Effort, 'from' | 'to' | 'status'>, today: Day) {
  if (from !== null && to !== null && to < from) return { key: 'efforts.endBeforeStart', field: 'to' } as const;
  if (status === 'planned') return null;
  if (from !== null && from > today) return { key: 'efforts.notBegun', field: 'from' } as const;
  if (status !== 'under-way' && to !== null && to > today) return { key: 'efforts.notOver', field: 'to' } as const;
  return null;
}

const statusOrder: readonly EffortStatus[] = ['under-way', 'planned', 'finished', 'stopped'];

/** Those under way first, then by their first day; without one they come last of their kind. */
export const inEffortOrder = (efforts: readonly Effort[]): Effort[] =>
  efforts.toSorted(
    (a, b) =>
      statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
      (a.from ?? '9999').localeCompare(b.from ?? '9999') ||
      a.id.localeCompare(b.id),
  );
