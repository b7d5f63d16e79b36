import { z } from 'zod';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { trait, type Trait } from '#shared/traits.ts';
import { id, line, nothing, requiredLine, version } from '#shared/values.ts';

export const accommodationCategories = ['time', 'pace', 'physical', 'layout', 'surroundings', 'support'] as const;
export type AccommodationCategory = (typeof accommodationCategories)[number];

/** What an amount counts. */
export const amountUnits = [
  'minutesPerDay',
  'minutesPerWeek',
  'minutes',
  'daysPerWeek',
  'clock',
  'percent',
  'kg',
  'persons',
  'none',
] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** A row of the catalogue (DOMAIN.md section 9: thirty seeded). */
export type Accommodation = {
  id: string;
  code: string;
  category: AccommodationCategory;
  wording: string;
  unit: AmountUnit;
  /** An amount that is told as times × amount, as in 3 × 10 min. */
  hasTimes: boolean;
  /** The traits whose demand it lowers or spares. */
  relieves: Trait[];
  archivedAt: string | null;
  version: number;
  /** Courses in which it was tried, and in which it helps or helps partly. */
  triedCount: number;
  effectiveCount: number;
};

export const amountUnit = z.enum(amountUnits);

const details = {
  category: z.enum(accommodationCategories),
  wording: requiredLine(200),
  unit: amountUnit,
  hasTimes: z.boolean(),
  relieves: z.array(trait).max(20),
};

export const accommodations = {
  list: query(nothing, { by: everyone }).gives<Accommodation[]>(),
  /** Adds one of the centre's own to the catalogue; without a code the next number of its category. */
  add: command(
    z.strictObject({
      ...details,
      code: line(20).default(''),
      unit: details.unit.default('none'),
      hasTimes: details.hasTimes.default(false),
      relieves: details.relieves.default([]),
    }),
    { by: leaders },
  ).gives<{ id: string; code: string }>(),
  /** Old records keep the words they were written with. */
  revise: command(z.strictObject({ accommodationId: id, version, change: z.strictObject(details).partial() }), {
    by: leaders,
  }).gives<{ version: number }>(),
  archive: command(z.strictObject({ accommodationId: id, version }), { by: leaders }).gives<{ version: number }>(),
};
