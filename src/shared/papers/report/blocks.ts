import { subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperCell, PaperParagraph, PaperTable } from '#shared/papers/paper.ts';
import type { ReportContent } from '#shared/reports.ts';
import { isSensitive } from '#shared/sensitive-sections.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What the parts of a report are composed from, on paper and beside the text at the desk. */
export type PartContent = Pick<
  ReportContent,
  'record' | 'evidence' | 'codes' | 'closingDays' | 'choices' | 'sensitiveSections'
>;

type Fact = { label: string; value: string };

/** Paragraphs of a text somebody wrote in a field of the book; nothing for an empty one. */
export const proseBlocks = (text: string): PaperParagraph[] =>
  text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => words(part));

/** Pairs of label and value; those that say nothing are left out, and nothing is printed without any. */
export function factsBlock(facts: readonly (Fact | null)[]): PaperBlock[] {
  const said = facts.filter((fact) => fact !== null && fact.value !== '').map((fact) => fact!);
  return said.length === 0 ? [] : [{ kind: 'facts', facts: said }];
}

/** A label at the left of each text; those that say nothing are left out. */
export function labelled(rows: readonly (Fact | null)[]): PaperBlock[] {
  const said = rows.flatMap((row) => (row === null || row.value.trim() === '' ? [] : [row]));
  if (said.length === 0) return [];
  return [
    {
      kind: 'rows',
      labelWidth: 'wide',
      rows: said.map(({ label, value }) => ({ key: label, label, blocks: proseBlocks(value) })),
    },
  ];
}

/** A table under its own name, where a part has several; nothing without rows. */
export const titledTable = (table: PaperTable): PaperBlock[] =>
  table.rows.length === 0 ? [] : [subheading(table.label), table];

/** Words with where they come from before them, in quieter type; `mark` is said between the two. */
export const told = (from: string, text: string, mark: string | null = null): PaperParagraph => ({
  kind: 'paragraph',
  runs: [
    ...(from === '' ? [] : [{ text: `${from}: `, isGrey: true }]),
    ...(mark === null ? [] : [{ text: `${mark}: `, isBold: true }]),
    { text },
  ],
});

/** The word that stands beside what is especially sensitive wherever it is printed; null for what is not. */
export const sensitiveMark = (row: Parameters<typeof isSensitive>[0], speak: Speak): string | null =>
  isSensitive(row) ? speak('reportPaper.sensitive') : null;

/** A cell with the mark of what is sensitive below its words. */
export function markedCell(text: string, mark: string | null, note = ''): PaperCell {
  const small = [mark ?? '', note].filter((part) => part !== '').join(' · ');
  return small === '' ? text : { text, small };
}

/** The newest of many, and how many more the book has; oldest first is kept. */
export const newestOf = <T>(items: readonly T[], most: number): { shown: readonly T[]; more: number } => ({
  shown: items.slice(-most),
  more: Math.max(0, items.length - most),
});
