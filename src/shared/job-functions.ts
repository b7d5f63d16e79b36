import { z } from 'zod';
import { command, everyone, query } from '#shared/operation.ts';
import { id, line, prose, requiredLine, version } from '#shared/values.ts';

/** Our own traits, 0 = not demanded … 5 = very high demand. Lift is also told in kg. */
export const traits = [
  'sitting',
  'standing',
  'walking',
  'lifting',
  'fineMotor',
  'pace',
  'socialContact',
  'concentration',
  'noise',
] as const;
export type Trait = (typeof traits)[number];

const level = z.int().min(0, { error: 'jobFunctions.level' }).max(5, { error: 'jobFunctions.level' }).nullable();
const demands = z.strictObject(
  Object.fromEntries(traits.map((trait) => [trait, level.default(null)])) as Record<Trait, z.ZodDefault<typeof level>>,
);
export type Demands = Record<Trait, number | null>;

const details = {
  name: requiredLine(120),
  description: prose(4000),
  /** ISCO-08, four digits; empty when not stated. */
  isco08: z.string().regex(/^(\d{4})?$/u, { error: 'jobFunctions.isco08Form' }),
  demands,
  liftKg: z.int().min(0, { error: 'jobFunctions.liftKg' }).max(50, { error: 'jobFunctions.liftKg' }).nullable(),
  /** What can be adapted. */
  adaptable: prose(2000),
  /** How many can be there at a time; null when not stated. */
  places: z.int().min(1, { error: 'jobFunctions.places' }).max(999, { error: 'jobFunctions.places' }).nullable(),
  /** Why it takes nobody's ordinary job. */
  nonDisplacement: prose(2000),
  note: line(400),
};

export const newJobFunction = z.strictObject({
  departmentId: id,
  name: details.name,
  description: details.description.default(''),
  isco08: details.isco08.default(''),
  demands: demands.prefault({}),
  liftKg: details.liftKg.default(null),
  adaptable: details.adaptable.default(''),
  places: details.places.default(null),
  nonDisplacement: details.nonDisplacement.default(''),
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

export const jobFunctions = {
  list: query(z.strictObject({ departmentId: id.optional() }), { by: everyone }).gives<JobFunction[]>(),
  register: command(newJobFunction).gives<{ id: string }>(),
  revise: command(z.strictObject({ jobFunctionId: id, version, change: z.strictObject(details).partial() })).gives<{
    version: number;
  }>(),
  archive: command(z.strictObject({ jobFunctionId: id, version })).gives<{ version: number }>(),
};
