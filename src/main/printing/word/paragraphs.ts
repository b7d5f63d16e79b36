import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions, type ParagraphChild } from 'docx';
import { grey, type Place } from '#main/printing/word/measures.ts';
import type { PaperMark, PaperRun } from '#shared/papers/paper.ts';

/** A paragraph that holds on to the next where its place asks for that. */
export const paragraph = (
  { isTogether }: Place,
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
) => new Paragraph({ ...(isTogether ? { keepNext: true, keepLines: true } : {}), ...options, children });

/** Nothing but a little height: between two tables, which would else grow together, and after the last of a cell. */
export const spacer = (options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, ...options });

/** Words as runs; a line break stays one, and what no document may hold is left out. */
export const written = (text: string, look: IRunOptions = {}): TextRun[] =>
  allowed(text)
    .split('\n')
    .map((words, line) => new TextRun({ ...look, text: words, ...(line > 0 ? { break: 1 } : {}) }));

/** Runs of written words in their looks; a change is seen without colour. */
export const runsOf = (runs: readonly PaperRun[], look: IRunOptions = {}): TextRun[] =>
  runs.flatMap(({ text, isBold, isItalic, isGrey, change }) =>
    written(text, {
      ...look,
      ...(isBold ? { bold: true } : {}),
      ...(isItalic ? { italics: true } : {}),
      ...(isGrey || change === 'removed' ? { color: grey } : {}),
      ...(change === 'added' ? { underline: {} } : {}),
      ...(change === 'removed' ? { strike: true } : {}),
    }),
  );

/** The signs that stand beside words, from a font every Windows has. */
export const sign = (text: string): TextRun => new TextRun({ text, font: 'Segoe UI Symbol' });

export const signs: Record<PaperMark, string> = {
  full: '●',
  half: '◐',
  empty: '○',
  dashed: '◌',
  cross: '✕',
  over: '▲',
  under: '▼',
  tick: '✓',
};

// XML knows no control signs but tab and line break, and one of the others makes the whole file unreadable.
const allowed = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
