import { planInForce } from '#shared/agreed-hours.ts';
import { subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { labelled, titledTable, type PartContent } from '#shared/papers/report/blocks.ts';
import { tryOutsTable } from '#shared/papers/report/try-outs-table.ts';
import { dayAndMonth, patternText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { ratedAspects, runsOn, type RatedAspect, type TryOut } from '#shared/try-outs.ts';

/** The job functions that were tried: when, how long, under what conditions, how each aspect was rated. */
export function tryOutsBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { tryOuts } = content.record;
  if (tryOuts.length === 0) return [words(speak('paper.noTryOuts'))];
  return [
    tryOutsTable(content, speak),
    ...tryOuts.flatMap((tryOut) => circumstances(tryOut, content, speak)),
    ...titledTable(ratingsTable(tryOuts, speak)),
  ];
}

function circumstances(tryOut: TryOut, content: PartContent, speak: Speak): PaperBlock[] {
  const described = content.evidence.functions.find(({ id }) => id === tryOut.jobFunctionId)?.description ?? '';
  const rows = labelled([
    { label: speak('reportPaper.tasks'), value: described },
    { label: speak('tryOuts.conditions'), value: tryOut.conditions },
    { label: speak('reportPaper.agreedHere'), value: dosesText(tryOut, content, speak) },
  ]);
  return rows.length === 0 ? [] : [{ kind: 'together', blocks: [subheading(tryOut.functionName), ...rows] }];
}

/** What was agreed while it ran: `3 t × 3 dage, fra 5-10 2 t × 3 dage`. */
function dosesText(tryOut: TryOut, { record: { hourPlans } }: PartContent, speak: Speak): string {
  const first = planInForce(hourPlans, tryOut.from) ?? hourPlans[0];
  if (!first) return '';
  const later = [...new Set(hourPlans.map(({ validFrom }) => validFrom))]
    .filter((day) => tryOut.from < day && runsOn(tryOut, day))
    .sort()
    .flatMap((day) => {
      const plan = planInForce(hourPlans, day);
      return plan ? speak('tryOuts.doseFrom', { day: dayAndMonth(day), hours: patternText(plan.pattern, speak) }) : [];
    });
  return [patternText(first.pattern, speak), ...later].join(', ');
}

const isRated = ({ ratings }: TryOut): boolean =>
  ratings.some(({ rating, words: said }) => rating !== null || said !== '');

/** In which section the ratings of the try-outs stand; nothing while none is rated. */
export const ratingsReference = ({ record: { tryOuts } }: PartContent, number: number, speak: Speak): PaperBlock[] =>
  tryOuts.some(isRated) ? [words(speak('reportPaper.ratingsInSection', { number }), 'note')] : [];

/** The steps of 1 to 5 that were given each aspect of each try-out, with their words. */
function ratingsTable(tryOuts: readonly TryOut[], speak: Speak): PaperTable {
  return {
    kind: 'table',
    label: speak('tryOuts.ratings'),
    columns: [
      { header: speak('paper.jobFunction'), isName: true, width: 20 },
      ...ratedAspects.map((aspect) => ({ header: speak(`tryOuts.${aspect}`), width: 16 })),
    ],
    rows: tryOuts.filter(isRated).map((tryOut) => ({
      key: tryOut.id,
      cells: [tryOut.functionName, ...ratedAspects.map((aspect) => ratingCell(tryOut, aspect, speak))],
    })),
    notes: [speak('tryOuts.ratingScale')],
  };
}

function ratingCell({ ratings }: TryOut, aspect: RatedAspect, speak: Speak) {
  const given = ratings.find((each) => each.aspect === aspect);
  const step = given?.rating ?? null;
  return {
    text: step === null ? '–' : speak('reportPaper.stepOfFive', { step }),
    ...(given && given.words !== '' ? { small: given.words } : {}),
  };
}
