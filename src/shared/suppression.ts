// Counts that leave the house must tell of nobody (DOMAIN.md section 8): a small one is hidden, and so are as many others as it takes
// that it cannot be worked out from what is shown. Every count is part of one whole at most, so what a reader can conclude is found
// exactly by narrowing ranges until nothing changes.

/** A whole and the parts that add up to it. A whole may be split several ways; a part has one whole. */
export type Sum = { whole: string; parts: readonly string[] };

/** The least and the most a count can be, both included, as far as the shown ones tell. */
export type Range = { least: number; most: number };

/** Counts under this are hidden, none among them: also nobody tells something of a known group. */
export const leastShown = 5;

/**
 * So many numbers at least stay possible for every hidden count: groups that are hidden together are then nine at least, and not
 * together what each must not be. Where all groups of a split are hidden it tells nothing of them, and what their whole can be is enough.
 */
export const leastPossible = 2 * leastShown;

/**
 * What a reader can work out of each count: a shown one exactly, a hidden one from the wholes and parts around it. Each pass reads every
 * part once, and a tree of sums needs few passes. Counts that contradict each other would be narrowed without end: it stops as soon as
 * one of them has no number left, and that one's least is above its most. Throws for a sum of a count that is neither shown nor hidden.
 */
export function rangesOf(
  shown: ReadonlyMap<string, number>,
  hidden: Iterable<string>,
  sums: readonly Sum[],
): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const [key, count] of shown) ranges.set(key, { least: count, most: count });
  for (const key of hidden) ranges.set(key, { least: 0, most: Number.POSITIVE_INFINITY });
  let hasNarrowed = true;
  let isContradictory = false;
  const narrow = (key: string, { least, most }: Range) => {
    const known = rangeOf(ranges, key);
    if (least <= known.least && most >= known.most) return;
    const narrowed = { least: Math.max(least, known.least), most: Math.min(most, known.most) };
    ranges.set(key, narrowed);
    hasNarrowed = true;
    isContradictory ||= narrowed.least > narrowed.most;
  };
  while (hasNarrowed && !isContradictory) {
    hasNarrowed = false;
    for (const { whole, parts } of sums) {
      const each = parts.map((part) => rangeOf(ranges, part));
      const leasts = each.reduce((sum, { least }) => sum + least, 0);
      const ends = each.filter(({ most }) => most < Number.POSITIVE_INFINITY);
      const mosts = ends.reduce((sum, { most }) => sum + most, 0);
      const endless = each.length - ends.length;
      narrow(whole, { least: leasts, most: endless > 0 ? Number.POSITIVE_INFINITY : mosts });
      const known = rangeOf(ranges, whole);
      for (const [index, { least, most }] of each.entries()) {
        const isEndless = most === Number.POSITIVE_INFINITY;
        const othersMost = endless > (isEndless ? 1 : 0) ? Number.POSITIVE_INFINITY : mosts - (isEndless ? 0 : most);
        narrow(parts[index]!, { least: known.least - othersMost, most: known.most - (leasts - least) });
      }
    }
  }
  return ranges;
}

/** The hidden counts that what is shown tells too much of: fewer than ten numbers are possible, or fewer than six where all groups of its split are. Empty for a safe table. */
export const toldTooMuch = (
  shown: ReadonlyMap<string, number>,
  hidden: readonly string[],
  sums: readonly Sum[],
): string[] => {
  const ranges = rangesOf(shown, hidden, sums);
  const untold = new Set(sums.flatMap(({ parts }) => (parts.some((part) => shown.has(part)) ? [] : parts)));
  return hidden.filter((key) => {
    const { least, most } = rangeOf(ranges, key);
    return most - least + 1 < (untold.has(key) ? leastShown + 1 : leastPossible);
  });
};

/**
 * Which counts to hide: those under five, those that are said to tell of too few, and the next ones in order that keep them from
 * being worked out. Which those are depends on no count: a reader who knows that the smallest is taken could reckon with it. Terminates:
 * at worst all.
 */
export function hiddenOf(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  ofTooFew: Iterable<string> = [],
): ReadonlySet<string> {
  const hidden = new Set(ofTooFew);
  for (const [key, count] of counts) if (count < leastShown) hidden.add(key);
  const firstShown = (keys: readonly string[]): string | null => keys.find((key) => !hidden.has(key)) ?? null;

  /** One more that must be hidden so that this count can be more numbers: the next of those that tell of it, the last one's being the first. */
  function beside(key: string): string {
    const partsOf = (whole: string) => sums.filter((sum) => sum.whole === whole);
    // A hidden whole whose parts are all shown is their sum.
    const bare = sums.find(({ whole, parts }) => hidden.has(whole) && parts.every((part) => !hidden.has(part)));
    if (bare) return firstShown(bare.parts)!;
    const around = sums.find(({ parts }) => parts.includes(key));
    // The range of a whole that is part of nothing has no end.
    if (!around) throw new Error(`Nothing is left to hide beside ${key}`);
    const below = around.parts.filter((part) => hidden.has(part)).flatMap((part) => partsOf(part));
    const place = around.parts.indexOf(key);
    const inTurn = [...around.parts.slice(place), ...around.parts.slice(0, place)];
    const next = firstShown([...below.flatMap(({ parts }) => parts), ...inTurn]);
    return next ?? (hidden.has(around.whole) ? beside(around.whole) : around.whole);
  }

  for (;;) {
    const shown = new Map([...counts].filter(([key]) => !hidden.has(key)));
    const [told] = toldTooMuch(shown, [...hidden], sums);
    if (told === undefined) return hidden;
    hidden.add(beside(told));
  }
}

function rangeOf(ranges: ReadonlyMap<string, Range>, key: string): Range {
  const range = ranges.get(key);
  if (!range) throw new Error(`Neither shown nor hidden: ${key}`);
  return range;
}
