import { subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperParagraph, PaperTable } from '#shared/papers/paper.ts';
import type { ReportContent } from '#shared/reports.ts';

/** What the parts of a report are composed from, on paper and beside the text at the desk. */
export type PartContent = Pick<ReportContent, 'record' | 'evidence' | 'codes' | 'closingDays' | 'choices'>;

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

/** Words with where they come from before them, in quieter type. */
export const told = (from: string, text: string): PaperParagraph => ({
  kind: 'paragraph',
  runs: [...(from === '' ? [] : [{ text: `${from}: `, isGrey: true }]), { text }],
});

/** The newest of many, and how many more the book has; oldest first is kept. */
export const newestOf = <T>(items: readonly T[], most: number): { shown: readonly T[]; more: number } => ({
  shown: items.slice(-most),
  more: Math.max(0, items.length - most),
});
