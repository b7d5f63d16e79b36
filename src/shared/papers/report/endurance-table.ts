import { monthLong, numberText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { enduranceByMonth, isMeasured, type Measured } from '#shared/endurance.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { rangeText } from '#shared/papers/report/words.ts';
import type { PaperTable } from '#shared/papers/paper.ts';

/** Endurance month by month; null when nothing was measured. */
export function enduranceTable(facts: ReportFacts, speak: Speak): PaperTable | null {
  const months = enduranceByMonth(facts);
  if (!months.some(isMeasured)) return null;
  return {
    kind: 'table',
    label: speak('paper.enduranceTable'),
    columns: [
      { header: speak('paper.month'), isName: true },
      { header: speak('paper.attendedDays'), isNumber: true },
      { header: speak('paper.minutesToSymptoms') },
      { header: speak('paper.symptomsBefore') },
      { header: speak('paper.symptomsAfter') },
    ],
    rows: months.map((month) => ({
      key: month.month,
      cells: [
        monthLong(month.month, speak.language),
        `${month.attendedDays}`,
        onsetText(month.minutesToOnset, speak),
        symptomText(month.symptomBefore, speak),
        symptomText(month.symptomAfter, speak),
      ],
    })),
    notes: [speak('paper.enduranceNote')],
  };
}

/** `65, 60–70 (2 dage)`, or that it is not registered. */
export const onsetText = (measured: Measured | null, speak: Speak): string =>
  measured
    ? speak('paper.onsetOfDays', {
        mean: Math.round(measured.mean),
        range: rangeText(`${measured.lowest}`, `${measured.highest}`),
        count: measured.days,
      })
    : speak('paper.notRegistered');

/** `2,5 (8 dage)`, or that it is not registered. */
export const symptomText = (measured: Measured | null, speak: Speak): string =>
  measured
    ? speak('paper.meanOfDays', {
        mean: numberText(Math.round(measured.mean * 10) / 10, speak.language),
        count: measured.days,
      })
    : speak('paper.notRegistered');
