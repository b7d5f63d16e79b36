import type { PaperTable } from '#shared/papers/paper.ts';

/**
 * How a table is set: as it is, in smaller type, in smaller type with words broken where they must be, or (large type) as one fact a
 * line. A table wider than the sheet would make Chromium shrink the whole paper.
 */
export type TableFit = 'plain' | 'dense' | 'broken' | 'stacked';

const sheetMm = 170;
/** Widths of a letter of the table, and the gap after a column. */
const plain = { letterMm: 1.7, gapMm: 2.4 };
const dense = { letterMm: 1.52, gapMm: 2 };
const plainLarge = { letterMm: 2.3, gapMm: 2.4 };
const denseLarge = { letterMm: 2.12, gapMm: 2 };
/** From figures to words behind them it is further. */
const turnMm = 3;

/** A word of more letters is broken; it does not make its column wider. */
const longestWord = 20;
/** What is kept on one line is short: more letters than this are no date, no period and no figure. */
export const longestLine = 24;

/** The first way to set a table in which its columns have room beside each other, by the letters of their longest words. */
export function tableFit(table: Pick<PaperTable, 'columns' | 'rows' | 'isForWriting'>, isLarge: boolean): TableFit {
  if (neededMm(table, isLarge ? plainLarge : plain) <= sheetMm) return 'plain';
  if (neededMm(table, isLarge ? denseLarge : dense) <= sheetMm) return 'dense';
  return isLarge && !table.isForWriting ? 'stacked' : 'broken';
}

/** A text in stretches; by themselves those that may be broken anywhere, and days and spans that may not be broken at all. */
export const stretches = (text: string): { words: string; look?: 'long' | 'whole' }[] =>
  text
    .split(special)
    .map((words, place) =>
      place % 2 === 0 ? { words } : ({ words, look: wholeWord.test(words) ? 'whole' : 'long' } as const),
    )
    .filter(({ words }) => words !== '');

/** `16-11`, `60–70`, `1-9-2026`: figures on both sides of each line between them. */
const figure = String.raw`\d(?:[\d.,:]{0,4}\d)?`;
const whole = String.raw`${figure}(?:[-–]${figure}){1,2}`;
const wholeWord = new RegExp(`^${whole}$`, 'u');
const special = new RegExp(String.raw`(${whole}(?![\d\p{L}])|[^\s-]{${longestWord + 1},})`, 'u');

function neededMm(
  { columns, rows }: Pick<PaperTable, 'columns' | 'rows'>,
  { letterMm, gapMm }: { letterMm: number; gapMm: number },
): number {
  const widths = columns.map(({ header, isTight, isNumber }, place) => {
    const cells = rows.flatMap(({ cells: { [place]: cell = '' } }) => {
      const text = typeof cell === 'string' ? cell : cell.text;
      const markLetters = typeof cell === 'string' || cell.mark === undefined ? '' : 'xx';
      return (isTight || isNumber) && text.length <= longestLine ? [text] : wordsOf(markLetters + text);
    });
    const longest = Math.max(0, ...[...cells, ...wordsOf(header)].map(({ length }) => length));
    const turns = isNumber === true && columns[place + 1] !== undefined && columns[place + 1]?.isNumber !== true;
    return longest * letterMm + gapMm + (turns ? turnMm : 0);
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

const wordsOf = (text: string): string[] => text.split(/\s+|-(?!\d)/u).map((word) => word.slice(0, longestWord));
