import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenOf, leastShown, rangesOf, toldTooMuch, type Sum } from '#shared/suppression.ts';

/** A whole `all`, split by each of the lists. */
function split(...ways: number[][]): { counts: Map<string, number>; sums: Sum[] } {
  const counts = new Map([['all', ways[0]!.reduce((a, b) => a + b, 0)]]);
  const sums = ways.map((way, at) => ({ whole: 'all', parts: way.map((_, place) => `${at}.${place}`) }));
  for (const [at, way] of ways.entries())
    for (const [place, count] of way.entries()) counts.set(`${at}.${place}`, count);
  return { counts, sums };
}

const hiddenIn = ({ counts, sums }: { counts: Map<string, number>; sums: Sum[] }) =>
  [...hiddenOf(counts, sums)].toSorted();

describe('hiddenOf', () => {
  test('shows every count of five or more when none is smaller', () => {
    expect(hiddenIn(split([5, 12, 30]))).toEqual([]);
  });

  test('hides the next count in order when one small one could be worked out by subtraction', () => {
    expect(hiddenIn(split([3, 12, 30]))).toEqual(['0.0', '0.1']);
  });

  test('hides none among a group as well, and then not that all of them are the same', () => {
    expect(hiddenIn(split([0, 20]))).toEqual(['0.0', '0.1']);
    expect(hiddenIn(split([0, 0, 20, 31]))).toEqual(['0.0', '0.1', '0.2']);
  });

  test('small counts hide each other only when together they leave ten numbers possible', () => {
    expect(hiddenIn(split([1, 4, 4, 30]))).toEqual(['0.0', '0.1', '0.2']);
    expect(hiddenIn(split([1, 4, 3, 30, 31]))).toEqual(['0.0', '0.1', '0.2', '0.3']);
  });

  test('keeps a whole of five and more by hiding all of its groups', () => {
    expect(hiddenIn(split([6, 0], [5, 1, 0]))).toEqual(['0.0', '0.1', '1.0', '1.1', '1.2']);
  });

  test('hides everything of a whole that is small itself', () => {
    expect(hiddenIn(split([1, 3], [4, 0]))).toEqual(['0.0', '0.1', '1.0', '1.1', 'all']);
  });

  test('a part that is split further is shown when all of its own groups are hidden', () => {
    const counts = new Map([
      ['ended', 40],
      ['finished', 35],
      ['interrupted', 5],
      ['never-met', 0],
      ['illness', 5],
      ['moved', 0],
    ]);
    const sums = [
      { whole: 'ended', parts: ['finished', 'interrupted', 'never-met'] },
      { whole: 'interrupted', parts: ['illness', 'moved'] },
    ];
    const hidden = hiddenOf(counts, sums);
    expect([...hidden].toSorted()).toEqual(['finished', 'illness', 'moved', 'never-met']);
  });
});

test('no small count is certain to a reader who also knows by which rule counts are hidden', () => {
  // Every table of four groups, sorted by what is published of it: what can stand in a hidden place is all that stands there in one of them.
  const highestCount = 11;
  const published = new Map<string, number[][]>();
  const counts = Array.from({ length: highestCount + 1 }, (_, count) => count);
  for (const a of counts)
    for (const b of counts)
      for (const c of counts)
        for (const d of counts) {
          const table = split([a, b, c, d]);
          const hidden = hiddenOf(table.counts, table.sums);
          const form = [...table.counts].map(([key, count]) => (hidden.has(key) ? '_' : count)).join(' ');
          published.set(form, [...(published.get(form) ?? []), [a, b, c, d]]);
        }
  for (const [form, tables] of published) {
    const [total, ...groups] = form.split(' ');
    const together = Number(total) - groups.reduce((sum, count) => sum + (count === '_' ? 0 : Number(count)), 0);
    // Of larger sums not every table was made.
    if (total === '_' || together > highestCount) continue;
    for (const [place, count] of groups.entries()) {
      if (count !== '_') continue;
      const possible = new Set(tables.map((table) => table[place]));
      expect(possible.size, form).toBeGreaterThan(1);
    }
  }
});

