import { z } from 'zod';
import type { AidLoan } from '#shared/aids.ts';
import { amountUnit, type AccommodationCategory, type AmountUnit } from '#shared/accommodations.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import { day, type Day } from '#shared/calendar.ts';
import { command } from '#shared/operation.ts';
import { id, line, version } from '#shared/values.ts';

/** What came of it. `worse`, `refused` and `not-tried` are answers too. */
export const effects = ['helps', 'partly', 'none', 'worse', 'refused', 'not-tried'] as const;
export type Effect = (typeof effects)[number];

/** Whether the accommodation is needed in a future job. */
export const needs = ['yes', 'no', 'unclear'] as const;
export type Need = (typeof needs)[number];

/** What a day shows of an accommodation. */
export const testimonies = ['for', 'against'] as const;
export type Testimony = (typeof testimonies)[number];

/** A day that shows what the accommodation does; it names the day, so it stands when the day is corrected. */
export type EvidenceDay = {
  id: string;
  adjustmentId: string;
  day: string;
  testimony: Testimony;
  note: string;
  version: number;
};

/** An accommodation in one course: suggested, tried, its effect. The wording is the catalogue's of that day. */
export type Adjustment = {
  id: string;
  courseId: string;
  accommodationId: string;
  code: string;
  category: AccommodationCategory;
  wording: string;
  /** What exactly: "Sadelstol, udlånt". */
  detail: string;
  amount: string;
  unit: AmountUnit;
  times: number | null;
  tryOutId: string | null;
  suggestedOn: string;
  triedFrom: string | null;
  triedTo: string | null;
  /** Null while it is only suggested or still being tried. */
  effect: Effect | null;
  neededInJob: Need | null;
  effectNote: string;
  /** Why it was suggested or tried. */
  reason: string;
  /** The days somebody pointed at, oldest first. */
  evidence: EvidenceDay[];
  /** Aids lent for it, the newest first. */
  aids: AidLoan[];
  /** Days attended while it was tried: the effect's basis. */
  evidenceDays: number;
  version: number;
};

const details = {
  detail: line(300),
  /** As typed, in the unit: minutes, kg, clock. Empty when not stated. */
  amount: line(20),
  times: z.int().min(1, { error: 'adjustments.times' }).max(20, { error: 'adjustments.times' }).nullable(),
  tryOutId: id.nullable(),
  triedFrom: day.nullable(),
  triedTo: day.nullable(),
  effect: z.enum(effects).nullable(),
  neededInJob: z.enum(needs).nullable(),
  effectNote: line(500),
  reason: line(500),
  suggestedOn: day,
};

export const newAdjustment = z.strictObject({
  courseId: id,
  accommodationId: id,
  detail: details.detail.default(''),
  amount: details.amount.default(''),
  unit: amountUnit.optional(),
  times: details.times.default(null),
  tryOutId: details.tryOutId.default(null),
  triedFrom: details.triedFrom.default(null),
  triedTo: details.triedTo.default(null),
  effect: details.effect.default(null),
  neededInJob: details.neededInJob.default(null),
  effectNote: details.effectNote.default(''),
  reason: details.reason.default(''),
  /** Today when left out, or the day it was first tried when that was earlier. */
  suggestedOn: details.suggestedOn.optional(),
});

export const adjustments = {
  suggest: command(newAdjustment, { about: 'courseId' }).gives<{ id: string }>(),
  revise: command(z.strictObject({ adjustmentId: id, version, change: z.strictObject(details).partial() }), {
    about: 'adjustmentId',
  }).gives<{ version: number }>(),
  /** Takes away one that was written by mistake; refused once evidence, aids or observations stand on it. */
  withdraw: command(z.strictObject({ adjustmentId: id, version }), { about: 'adjustmentId' }).gives<null>(),
  /** Points at a day of the course that shows what it does. */
  cite: command(
    z.strictObject({
      adjustmentId: id,
      day,
      testimony: z.enum(testimonies).default('for'),
      note: line(300).default(''),
    }),
    { about: 'adjustmentId' },
  ).gives<{ id: string }>(),
  reviseEvidence: command(
    z.strictObject({
      evidenceId: id,
      version,
      change: z.strictObject({ testimony: z.enum(testimonies), note: line(300) }).partial(),
    }),
    { about: 'evidenceId' },
  ).gives<{ version: number }>(),
  uncite: command(z.strictObject({ evidenceId: id, version }), { about: 'evidenceId' }).gives<null>(),
};

/** Why the dates and effect do not fit together, as a text key; null when they do. */
export function whyAdjustmentRefused(facts: Pick<Adjustment, 'triedFrom' | 'triedTo' | 'effect'>, today: Day) {
  if (facts.triedTo !== null && facts.triedFrom === null) return 'adjustments.endWithoutStart' as const;
  if (facts.triedFrom !== null && facts.triedTo !== null && facts.triedTo < facts.triedFrom)
    return 'adjustments.endBeforeStart' as const;
  const isTried =
    facts.effect === 'helps' || facts.effect === 'partly' || facts.effect === 'none' || facts.effect === 'worse';
  if (isTried && facts.triedFrom === null) return 'adjustments.effectWithoutTrial' as const;
  if (isTried && facts.triedFrom !== null && facts.triedFrom > today) return 'adjustments.effectBeforeTrial' as const;
  return null;
}

/** Why it cannot have been suggested that day, as a text key; null when it can. */
export function whySuggestionRefused(
  { suggestedOn, triedFrom }: Pick<Adjustment, 'suggestedOn' | 'triedFrom'>,
  today: Day,
) {
  if (suggestedOn > today) return 'adjustments.suggestedInFuture' as const;
  if (triedFrom !== null && triedFrom < suggestedOn) return 'adjustments.suggestedAfterTrial' as const;
  return null;
}

type Trial = Pick<Adjustment, 'triedFrom' | 'triedTo' | 'tryOutId'>;

/** The days attended while the accommodation was tried, in its own try-out when it has one; in the register's order. */
export function daysWhileTried(
  { triedFrom, triedTo, tryOutId }: Trial,
  attendance: readonly AttendanceDay[],
  today: Day,
): AttendanceDay[] {
  if (triedFrom === null) return [];
  const last = triedTo ?? today;
  return attendance.filter(
    ({ day, attendedMinutes, parts }) =>
      triedFrom <= day &&
      day <= last &&
      attendedMinutes > 0 &&
      (tryOutId === null || parts.some((part) => part.tryOutId === tryOutId && part.minutes > 0)),
  );
}

/** How many days stand behind the effect. */
export const evidenceDays = (trial: Trial, attendance: readonly AttendanceDay[], today: Day): number =>
  daysWhileTried(trial, attendance, today).length;
