import type { PaperBlock, PaperRun } from '#shared/papers/paper.ts';
import { parseRichText, runsIn, type Run, type TextBlock } from '#shared/rich-text.ts';
import { sourceToken, type Source } from '#shared/sources.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { KnowledgeKind } from '#shared/observations.ts';

/** How written text becomes blocks of a paper. */
export type Writing = {
  /** What a field says; null for one nobody knows, which is printed by its name. */
  valueOf: (field: string) => string | null;
  /** The number of a source in the list of sources; null where the paper shows none. */
  numberOf: (source: Source) => number | null;
  /** A paragraph that rests on nothing and is marked as nothing is an assessment, and says so. */
  marksAssessments: boolean;
};

const knowledgeWords: Record<KnowledgeKind, TextKey> = {
  observed: 'paper.observed',
  stated: 'paper.stated',
  assessed: 'paper.assessed',
};

/** Written text as a paper prints it: fields filled, sources numbered, each kind of knowledge by its word. */
export const writtenBlocks = (text: string, writing: Writing, speak: Speak): PaperBlock[] =>
  parseRichText(text).map((block) => paperBlock(block, writing, speak));

function paperBlock(block: TextBlock, writing: Writing, speak: Speak): PaperBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: 3, text: block.runs.map((run) => wordsOf(run, writing)).join('') };
    case 'list':
      return {
        kind: 'list',
        isNumbered: block.isNumbered,
        items: block.items.map((runs) => [...closed(paperRuns(runs, writing)), ...numbersAfter(runs, writing)]),
      };
    case 'paragraph': {
      const rests = restsOf(runsIn(block));
      const knowledge = block.knowledge ?? (writing.marksAssessments && rests.length === 0 ? 'assessed' : null);
      return {
        kind: 'paragraph',
        runs: closed(paperRuns(block.runs, writing)),
        ...(knowledge === null ? {} : { knowledge: { kind: knowledge, word: speak(knowledgeWords[knowledge]) } }),
        sources: numbersOf(rests, writing),
      };
    }
  }
}

const restsOf = (runs: readonly Run[]): Source[] => runs.flatMap((run) => (run.kind === 'source' ? [run.source] : []));

/** The numbers of sources in the list of them, each once, lowest first. */
function numbersOf(sources: readonly Source[], writing: Writing): number[] {
  const numbers = new Map(sources.map((source) => [sourceToken(source), writing.numberOf(source)]));
  return [...numbers.values()].filter((number) => number !== null).sort((a, b) => a - b);
}

/** A list has no place for numbers of its own: they follow the words of the item. */
const numbersAfter = (runs: readonly Run[], writing: Writing): PaperRun[] =>
  numbersOf(restsOf(runs), writing).map((number) => ({ text: ` [${number}]`, isGrey: true }));

/** Without the space that stood before a source. */
const closed = (runs: readonly PaperRun[]): PaperRun[] =>
  runs
    .slice(0, runs.findLastIndex(({ text }) => text.trim() !== '') + 1)
    .map((run, place, said) => (place === said.length - 1 ? { ...run, text: run.text.trimEnd() } : run));

const paperRuns = (runs: readonly Run[], writing: Writing): PaperRun[] =>
  runs.flatMap((run) => {
    if (run.kind === 'source') return [];
    if (run.kind === 'field') return [{ text: wordsOf(run, writing) }];
    // A number and its percent sign stay on one line.
    const text = run.text.replace(/(\d) %/gu, '$1\u00a0%');
    return [{ text, ...(run.isBold ? { isBold: true } : {}), ...(run.isItalic ? { isItalic: true } : {}) }];
  });

function wordsOf(run: Run, { valueOf }: Writing): string {
  if (run.kind === 'words') return run.text;
  return run.kind === 'field' ? (valueOf(run.name) ?? `{${run.name}}`) : '';
}
