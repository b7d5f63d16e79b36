import type { AmountUnit } from '#shared/accommodations.ts';
import type { Adjustment, Effect, Need } from '#shared/adjustments.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

export const effectWords: Record<Effect, TextKey> = {
  helps: 'adjustments.helps',
  partly: 'adjustments.partly',
  none: 'adjustments.noEffect',
  worse: 'adjustments.worse',
  refused: 'adjustments.refused',
  'not-tried': 'adjustments.notTried',
};

export const needWords: Record<Need, TextKey> = {
  yes: 'adjustments.needYes',
  no: 'adjustments.needNo',
  unclear: 'adjustments.needUnclear',
};

/** `120 min pr. dag`, `2 × 10 min`; null when no amount is stated. */
export function amountText(
  { amount, unit, times }: Pick<Adjustment, 'amount' | 'unit' | 'times'>,
  speak: Speak,
): string | null {
  if (amount === '') return times === null ? null : speak('adjustments.timesOnly', { count: times });
  const told = inUnit(amount, unit, speak);
  return times === null ? told : `${times} × ${told}`;
}

function inUnit(amount: string, unit: AmountUnit, speak: Speak): string {
  if (unit === 'none') return amount;
  return unit === 'clock'
    ? speak('adjustments.atClock', { clock: amount })
    : `${amount} ${speak(`accommodations.${unit}`)}`;
}

/** The unit beside an amount's label: `Mængde, min pr. dag`. */
export const amountLabel = (unit: AmountUnit, speak: Speak): string =>
  unit === 'none'
    ? speak('adjustments.amount')
    : speak('adjustments.amountIn', { unit: speak(`accommodations.${unit}`) });

/** `fra 5-10`, `21-9 – 2-10`, or `ikke endnu`. */
export function triedText(
  { triedFrom, triedTo }: Pick<Adjustment, 'triedFrom' | 'triedTo'>,
  speak: Speak,
): string | null {
  if (triedFrom === null) return null;
  return triedTo === null
    ? speak('tryOuts.since', { day: dayAndMonth(triedFrom) })
    : `${dayAndMonth(triedFrom)} – ${dayAndMonth(triedTo)}`;
}
