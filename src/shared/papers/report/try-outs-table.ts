import type { Speak } from '#shared/text/speak.ts';
import { percentRange, type TryOut } from '#shared/try-outs.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { certaintyWords, effectiveText, rangeText, shortPeriod, whyNoEffective } from '#shared/papers/report/words.ts';
import type { PaperTable } from '#shared/papers/paper.ts';

/** The job functions one by one: how long, how much was done, how sure that is. */
export function tryOutsTable({ record }: ReportFacts, speak: Speak): PaperTable {
  const { tryOuts, course } = record;
  return {
    kind: 'table',
    label: speak('paper.tryOutsTable'),
    columns: [
      { header: speak('paper.jobFunction'), isName: true, width: 22 },
      { header: speak('paper.period'), isTight: true },
      { header: speak('paper.days'), isNumber: true },
      { header: speak('paper.intensity'), isNumber: true },
      { header: speak('paper.effectiveHours') },
      { header: speak('paper.certainty') },
      { header: speak('paper.outcome'), width: 22 },
    ],
    rows: tryOuts.map((tryOut) => {
      const percents = percentRange(tryOut.assessments);
      const newest = tryOut.assessments.at(-1);
      return {
        key: tryOut.id,
        cells: [
          tryOut.functionName,
          shortPeriod(tryOut.from, tryOut.to ?? course.endedOn, speak),
          speak('paper.daysOf', { attended: tryOut.attendedDays, days: tryOut.registeredDays }),
          percents ? speak('paper.percent', { percent: rangeText(`${percents.lowest}`, `${percents.highest}`) }) : '–',
          tryOut.effective.kind === 'range'
            ? effectiveText(tryOut.effective, speak)
            : whyNoEffective(tryOut.effective, speak),
          newest ? speak(certaintyWords[newest.certainty]) : '–',
          tryOut.outcome || speak('app.notStated'),
        ],
      };
    }),
    notes: [speak('paper.intensityNote'), pauseNote(tryOuts, speak)].filter((note) => note !== ''),
  };
}

function pauseNote(tryOuts: readonly TryOut[], speak: Speak): string {
  const all = tryOuts.flatMap(({ assessments }) => assessments);
  if (all.length === 0) return '';
  const without = all.filter(({ includesPauses }) => !includesPauses).length;
  if (without === 0) return speak('paper.pausesIncluded');
  return speak('paper.pausesNotIncluded', { without, of: all.length });
}