// Small trees: a whole with up to two splits, the first part of the first split up to two ways further.
const groups = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 });
const trees = fc
  .record({ first: groups, second: fc.option(groups), below: fc.option(groups) })
  .map(({ first, second, below }) => {
    const own = below ? [below.reduce((a, b) => a + b, 0), ...first.slice(1)] : first;
    const total = own.reduce((a, b) => a + b, 0);
    // The second way splits the same whole.
    const other = second && [...second.slice(1).map((count) => Math.min(count, Math.floor(total / 3))), 0];
    if (other) other[other.length - 1] = total - other.slice(0, -1).reduce((a, b) => a + b, 0);
    const { counts, sums } = split(...[own, other].filter((way) => way !== null));
    if (below) {
      for (const [place, count] of below.entries()) counts.set(`b.${place}`, count);
      sums.push({ whole: '0.0', parts: below.map((_, place) => `b.${place}`) });
    }
    return { counts, sums };
  });

describe('what is shown', () => {
  test('holds no count under five, and leaves ten numbers possible for each that is hidden', () => {
    fc.assert(
      fc.property(trees, ({ counts, sums }) => {
        const hidden = hiddenOf(counts, sums);
        const shown = new Map([...counts].filter(([key]) => !hidden.has(key)));
        for (const count of shown.values()) expect(count).toBeGreaterThanOrEqual(leastShown);
        expect(toldTooMuch(shown, [...hidden], sums)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('says of every hidden count exactly what trying every number says', () => {
    fc.assert(
      fc.property(trees, ({ counts, sums }) => {
        const hidden = [...hiddenOf(counts, sums)];
        const shown = new Map([...counts].filter(([key]) => !hidden.includes(key)));
        const ranges = rangesOf(shown, hidden, sums);
        const possible = possibleIn(shown, hidden, sums);
        for (const key of hidden) {
          const numbers = [...possible.get(key)!];
          const { least, most } = ranges.get(key)!;
          expect(Math.min(...numbers)).toBe(least);
          // Where the range has no end, trying ends at 200 for the whole.
          if (most === Number.POSITIVE_INFINITY) expect(Math.max(...numbers)).toBeGreaterThan(highest / 2);
          else expect(Math.max(...numbers)).toBe(most);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('rangesOf', () => {
  test('ends where counts contradict each other, and leaves one with no number', () => {
    const shown = new Map([['all', 12]]);
    const sums = [
      { whole: 'all', parts: ['a', 'b'] },
      { whole: 'a', parts: ['c', 'd'] },
      { whole: 'a', parts: ['e', 'f'] },
    ];
    for (const more of [{ c: 20 }, { c: 3, d: 4, e: 5, f: 6 }, { b: 2, c: 5, d: 6 }]) {
      const given = new Map([...shown, ...Object.entries(more)]);
      const hidden = ['a', 'b', 'c', 'd', 'e', 'f'].filter((key) => !given.has(key));
      const ranges = [...rangesOf(given, hidden, sums).values()];
      expect(ranges.some(({ least, most }) => least > most)).toBe(true);
    }
  });

  test('reads a whole of a hundred thousand parts', () => {
    const parts = Array.from({ length: 100_000 }, (_, place) => String(place));
    const ranges = rangesOf(new Map([['all', 500_000]]), parts, [{ whole: 'all', parts }]);
    expect(ranges.get('7')).toEqual({ least: 0, most: 500_000 });
  });
});

const highest = 200;

/** Every number up to 200 each hidden count can be, found by trying: first what the parts allow, then what the wholes leave of it. */
function possibleIn(
  shown: ReadonlyMap<string, number>,
  hidden: readonly string[],
  sums: readonly Sum[],
): Map<string, Set<number>> {
  const any = Array.from({ length: highest + 1 }, (_, number) => number);
  const possible = new Map<string, Set<number>>([...shown].map(([key, count]) => [key, new Set([count])]));
  for (const key of hidden) possible.set(key, new Set(any));
  for (const { whole, parts } of sums.toReversed()) {
    const sum = sumsOf(parts.map((part) => possible.get(part)!));
    possible.set(whole, new Set([...possible.get(whole)!].filter((number) => sum.has(number))));
  }
  for (const { whole, parts } of sums) {
    const before = new Map(parts.map((part) => [part, possible.get(part)!]));
    for (const part of parts) {
      const others = sumsOf(parts.filter((each) => each !== part).map((each) => before.get(each)!));
      const wholes = [...possible.get(whole)!];
      const fits = (number: number) => wholes.some((total) => others.has(total - number));
      possible.set(part, new Set([...before.get(part)!].filter(fits)));
    }
  }
  return possible;
}

/** Every sum up to 200 of one number from each. */
const sumsOf = (sets: readonly ReadonlySet<number>[]): Set<number> =>
  sets.reduce<Set<number>>(
    (sums, set) =>
      new Set([...sums].flatMap((sum) => [...set].map((each) => sum + each)).filter((sum) => sum <= highest)),
    new Set([0]),
  );
