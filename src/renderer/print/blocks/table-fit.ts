import type { PaperTable } from '#shared/papers/paper.ts';

const sheetMm = 170;
/** Widths of a letter in table type, rounded up, and of the gap between two columns. */
const normal = { letterMm: 1.72, gapMm: 2.4 };
const large = { letterMm: 2.25, gapMm: 2.4 };
const longest = 20;

/** How a table is set: as it is, or smaller and with words that may be broken, when its longest words do not fit beside each other. */
export function tableFit(
  { columns, rows }: Pick<PaperTable, 'columns' | 'rows'>,
  isLarge: boolean,
): 'dense' | undefined {
  const { letterMm, gapMm } = isLarge ? large : normal;
  const needed = columns
    .map(({ header, isTight, isNumber }, place) => {
      const words = rows.flatMap(({ cells }) => {
        const cell = cells[place] ?? '';
        const text = typeof cell === 'string' ? cell : cell.text;
        return isTight || isNumber ? [text] : wordsOf(text);
      });
      const letters = Math.max(0, ...[...words, ...wordsOf(header)].map(({ length }) => Math.min(length, longest)));
      return letters * letterMm + gapMm;
    })
    .reduce((sum, width) => sum + width, 0);
  return needed > sheetMm ? 'dense' : undefined;
}

/** A text in stretches, those words by themselves that are too long to widen a column for. */
export function breakable(text: string): { words: string; isLong: boolean }[] {
  return text
    .split(/(\S{21,})/u)
    .map((words) => ({ words, isLong: /^\S{21,}$/u.test(words) }))
    .filter(({ words }) => words !== '');
}

const wordsOf = (text: string): string[] => text.split(/[\s-]+/u);
