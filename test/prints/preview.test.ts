import { describe, expect, it } from 'vitest';
import { nextZoom, pageAt, pagesNear, percentOf, scaleOf, topsOf } from '#renderer/components/pdf-layout.ts';
import { boxesOf, pageText, spansOf, type TextPiece } from '#renderer/components/pdf-text.ts';

const a4 = { width: 595, height: 842 };

/** A run of letters ten points high, each six wide, on a line of its own baseline. */
const run = (str: string, left: number, baseline: number, hasEOL = false): TextPiece => ({
  str,
  width: str.length * 6,
  height: 10,
  transform: [10, 0, 0, 10, left, baseline],
  hasEOL,
});

const measure = (text: string) => text.length;

describe('words on a page', () => {
  it('are found whatever their letter size, across runs, lines and soft hyphens', () => {
    const page = pageText([run('Timer og frem\u00adMØDE', 50, 700, true), run('i  uge', 50, 680), run(' 12', 86, 680)]);
    expect(page.text).toBe('timer og fremmøde i uge 12');
    for (const query of ['FREMMØDE', 'fremmøde  i uge 12', ' uge 12 ']) expect(spansOf(page, query)).toHaveLength(1);
    expect(spansOf(page, 'uge 13')).toEqual([]);
    expect(spansOf(page, '  ')).toEqual([]);
  });

  it('are found every time they stand there', () => {
    expect(spansOf(pageText([run('mandag, Mandag, mandag', 0, 0)]), 'mandag')).toHaveLength(3);
  });

  it('have a box over each run they go through, measured from the upper left corner', () => {
    const page = pageText([run('Aftalt ', 50, 700), run('tid', 92, 700)]);
    const [span] = spansOf(page, 'talt tid');
    const boxes = boxesOf(page, span!, 842, measure);
    expect(boxes.map(({ left, width }) => [left, width])).toEqual([
      [62, 30],
      [92, 18],
    ]);
    for (const { top, height } of boxes) {
      expect(top).toBeLessThan(842 - 700);
      expect(top + height).toBeGreaterThan(842 - 700);
    }
  });

  it('that stand upright have a box that stands upright', () => {
    const upright = { ...run('Timer', 100, 300), transform: [0, 10, -10, 0, 100, 300] };
    const page = pageText([upright]);
    const [box] = boxesOf(page, spansOf(page, 'timer')[0]!, 842, measure);
    expect(box!.height).toBeCloseTo(30);
    expect(box!.width).toBeLessThan(15);
  });
});

describe('the pages of a preview', () => {
  it('are as wide as the room, whole, or by percent of paper', () => {
    const room = { width: 595, height: 421 };
    expect(scaleOf('width', a4, room)).toBe(1);
    expect(scaleOf('page', a4, room)).toBe(0.5);
    expect(percentOf(scaleOf(100, a4, room))).toBe(100);
    expect([nextZoom(80, 1), nextZoom(80, -1), nextZoom(300, 1), nextZoom(50, -1)]).toEqual([100, 75, null, null]);
  });

  it('are drawn only near the view, of forty as of four', () => {
    const pages = Array.from({ length: 40 }, () => a4);
    const tops = topsOf(pages);
    expect(pagesNear(tops, pages, 0, 700)).toEqual({ first: 1, last: 2 });
    const { first, last } = pagesNear(tops, pages, tops[19]!, 700);
    expect([first <= 20, last >= 20, last - first]).toEqual([true, true, 3 - 1]);
    expect(pageAt(tops, tops[19]!, 700)).toBe(20);
    expect(pageAt(tops, 0, 700)).toBe(1);
  });
});
