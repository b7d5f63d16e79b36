import { z } from 'zod';
import { command, everyone, inspect, query } from '#shared/operation.ts';
import { levels } from '#shared/traits.ts';
import type { TryOutVerdict } from '#shared/try-outs.ts';
import { id, line, prose, requiredLine, version } from '#shared/values.ts';

const details = {
  name: requiredLine(120),
  description: prose(4000),
  /** ISCO-08, four digits; empty when not stated. */
  isco08: z.string().regex(/^(\d{4})?$/u, { error: 'jobFunctions.isco08Form' }),
  /** What it demands, on our own traits. */
  demands: levels,
  liftKg: z.int().min(0, { error: 'jobFunctions.liftKg' }).max(50, { error: 'jobFunctions.liftKg' }).nullable(),
  /** What can be adapted. */
  adaptable: prose(2000),
  /** How many can be there at a time; null when not stated. */
  places: z.int().min(1, { error: 'jobFunctions.places' }).max(999, { error: 'jobFunctions.places' }).nullable(),
  /** Why it takes nobody's ordinary job. */
  nonDisplacement: prose(2000),
  /** The centre's own protected-employment workers (SEL § 103) at the function; they are in no course figure. Null when not stated. */
  ownWorkers: z
    .int({ error: 'jobFunctions.ownWorkers' })
    .min(0, { error: 'jobFunctions.ownWorkers' })
    .max(999, { error: 'jobFunctions.ownWorkers' })
    .nullable(),
  note: line(400),
};

const newJobFunction = z.strictObject({
  departmentId: id,
  name: details.name,
  description: details.description.default(''),
  isco08: details.isco08.default(''),
  demands: details.demands.prefault({}),
  liftKg: details.liftKg.default(null),
  adaptable: details.adaptable.default(''),
  places: details.places.default(null),
  nonDisplacement: details.nonDisplacement.default(''),
  ownWorkers: details.ownWorkers.default(null),
  note: details.note.default(''),
});

export type JobFunction = z.output<z.ZodObject<typeof details>> & {
  id: string;
  departmentId: string;
  archivedAt: string | null;
  version: number;
  /** Try-outs under way today. */
  runningTryOuts: number;
};

/** Somebody who tries the function, or has tried it. */
export type JobFunctionPerson = {
  tryOutId: string;
  courseId: string;
  candidateName: string;
  from: string;
  to: string | null;
  verdict: TryOutVerdict | null;
  /** Runs today, in a course that is under way. */
  isOnIt: boolean;
};

export const jobFunctions = {
  list: query(z.strictObject({ departmentId: id.optional() }), { by: everyone }).gives<JobFunction[]>(),
  register: command(newJobFunction).gives<{ id: string }>(),
  revise: command(z.strictObject({ jobFunctionId: id, version, change: z.strictObject(details).partial() })).gives<{
    version: number;
  }>(),
  /** Those on it today first, then the newest; a mentor sees those of their own department. */
  people: inspect(z.strictObject({ jobFunctionId: id }), { purpose: 'case', by: everyone }).gives<
    JobFunctionPerson[]
  >(),
  archive: command(z.strictObject({ jobFunctionId: id, version })).gives<{ version: number }>(),
};
