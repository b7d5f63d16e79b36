import type { JSONContent } from '@tiptap/react';
import { knowledgeKinds } from '#shared/observations.ts';
import { parseRichText, writeRichText, type Run, type TextBlock } from '#shared/rich-text.ts';
import { sourceOf, sourceToken } from '#shared/sources.ts';

/** The document the editor shows for a stored text. */
export const documentOf = (text: string): JSONContent => {
  const blocks = parseRichText(text).map(nodeOf);
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks };
};

/** The text that is stored for the editor's document. */
export const textOf = (document: JSONContent): string => writeRichText(blocksOf(document));

/** The blocks of the editor's document; what holds nothing is left out. */
export const blocksOf = (document: JSONContent): TextBlock[] =>
  (document.content ?? []).flatMap(blocksOfNode).filter(saysSomething);

function nodeOf(block: TextBlock): JSONContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', content: block.runs.flatMap(inlineOf) };
    case 'paragraph':
      return { type: 'paragraph', attrs: { knowledge: block.knowledge }, content: block.runs.flatMap(inlineOf) };
    case 'list':
      return {
        type: block.isNumbered ? 'orderedList' : 'bulletList',
        content: block.items.map((runs) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: runs.flatMap(inlineOf) }],
        })),
      };
  }
}

function inlineOf(run: Run): JSONContent[] {
  if (run.kind === 'field') return [{ type: 'field', attrs: { name: run.name } }];
  if (run.kind === 'source') return [{ type: 'source', attrs: { token: sourceToken(run.source) } }];
  const mark = run.isBold ? 'bold' : run.isItalic ? 'italic' : null;
  const marks = mark === null ? {} : { marks: [{ type: mark }] };
  return run.text
    .split('\n')
    .flatMap((line, place) => [
      ...(place === 0 ? [] : [{ type: 'hardBreak', ...marks }]),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...marks }]),
    ]);
}

function blocksOfNode(node: JSONContent): TextBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', runs: runsOf(node, ' ') }];
    case 'paragraph': {
      const knowledge = knowledgeKinds.find((kind) => kind === node.attrs?.['knowledge']) ?? null;
      return [{ kind: 'paragraph', knowledge, runs: runsOf(node, '\n') }];
    }
    case 'bulletList':
    case 'orderedList':
      return [{ kind: 'list', isNumbered: node.type === 'orderedList', items: itemsOf(node) }];
    default:
      return [];
  }
}

const itemsOf = (list: JSONContent): Run[][] =>
  (list.content ?? [])
    .flatMap((item) => item.content ?? [])
    .map((paragraph) => runsOf(paragraph, ' '))
    .filter((runs) => runs.length > 0);

/** The runs of a paragraph; `between` stands where a line is broken inside it. */
function runsOf({ content = [] }: JSONContent, between: '\n' | ' '): Run[] {
  const runs: Run[] = [];
  for (const node of content) {
    const run = runOf(node, between);
    const last = runs.at(-1);
    if (run === null) continue;
    if (run.kind !== 'words' || last?.kind !== 'words' || !looksAlike(run, last)) runs.push(run);
    else last.text += run.text;
  }
  return trimmed(runs);
}

function runOf(node: JSONContent, between: string): Run | null {
  if (node.type === 'field') return { kind: 'field', name: String(node.attrs?.['name']) };
  if (node.type === 'source') {
    const source = sourceOf(String(node.attrs?.['token']));
    return source && { kind: 'source', source };
  }
  const text = node.type === 'hardBreak' ? between : (node.text ?? '');
  const has = (mark: string) => node.marks?.some(({ type }) => type === mark) ?? false;
  return { kind: 'words', text, ...(has('bold') ? { isBold: true } : has('italic') ? { isItalic: true } : {}) };
}

type Words = Extract<Run, { kind: 'words' }>;
const looksAlike = (a: Words, b: Words): boolean => a.isBold === b.isBold && a.isItalic === b.isItalic;

/** Line breaks at the edges, and several in a row, say nothing: an empty line would be read as a new paragraph. */
function trimmed(runs: Run[]): Run[] {
  for (const run of runs) if (run.kind === 'words') run.text = run.text.replace(/[^\S\n]*\n\s*/gu, '\n');
  const [first, last] = [runs[0], runs.at(-1)];
  if (first?.kind === 'words') first.text = first.text.replace(/^\n+/u, '');
  if (last?.kind === 'words') last.text = last.text.replace(/\n+$/u, '');
  return runs.filter((run) => run.kind !== 'words' || run.text !== '');
}

const saysSomething = (block: TextBlock): boolean =>
  block.kind === 'list'
    ? block.items.length > 0
    : block.runs.some((run) => run.kind !== 'words' || run.text.trim() !== '');
