import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { assessmentFacts } from '#shared/papers/report/assessment-facts.ts';
import { answerRows } from '#shared/papers/report/answer-rows.ts';
import { labelled, proseBlocks, titledTable, type PartContent } from '#shared/papers/report/blocks.ts';
import { certaintyWords, verdictWords } from '#shared/papers/report/words.ts';
import { wordOf } from '#shared/report-facts.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { TryOutVerdict } from '#shared/try-outs.ts';

/** The orderer's questions, numbered as in the purpose, each with its answer or that there is none. */
export const answersBlocks = ({ record: { questions } }: PartContent, speak: Speak): PaperBlock[] =>
  answerRows(questions, (answer) =>
    answer === '' ? [words(speak('paper.notAnswered'), 'grey')] : proseBlocks(answer),
  );

/** What is realistic, what that stands on, how sure it is, and what nobody knows yet. */
export const assessmentBlocks = (content: PartContent, speak: Speak): PaperBlock[] =>
  labelled(assessmentFacts(content, speak));

/** The functions that suited, with their codes and conditions, and what did not suit. */
export function jobsBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  return [
    ...titledTable(functionsTable(content, ['suits', 'suits-adapted'], speak('reportPaper.suitable'), speak)),
    ...titledTable(functionsTable(content, ['does-not-suit'], speak('reportPaper.unsuitable'), speak)),
    ...labelled([{ label: speak('paper.exclusions'), value: quoted(content, speak) }]),
  ];
}

const quoted = ({ record: { candidate } }: PartContent, speak: Speak): string =>
  candidate.exclusions === '' ? '' : speak('paper.quoted', { words: candidate.exclusions });

function functionsTable(
  { record: { tryOuts }, evidence: { functions } }: PartContent,
  verdicts: readonly TryOutVerdict[],
  label: string,
  speak: Speak,
): PaperTable {
  return {
    kind: 'table',
    label,
    columns: [
      { header: speak('paper.jobFunction'), isName: true, width: 26 },
      { header: speak('jobFunctions.isco08'), isTight: true },
      { header: speak('tryOuts.verdict') },
      { header: speak('tryOuts.conditions'), width: 26 },
      { header: speak('paper.outcome'), width: 22 },
    ],
    rows: tryOuts
      .filter(({ verdict }) => verdict !== null && verdicts.includes(verdict))
      .map(({ id, functionName, jobFunctionId, verdict, conditions, outcome }) => ({
        key: id,
        cells: [
          functionName,
          functions.find((each) => each.id === jobFunctionId)?.isco08 || speak('app.notStated'),
          verdict === null ? '' : speak(verdictWords[verdict]),
          conditions || speak('app.notStated'),
          outcome || speak('app.notStated'),
        ],
      })),
  };
}

/** What the centre recommends first, and in a line how sure it is and what else could be thought of; empty while nothing is chosen. */
export function recommendationWords({ choices, codes }: PartContent, speak: Speak): { first: string; further: string } {
  const wording = (code: string | null) => wordOf(codes, 'recommendation', code, speak.language);
  const [primary, secondary] = [wording(choices.recommendationCode), wording(choices.secondaryCode)];
  return {
    first: primary === null ? '' : speak('paper.recommends', { recommendation: primary }),
    further: [
      choices.certainty === null
        ? ''
        : speak('paper.certaintyOf', { certainty: speak(certaintyWords[choices.certainty]) }),
      secondary === null ? '' : speak('reportPaper.secondary', { recommendation: secondary }),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** The same as blocks. */
export function recommendationBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { first, further } = recommendationWords(content, speak);
  return [...(first === '' ? [] : [words(first, 'verdict')]), ...(further === '' ? [] : [words(further)])];
}
