import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { adjustmentsTable, amountText, needWords, recommendedAids } from '#shared/papers/report/adjustments-table.ts';
import { titledTable, type PartContent } from '#shared/papers/report/blocks.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Accommodations that were suggested or tried, with what came of them. */
export const adjustmentsBlocks = (content: PartContent, speak: Speak): PaperBlock[] =>
  content.record.adjustments.length === 0 ? [words(speak('paper.noAdjustments'))] : [adjustmentsTable(content, speak)];

/** Aids and layout that a job needs, and what was lent. */
export function aidsBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const recommended = recommendedAids(content, speak);
  return [
    ...(recommended.length === 0
      ? []
      : ([{ kind: 'list', isNumbered: false, items: recommended.map((text) => [{ text }]) }] satisfies PaperBlock[])),
    ...titledTable(loansTable(content, speak)),
  ];
}

const loansTable = ({ record: { adjustments } }: PartContent, speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('reportPaper.loans'),
  columns: [
    { header: speak('aids.aid'), isName: true, width: 34 },
    { header: speak('aids.number'), isTight: true },
    { header: speak('aids.lentOn'), isTight: true },
    { header: speak('aids.dueOn'), isTight: true },
    { header: speak('aids.returnedOn'), isTight: true },
  ],
  rows: adjustments
    .flatMap(({ aids }) => aids)
    .toSorted((a, b) => a.lentOn.localeCompare(b.lentOn))
    .map(({ id, aid, number, lentOn, dueOn, returnedOn, note }) => ({
      key: id,
      cells: [
        note === '' ? aid : { text: aid, small: note },
        number || speak('aids.noNumber'),
        shortDay(lentOn),
        dueOn === null ? speak('aids.notAgreed') : shortDay(dueOn),
        returnedOn === null ? speak('reportPaper.stillOut') : shortDay(returnedOn),
      ],
    })),
});

/** What a job must take into account: the accommodations that are needed there, and those of which it is not known. */
export function supportBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const needed = content.record.adjustments.filter(
    ({ neededInJob }) => neededInJob === 'yes' || neededInJob === 'unclear',
  );
  const sorted = [
    ...needed.filter(({ neededInJob }) => neededInJob === 'yes'),
    ...needed.filter(({ neededInJob }) => neededInJob === 'unclear'),
  ];
  return sorted.length === 0
    ? []
    : [
        {
          kind: 'table',
          label: speak('reportPaper.neededInJob'),
          columns: [
            { header: speak('paper.adjustment'), isName: true, width: 32 },
            { header: speak('paper.amount'), width: 30 },
            { header: speak('paper.need'), isTight: true },
            { header: speak('reportPaper.whatItDid'), width: 26 },
          ],
          rows: sorted.map((adjustment) => ({
            key: adjustment.id,
            cells: [
              adjustment.wording,
              amountText(adjustment, speak) || speak('app.notStated'),
              speak(needWords[adjustment.neededInJob ?? 'unclear']),
              adjustment.effectNote || speak('app.notStated'),
            ],
          })),
        },
      ];
}
