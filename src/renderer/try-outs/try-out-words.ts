import { dayAndMonth, numberText, patternText } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import { planInForce } from '#shared/agreed-hours.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import { percentRange, runsOn, type Certainty, type TryOut, type TryOutVerdict } from '#shared/try-outs.ts';

export const certaintyWords: Record<Certainty, TextKey> = {
  high: 'tryOuts.certaintyHigh',
  middle: 'tryOuts.certaintyMiddle',
  low: 'tryOuts.certaintyLow',
};

export const verdictWords: Record<TryOutVerdict, TextKey> = {
  suits: 'tryOuts.verdictSuits',
  'suits-adapted': 'tryOuts.verdictAdapted',
  'does-not-suit': 'tryOuts.verdictUnfit',
  unclear: 'tryOuts.verdictUnclear',
};

/** `7-9 – 2-10`, or `fra 2-11` while it runs. */
export const spanText = (from: string, to: string | null, speak: Speak): string =>
  to === null ? speak('tryOuts.since', { day: dayAndMonth(from) }) : `${dayAndMonth(from)} – ${dayAndMonth(to)}`;

/** `45–55 %`, or `60 %`; null when nothing is assessed. */
export function intensityText({ assessments }: Pick<TryOut, 'assessments'>, speak: Speak): string | null {
  const range = percentRange(assessments);
  if (range === null) return null;
  const percent = range.lowest === range.highest ? `${range.lowest}` : `${range.lowest}–${range.highest}`;
  return speak('format.percent', { percent });
}

/** What was agreed when the try-out began. */
export function doseText({ from }: Pick<TryOut, 'from'>, plans: readonly HourPlan[], speak: Speak): string | null {
  const plan = planInForce(plans, from) ?? plans[0];
  return plan ? patternText(plan.pattern, speak) : null;
}

/** What was agreed while it ran: `3 t × 3 dage, fra 5-10 2 t × 3 dage`. */
export function dosesText(
  tryOut: Pick<TryOut, 'from' | 'to'>,
  plans: readonly HourPlan[],
  speak: Speak,
): string | null {
  const first = doseText(tryOut, plans, speak);
  if (first === null) return null;
  const later = [...new Set(plans.map(({ validFrom }) => validFrom))]
    .filter((day) => tryOut.from < day && runsOn(tryOut, day))
    .sort()
    .flatMap((day) => {
      const hours = doseText({ from: day }, plans, speak);
      return hours === null ? [] : speak('tryOuts.doseFrom', { day: dayAndMonth(day), hours });
    });
  return [first, ...later].join(', ');
}

/** A mean with at most one decimal. */
export const meanText = (mean: number, speak: Speak): string => numberText(Math.round(mean * 10) / 10, speak.language);
