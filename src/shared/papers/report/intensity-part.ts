import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { titledTable, type PartContent } from '#shared/papers/report/blocks.ts';
import { frontFigures } from '#shared/papers/report/front-figures.ts';
import {
  capital,
  certaintyWords,
  effectiveText,
  rangeText,
  shortPeriod,
  whyNoEffective,
} from '#shared/papers/report/words.ts';
import { dayAndMonth, decimalHours, shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { percentRange, type TryOut } from '#shared/try-outs.ts';

/** How much is done in the time attended: by function, by week, and every judgement it stands on. */
export function intensityBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { tryOuts } = content.record;
  const assessed = tryOuts.filter(({ assessments }) => assessments.length > 0);
  if (assessed.length === 0) return tryOuts.length === 0 ? [] : [words(speak('tryOuts.notAssessedYet'))];
  const [, effective] = frontFigures(content, speak);
  return [
    ...(effective
      ? [
          words(
            speak('reportPaper.figureIs', {
              label: capital(effective.label),
              value: effective.value,
              basis: effective.basis,
            }),
          ),
        ]
      : []),
    functionsTable(tryOuts, speak),
    ...titledTable(weeksTable(content, speak)),
    ...titledTable(assessmentsTable(assessed, speak)),
  ];
}

const functionsTable = (tryOuts: readonly TryOut[], speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('reportPaper.intensityTable'),
  columns: [
    { header: speak('paper.jobFunction'), isName: true, width: 28 },
    { header: speak('reportPaper.attendedDays'), isNumber: true, isTight: true },
    { header: speak('paper.intensity'), isNumber: true, isTight: true },
    { header: speak('paper.effectiveHours') },
    { header: speak('paper.certainty') },
    { header: speak('reportPaper.development') },
  ],
  rows: tryOuts.map((tryOut) => {
    const percents = percentRange(tryOut.assessments);
    const newest = tryOut.assessments.at(-1);
    return {
      key: tryOut.id,
      cells: [
        tryOut.functionName,
        `${tryOut.attendedDays}`,
        percents ? speak('paper.percent', { percent: rangeText(`${percents.lowest}`, `${percents.highest}`) }) : '–',
        tryOut.effective.kind === 'range'
          ? effectiveText(tryOut.effective, speak)
          : whyNoEffective(tryOut.effective, speak),
        newest ? speak(certaintyWords[newest.certainty]) : '–',
        stabilityText(tryOut, speak),
      ],
    };
  }),
  notes: [speak('paper.intensityNote'), pauseNote(tryOuts, speak)].filter((note) => note !== ''),
});

/** How the percent went from the first judgement to the newest. */
function stabilityText({ assessments }: TryOut, speak: Speak): string {
  const [first] = assessments;
  const last = assessments.at(-1);
  if (!first || !last) return '–';
  return first === last
    ? speak('reportPaper.assessedOnce')
    : speak('reportPaper.percentFromTo', { from: first.percent, to: last.percent });
}

function pauseNote(tryOuts: readonly TryOut[], speak: Speak): string {
  const all = tryOuts.flatMap(({ assessments }) => assessments);
  const without = all.filter(({ includesPauses }) => !includesPauses).length;
  if (without === 0) return speak('paper.pausesIncluded');
  return speak('paper.pausesNotIncluded', { without, of: all.length });
}

/** The weeks the effective hours are given for. */
function weeksTable({ record: { effective } }: PartContent, speak: Speak): PaperTable {
  const weeks = effective.kind === 'range' ? effective.weeks : [];
  return {
    kind: 'table',
    label: speak('reportPaper.effectiveWeeks'),
    columns: [
      { header: speak('reportPaper.week'), isName: true, isTight: true },
      { header: speak('paper.attendedTime'), isNumber: true },
      { header: speak('paper.intensity'), isNumber: true },
      { header: speak('paper.legendEffectiveShort'), isNumber: true },
      { header: speak('reportPaper.assessedDays'), isNumber: true },
    ],
    rows: weeks.map((week) => ({
      key: `${week.year}-${week.week}`,
      cells: [
        capital(speak('paper.weeks', { weeks: week.week })),
        spokenMinutes(week.attendedMinutes, speak),
        week.percent === null ? '–' : speak('paper.percent', { percent: Math.round(week.percent) }),
        week.effectiveMinutes === null
          ? '–'
          : speak('paper.hoursShort', { hours: decimalHours(week.effectiveMinutes, speak.language) }),
        speak('paper.daysOf', { attended: week.assessedDays, days: week.attendedDays }),
      ],
    })),
    notes: [speak('paper.howEffective')],
  };
}

const assessmentsTable = (tryOuts: readonly TryOut[], speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('reportPaper.assessmentsTable'),
  columns: [
    { header: speak('paper.jobFunction'), isName: true, width: 22 },
    { header: speak('reportPaper.assessedPeriod'), isTight: true },
    { header: speak('paper.intensity'), isNumber: true, isTight: true },
    { header: speak('tryOuts.basis'), width: 26 },
    { header: speak('paper.certainty') },
    { header: speak('tryOuts.assessedBy'), width: 18 },
  ],
  rows: tryOuts.flatMap(({ functionName, assessments }) =>
    assessments.map((each) => ({
      key: each.id,
      cells: [
        functionName,
        each.from === each.to ? dayAndMonth(each.from) : shortPeriod(each.from, each.to, speak),
        speak('paper.percent', { percent: each.percent }),
        each.basis || speak('app.notStated'),
        speak(certaintyWords[each.certainty]),
        { text: each.assessedBy, small: shortDay(each.assessedOn) },
      ],
    })),
  ),
});
