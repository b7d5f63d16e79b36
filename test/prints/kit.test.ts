import { describe, expect, it } from 'vitest';
import { stretches, tableFit } from '#renderer/print/blocks/table-fit.ts';
import { unbroken } from '#renderer/print/blocks/unbroken.ts';
import { axis, axisLines, labelStep, shortened, textWidth } from '#renderer/print/charts/measures.ts';
import type { PaperColumn } from '#shared/papers/paper.ts';

const table = (headers: readonly string[], cells: readonly string[], more: Partial<PaperColumn> = {}) => ({
  columns: headers.map((header) => ({ header, ...more })),
  rows: [{ key: 'row', cells: [...cells] }],
});

describe('a table on paper', () => {
  it('is set as it is while the longest words of its columns have room beside each other', () => {
    expect(tableFit(table(['Dag', 'Mødt'], ['Mødte som aftalt '.repeat(20), '2 t']), false)).toBe('plain');
  });

  it('is set denser, then with broken words, never wider than the sheet', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'Behandling');
    expect(tableFit(table(words(8), words(8)), false)).toBe('plain');
    expect(tableFit(table(words(9), words(9)), false)).toBe('dense');
    expect(tableFit(table(words(12), words(12)), false)).toBe('broken');
  });

  it('too wide in large type is one fact a line, but not where a hand writes in it', () => {
    const wide = table(
      Array.from({ length: 9 }, () => 'Behandling'),
      Array.from({ length: 9 }, () => '36 t 00 min'),
      { isNumber: true },
    );
    expect(tableFit(wide, true)).toBe('stacked');
    expect(tableFit({ ...wide, isForWriting: true }, true)).toBe('broken');
  });

  it('is not made wider by a word that no line can hold', () => {
    expect(tableFit(table(['Ord', 'Andet'], ['ord'.repeat(80), 'ord']), false)).toBe('plain');
    expect(stretches(`Ord: ${'x'.repeat(21)} til sidst`)).toEqual([
      { words: 'Ord: ' },
      { words: 'x'.repeat(21), look: 'long' },
      { words: ' til sidst' },
    ]);
  });

  it('keeps days and spans whole', () => {
    expect(stretches('mandag 16-11, 60–70 minutter, CPR-nummer')).toEqual([
      { words: 'mandag ' },
      { words: '16-11', look: 'whole' },
      { words: ', ' },
      { words: '60–70', look: 'whole' },
      { words: ' minutter, CPR-nummer' },
    ]);
    expect(stretches('1-9-2026')).toEqual([{ words: '1-9-2026', look: 'whole' }]);
  });
});

describe('words on paper', () => {
  it('keep a figure and its unit on one line, and nothing else', () => {
    expect(unbroken('72 % af 3 t 45 min i 11 uger, 3 til 4')).toBe(
      '72\u00a0% af 3\u00a0t 45\u00a0min i 11 uger, 3 til 4',
    );
  });
});

describe('a drawing', () => {
  it('has an axis of whole steps, at most six, with room above the highest', () => {
    expect(axisLines(9)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(axisLines(0)).toEqual([0, 1, 2]);
    expect(axisLines(37).length).toBeLessThanOrEqual(7);
    for (const most of [1, 5, 10, 20, 37]) expect(axisLines(most).at(-1)).toBeGreaterThan(most);
  });

  it('leaves out labels that would run into each other', () => {
    expect(labelStep(['36', '37'], 120, 26)).toBe(1);
    expect(labelStep(['uge 36', '37'], 60, 26)).toBe(2);
    expect(axis(38).left).toBeGreaterThan(axis(26).left);
  });

  it('shortens a name only where it has no room', () => {
    expect(shortened('Koncentration', 1000, 26)).toBe('Koncentration');
    const short = shortened('Overblik over smerter og pauser', 260, 26);
    expect(short).toMatch(/…$/u);
    expect(textWidth(short, 26)).toBeLessThanOrEqual(260);
  });
});
