import type { Adjustment, Effect, Need } from '#shared/adjustments.ts';
import type { AmountUnit } from '#shared/accommodations.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { shortPeriod } from '#shared/papers/report/words.ts';
import type { PaperMark, PaperTable } from '#shared/papers/paper.ts';

/** What came of it, or how far it is. */
type ShownEffect = Effect | 'trying' | 'suggested';

export const shownEffects: Record<ShownEffect, TextKey> = {
  helps: 'paper.helps',
  partly: 'paper.helpsPartly',
  none: 'paper.noEffect',
  worse: 'paper.worse',
  refused: 'paper.refused',
  trying: 'paper.trying',
  'not-tried': 'paper.notTried',
  suggested: 'paper.suggested',
};
const order = Object.keys(shownEffects) as ShownEffect[];
// A shape for every effect: it can be told in black and white.
export const effectMarks: Record<ShownEffect, PaperMark> = {
  helps: 'full',
  partly: 'half',
  none: 'empty',
  worse: 'under',
  refused: 'cross',
  trying: 'dashed',
  'not-tried': 'dashed',
  suggested: 'dashed',
};
export const needWords: Record<Need, TextKey> = { yes: 'paper.yes', no: 'paper.no', unclear: 'paper.unclear' };
const unitWords: Record<Exclude<AmountUnit, 'none'>, TextKey> = {
  minutesPerDay: 'paper.unitMinutesPerDay',
  minutesPerWeek: 'paper.unitMinutesPerWeek',
  minutes: 'paper.unitMinutes',
  daysPerWeek: 'paper.unitDaysPerWeek',
  clock: 'paper.unitClock',
  percent: 'paper.unitPercent',
  kg: 'paper.unitKg',
  persons: 'paper.unitPersons',
};

/** Accommodations with their amount, how long they were tried, and what came of it; the helpful first. */
export function adjustmentsTable({ record }: ReportFacts, speak: Speak): PaperTable {
  const { adjustments, course } = record;
  const sorted = adjustments.toSorted((a, b) => order.indexOf(effectOf(a)) - order.indexOf(effectOf(b)));
  return {
    kind: 'table',
    label: speak('paper.adjustmentsTable'),
    columns: [
      { header: speak('paper.adjustment'), isName: true, width: 26 },
      { header: speak('paper.amount'), width: 22 },
      { header: speak('paper.tried'), isTight: true },
      { header: speak('paper.days'), isNumber: true },
      { header: speak('paper.effect') },
      { header: speak('paper.need') },
    ],
    rows: sorted.map((adjustment) => {
      const { id, wording, effectNote, triedFrom, triedTo, evidenceDays, neededInJob } = adjustment;
      const effect = effectOf(adjustment);
      return {
        key: id,
        cells: [
          wording,
          amountText(adjustment, speak) || speak('app.notStated'),
          triedFrom === null ? '–' : shortPeriod(triedFrom, triedTo ?? course.endedOn, speak),
          triedFrom === null ? '–' : `${evidenceDays}`,
          { text: speak(shownEffects[effect]), mark: effectMarks[effect], small: effectNote },
          neededInJob === null ? '–' : speak(needWords[neededInJob]),
        ],
      };
    }),
  };
}

/** Aids and layout that a future job needs. */
export const recommendedAids = ({ record }: ReportFacts, speak: Speak): string[] =>
  record.adjustments
    .filter(({ category, neededInJob }) => category === 'layout' && neededInJob === 'yes')
    .map((adjustment) => {
      const amount = amountText(adjustment, speak);
      return amount === '' ? adjustment.wording : `${adjustment.wording} (${amount})`;
    });

/** Accommodations of which it is not known whether they are needed. */
export const unclearAdjustments = ({ record }: ReportFacts): string[] =>
  record.adjustments
    .filter(({ neededInJob, effect }) => neededInJob === 'unclear' || (neededInJob === null && effect === 'not-tried'))
    .map(({ wording }) => wording);

/** What came of it, or that it is being tried, or only suggested. */
export function effectOf({ effect, triedFrom }: { effect: Effect | null; triedFrom: string | null }): ShownEffect {
  return effect ?? (triedFrom === null ? 'suggested' : 'trying');
}

/** `2 × 10 min`, `sadelstol, udlånt`, or both; empty when nothing is said. */
export function amountText(
  { amount, unit, times, detail }: Pick<Adjustment, 'amount' | 'unit' | 'times' | 'detail'>,
  speak: Speak,
): string {
  const counted = amount === '' ? '' : unit === 'none' ? amount : speak(unitWords[unit], { amount });
  const repeated = times !== null && counted !== '' ? `${times} × ${counted}` : counted;
  return [repeated, detail].filter((part) => part !== '').join(', ');
}
