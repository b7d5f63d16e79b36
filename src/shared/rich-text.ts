import { knowledgeKinds, type KnowledgeKind } from '#shared/observations.ts';
import { sourceOf, sourceToken, type Source } from '#shared/sources.ts';

/** A stretch of words that look alike, a field that is filled when it is read, or a pointer to what the paragraph rests on. */
export type Run =
  | { kind: 'words'; text: string; isBold?: boolean; isItalic?: boolean }
  | { kind: 'field'; name: string }
  | { kind: 'source'; source: Source };

export type TextBlock =
  | { kind: 'heading'; runs: Run[] }
  /** `knowledge` is what its writer marked it as: seen, said or judged. */
  | { kind: 'paragraph'; knowledge: KnowledgeKind | null; runs: Run[] }
  | { kind: 'list'; isNumbered: boolean; items: Run[][] };

/** The marks a paragraph may begin with, as they stand in the stored text: Danish, because a person may meet them in the history. */
const knowledgeMarks: Record<KnowledgeKind, string> = {
  observed: '[Observeret]',
  stated: '[Oplyst]',
  assessed: '[Vurderet]',
};

/**
 * Written text as blocks. It is stored as plain text: `## ` begins a heading, `- ` and `1. ` the items of a list, an empty line a
 * new paragraph; `**bold**`, `*italic*`, `{field}` and `[^source]` stand in the words, and a backslash takes a mark its meaning.
 * A number begins an item only where it counts: 1, or the next of the list right above; "12. marts" is words.
 */
export function parseRichText(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: string[] = [];
  let next = 1;
  const close = () => {
    if (open.length > 0) blocks.push(paragraphOf(open.join('\n')));
    open = [];
  };
  for (const line of text.replace(/\r\n?/gu, '\n').split('\n')) {
    const heading = /^##\s+(\S.*)$/u.exec(line);
    const item = /^-\s+(\S.*)$/u.exec(line);
    const numbered = /^([1-9]\d*)\.\s+(\S.*)$/u.exec(line);
    const number = Number(numbered?.[1]);
    const last = blocks.at(-1);
    if (numbered && number === next && number > 1 && last?.kind === 'list') {
      last.items.push(runsOf(numbered[2]!));
      next += 1;
      continue;
    }
    next = 1;
    if (heading) {
      close();
      blocks.push({ kind: 'heading', runs: runsOf(heading[1]!) });
    } else if (numbered && number === 1) {
      close();
      blocks.push({ kind: 'list', isNumbered: true, items: [runsOf(numbered[2]!)] });
      next = 2;
    } else if (item) {
      close();
      const above = blocks.at(-1);
      if (above?.kind === 'list' && !above.isNumbered) above.items.push(runsOf(item[1]!));
      else blocks.push({ kind: 'list', isNumbered: false, items: [runsOf(item[1]!)] });
    } else if (line.trim() === '') close();
    else open.push(line);
  }
  close();
  return blocks;
}

/** The stored text of blocks; `parseRichText` gives the same blocks back. */
export const writeRichText = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(writeBlock)
    .filter((block) => block !== '')
    .join('\n\n');

/** What a reader sees of a text, without marks and pointers; fields stay by their names. One line to a block. */
export const plainText = (text: string): string =>
  parseRichText(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.runs]))
    .map((runs) => runs.map(plainRun).join('').trim())
    .join('\n');

/** Everything a run of blocks points at, in the order it is met, each once. */
export function sourcesIn(blocks: readonly TextBlock[]): Source[] {
  const found = new Map<string, Source>();
  for (const run of blocks.flatMap(runsIn)) if (run.kind === 'source') found.set(sourceToken(run.source), run.source);
  return [...found.values()];
}

/** The names of the fields a text uses, each once. */
export const fieldsIn = (text: string): string[] => [
  ...new Set(
    parseRichText(text)
      .flatMap(runsIn)
      .flatMap((run) => (run.kind === 'field' ? [run.name] : [])),
  ),
];

/** Every run of a block, in order. */
export const runsIn = (block: TextBlock): Run[] => (block.kind === 'list' ? block.items.flat() : block.runs);

const plainRun = (run: Run): string => (run.kind === 'words' ? run.text : run.kind === 'field' ? `{${run.name}}` : '');

function paragraphOf(text: string): TextBlock {
  const knowledge = knowledgeKinds.find((kind) => text.startsWith(knowledgeMarks[kind])) ?? null;
  const words = knowledge === null ? text : text.slice(knowledgeMarks[knowledge].length).trimStart();
  return { kind: 'paragraph', knowledge, runs: runsOf(words) };
}

const marks =
  /\\([\\*{}[\]#\-\d])|\*\*(?=\S)((?:\\.|[^*\\])+?)\*\*|\*(?=\S)((?:\\.|[^*\\])+?)\*|\{([\p{L}][\p{L}\p{N} -]{0,60})\}|\[\^([a-z-]+:[0-9a-f:.-]{1,80})\]/gu;

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  const say = (words: string, look: { isBold?: true; isItalic?: true } = {}) => {
    const last = runs.at(-1);
    if (words === '') return;
    if (last?.kind === 'words' && last.isBold === look.isBold && last.isItalic === look.isItalic) last.text += words;
    else runs.push({ kind: 'words', text: words, ...look });
  };
  let at = 0;
  for (const match of text.matchAll(marks)) {
    say(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, escaped, bold, italic, field, token] = match;
    const source = token === undefined ? null : sourceOf(token);
    if (escaped !== undefined) say(escaped);
    else if (bold !== undefined) say(unescaped(bold), { isBold: true });
    else if (italic !== undefined) say(unescaped(italic), { isItalic: true });
    else if (field !== undefined) runs.push({ kind: 'field', name: field.trim() });
    else if (source) runs.push({ kind: 'source', source });
    else say(whole);
  }
  say(text.slice(at));
  return runs;
}

const unescaped = (text: string): string => text.replace(/\\(.)/gsu, '$1');

function writeBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${oneLine(writeRuns(block.runs))}`;
    case 'paragraph': {
      const words = writeRuns(block.runs)
        .replace(/\n{2,}/gu, '\n')
        .replace(/^(?=##\s|-\s|1\.\s)/gmu, '\\');
      if (words.trim() === '') return '';
      return block.knowledge === null ? words : `${knowledgeMarks[block.knowledge]} ${words}`;
    }
    case 'list':
      return block.items
        .map((runs) => oneLine(writeRuns(runs)))
        .filter((item) => item !== '')
        .map((item, place) => (block.isNumbered ? `${place + 1}. ${item}` : `- ${item}`))
        .join('\n');
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const writeRuns = (runs: readonly Run[]): string => runs.map(writeRun).join('');

function writeRun(run: Run): string {
  if (run.kind === 'field') return `{${run.name}}`;
  if (run.kind === 'source') return `[^${sourceToken(run.source)}]`;
  const words = run.text.replace(/[\\*{}[\]]/gu, String.raw`\$&`);
  const mark = run.isBold ? '**' : run.isItalic ? '*' : '';
  // A mark stands close to its words: spaces stay outside.
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inner === '' ? words : `${before}${mark}${inner}${mark}${after}`;
}
