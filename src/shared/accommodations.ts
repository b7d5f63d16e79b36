import { z } from 'zod';
import { everyone, query } from '#shared/operation.ts';
import { nothing } from '#shared/values.ts';

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
  archivedAt: string | null;
  version: number;
  /** Courses in which it was tried, and in which it helps or helps partly. */
  triedCount: number;
  effectiveCount: number;
};

export const amountUnit = z.enum(amountUnits);

export const accommodations = {
  list: query(nothing, { by: everyone }).gives<Accommodation[]>(),
};
