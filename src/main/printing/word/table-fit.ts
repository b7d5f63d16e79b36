import type { Place } from '#main/printing/word/measures.ts';
import type { PaperCell, PaperTable } from '#shared/papers/paper.ts';

/** Around what stands in a cell, in twips. */
export const padding = { top: 40, bottom: 40, left: 60, right: 60 };

/**
 * How wide each column is, in twips, and the size of the letters, in half-points: no column is narrower than its longest word, and a
 * table with too many for that is set smaller. A column that asks for a share gets it; the others share what is left.
 */
export function fitOf(table: PaperTable, { width, sizes }: Place): { widths: number[]; size: number } {
  let size = sizes.table;
  while (size > smallest && sumOf(narrowestOf(table, size)) > width) size -= 1;
  const narrowest = narrowestOf(table, size);
  const whole = sumOf(narrowest);
  if (whole >= width) return { widths: narrowest.map((least) => Math.floor((width * least) / whole)), size };
  const { columns } = table;
  const spare = width - whole;
  const asked = columns.map(({ width: share = 0 }, at) => Math.max((width * share) / 100 - narrowest[at]!, 0));
  const given = Math.min(sumOf(asked), spare);
  const more = asked.map((want) => (given === 0 ? 0 : (want * given) / sumOf(asked)));
  const says = textsOf(table).map((texts, at) =>
    columns[at]!.width === undefined ? Math.min(Math.max(...texts.map(emsOf), 2), 26) : 0,
  );
  const rest = spare - given;
  // All of them asked for less than there is: each gets a little more.
  const shares = sumOf(says) > 0 ? says : narrowest;
  return {
    widths: narrowest.map((least, at) => Math.floor(least + more[at]! + (rest * shares[at]!) / sumOf(shares))),
    size,
  };
}

/** Smaller than this nobody reads: rather a broken word. */
const smallest = 14;

/** The width of words in bold Inter or Arial, in ems: rather a little much, so that no word is broken for its last letter. */
const emsOf = (text: string): number => {
  let ems = 0;
  for (const letter of text) {
    if (/[ijltfrI.,:;'|\-()\s]/u.test(letter)) ems += 0.4;
    else if (/[mwæ%@\p{Lu}]/u.test(letter)) ems += /[MWÆ]|\P{Lu}/u.test(letter) ? 0.95 : 0.76;
    else ems += 0.66;
  }
  return ems;
};
const twipsPerEm = 10;

const narrowestOf = (table: PaperTable, size: number): number[] =>
  textsOf(table).map((texts, at) => {
    const kept = table.columns[at]?.isTight ? texts : texts.flatMap((text) => text.split(/\s+/u));
    const widest = Math.max(...kept.map((text) => emsOf(text.slice(0, longestWord))));
    return widest * twipsPerEm * size + padding.left + padding.right;
  });

/** What the cells of each column say, its head among them. */
const textsOf = ({ columns, rows }: PaperTable): string[][] =>
  columns.map(({ header }, at) => [header, ...rows.flatMap(({ cells }) => cellTexts(cells[at] ?? ''))]);

const cellTexts = (cell: PaperCell): string[] =>
  typeof cell === 'string' ? [cell] : [`${cell.mark ? '● ' : ''}${cell.text}`, cell.small ?? ''];

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** More letters than this are no word that a column makes room for. */
const longestWord = 24;
