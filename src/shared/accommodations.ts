import { z } from 'zod';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { trait, type Trait } from '#shared/traits.ts';
import { id, nothing, requiredLine, version } from '#shared/values.ts';

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

/** What the courses say of a whole category; a course counts once, however many of its accommodations it tried. */
export type CategoryUse = Pick<Accommodation, 'category' | 'triedCount' | 'effectiveCount'>;

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
  /** In how many courses something of each category was tried, and in how many of them it helps or helps partly. */
  use: query(nothing, { by: everyone }).gives<CategoryUse[]>(),
  /** Adds one of the centre's own to the catalogue; without a code the next number of its category. */
  add: command(
    z.strictObject({
      ...details,
      code: z.union([z.literal(''), requiredLine(20)]).default(''),
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

const prefixes: Record<AccommodationCategory, string> = {
  time: 'TID',
  pace: 'PAU',
  physical: 'FYS',
  layout: 'IND',
  surroundings: 'MIL',
  support: 'OPG',
};

/** The next free code of a category: its letters, and the number after the highest of the catalogue, as in `TID 31`. */
export function nextCode(category: AccommodationCategory, codes: readonly string[]): string {
  const letters = Object.values(prefixes).join('|');
  const numbers = codes.map((code) => Number(new RegExp(`^(?:${letters}) (\\d{1,9})$`, 'u').exec(code)?.[1] ?? 0));
  return `${prefixes[category]} ${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
