import { attendedOnly } from '#shared/papers/report/attended-only.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { titledTable, type PartContent } from '#shared/papers/report/blocks.ts';
import { enduranceTable, onsetText, symptomText } from '#shared/papers/report/endurance-table.ts';
import { enduranceOf } from '#shared/endurance.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** How long it goes before symptoms, how strong they are, and how the candidate recovers; nothing where nothing was measured. */
export function enduranceBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const byMonth = enduranceTable(content, speak);
  return [
    ...(byMonth ? [byMonth] : []),
    ...titledTable(byFunction(content, speak)),
    ...titledTable(recoveryTable(content, speak)),
  ];
}

function byFunction({ record: { tryOuts, attendance } }: PartContent, speak: Speak): PaperTable {
  const measured = tryOuts.flatMap((tryOut) => {
    const endurance = enduranceOf(tryOut.id, attendance);
    return endurance ? [{ tryOut, endurance }] : [];
  });
  return {
    kind: 'table',
    label: speak('reportPaper.enduranceByFunction'),
    columns: [
      { header: speak('paper.jobFunction'), isName: true },
      { header: speak('paper.minutesToSymptoms') },
      { header: speak('paper.symptomsBefore') },
      { header: speak('paper.symptomsAfter') },
    ],
    rows: measured.map(({ tryOut, endurance }) => ({
      key: tryOut.id,
      cells: [
        tryOut.functionName,
        onsetText(endurance.minutesToOnset, speak),
        symptomText(endurance.symptomBefore, speak),
        symptomText(endurance.symptomAfter, speak),
      ],
    })),
  };
}

const mostRecoveries = 8;

/** What was said of recovery, the most often said first. */
function recoveryTable(content: PartContent, speak: Speak): PaperTable {
  const told = attendedOnly(content).filter(({ recovery }) => recovery !== '');
  const groups = [...Map.groupBy(told, ({ recovery }) => recovery)].toSorted((a, b) => b[1].length - a[1].length);
  const rest = groups.slice(mostRecoveries).reduce((sum, [, days]) => sum + days.length, 0);
  return {
    kind: 'table',
    label: speak('tryOuts.recovery'),
    columns: [
      { header: speak('tryOuts.recovery'), isName: true },
      { header: speak('paper.days'), isNumber: true, isTight: true, width: 14 },
      { header: speak('reportPaper.firstTime'), isTight: true, width: 18 },
      { header: speak('reportPaper.lastTime'), isTight: true, width: 18 },
    ],
    rows: groups.slice(0, mostRecoveries).map(([recovery, days]) => ({
      key: recovery,
      cells: [recovery, `${days.length}`, shortDay(days[0]!.day), shortDay(days.at(-1)!.day)],
    })),
    notes: [
      speak('reportPaper.recoveryBasis', { count: told.length, of: attendedOnly(content).length }),
      ...(rest === 0 ? [] : [speak('reportPaper.otherRecoveries', { count: rest })]),
    ],
  };
}
