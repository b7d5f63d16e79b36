import { categoryCodes, effectCodes, needCodes, unitCodes } from '#main/handovers/codes-of-trials.ts';
import type { Handed } from '#main/handovers/rows.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { attendedDay, daysOfTryOut, effectiveDays } from '#shared/effective-minutes.ts';
import type { HandoverRow } from '#shared/handover-files.ts';
import { effectOf } from '#shared/papers/report/adjustments-table.ts';
import type { TryOut } from '#shared/try-outs.ts';

/** 05_afproevning.csv: the functions in the order they were begun, with the figures the report shows of each. */
export function tryOutRows(handed: Handed): HandoverRow<'05_afproevning.csv'>[] {
  const { record, evidence } = handed;
  const isco08 = new Map(evidence.functions.map(({ id, isco08: code }) => [id, code]));
  return record.tryOuts.map((tryOut, place) => {
    const newest = tryOut.assessments.at(-1);
    const range = tryOut.effective.kind === 'range' ? tryOut.effective : null;
    return {
      lbnr: place + 1,
      jobfunktion: tryOut.functionName,
      isco08: isco08.get(tryOut.jobFunctionId) ?? '',
      fra: tryOut.from,
      til: tryOut.to ?? lastDay(record.course),
      fremmoede_min_total: tryOut.attendedMinutes,
      intensitet_pct: newest?.percent ?? '',
      effektive_min_pr_uge_fra: range?.lowestMinutes ?? '',
      effektive_min_pr_uge_til: range?.highestMinutes ?? '',
      vurderede_dage: assessedDays(tryOut, handed),
      fremmoedte_dage: tryOut.attendedDays,
      vurderet_dato: newest?.assessedOn ?? '',
      vurdering: newest?.basis ?? '',
    };
  });
}

/** What nobody ended ended with the course. */
const lastDay = ({ endedOn }: Handed['record']['course']): string => endedOn ?? '';

/** Days attended at the function that an assessment covers, from the first to the last; closed days count nowhere. */
function assessedDays({ id, assessments }: TryOut, { record, codes }: Handed): number {
  const open = record.attendance.filter(({ absenceCode, day }) => absenceKindOn(codes, absenceCode, day) !== 'closed');
  const days = daysOfTryOut(open.map(attendedDay), id);
  return effectiveDays({ days, assessments, windowWeeks: days.length }).filter(({ percent }) => percent !== null)
    .length;
}

/** 06_skaanehensyn.csv: the accommodations of the course by their code. */
export const adjustmentRows = ({ record }: Handed): HandoverRow<'06_skaanehensyn.csv'>[] =>
  record.adjustments.map((adjustment) => {
    const { code, category, wording, detail, amount, unit, times, triedFrom, triedTo, neededInJob } = adjustment;
    return {
      kode: code,
      kategori: categoryCodes[category].code,
      beskrivelse: detail === '' ? wording : `${wording}: ${detail}`,
      omfang_tal: amount,
      // The catalogue's unit counts nothing before there is an amount.
      omfang_enhed: amount === '' || unit === 'none' ? '' : unitCodes[unit].code,
      omfang_antal: times ?? '',
      afproevet_fra: triedFrom ?? '',
      afproevet_til: triedFrom === null ? '' : (triedTo ?? lastDay(record.course)),
      effekt_kode: effectCode(adjustment),
      anbefalet: neededInJob === null ? '' : needCodes[neededInJob].code,
    };
  });

/** What it did; not stated while it is still being tried. */
function effectCode(adjustment: Adjustment): string {
  const shown = effectOf(adjustment);
  if (shown === 'trying') return '';
  return effectCodes[shown === 'suggested' ? 'not-tried' : shown].code;
}
