// What the aggregated package counts (DOMAIN.md section 8, as counts that several centres can add up): courses, meetings, accommodations
// and try-outs of a period, each split several ways. Codes are Danish: they are data.
import { hiddenOf, leastShown, type Sum } from '#shared/suppression.ts';

type Measure = {
  /** The group of another measure that this one splits further; a measure without it is counted on its own. */
  partOf?: readonly [measure: string, split: string, group: string];
  splits: readonly string[];
};

// No two groups of different splits may be the same courses by their meaning: hidden in one, such a group would be shown in the other.
// That is why what an issued report tells is split below RAPPORT (UDSTEDT, INGEN), and not beside it with an INGEN in every split; and why
// extra meetings, which no plan wants on a day, are not counted among those that are on time or late; why the benefit, which mostly follows
// from the target group, and extensions, which are most of the long courses, are not counted at all.
/** Every measure with the ways it is split; all groups of a split add up to the measure. */
export const measures = {
  HENVIST: { splits: ['AFDELING', 'KVARTAL', 'MAALGRUPPE'] },
  PAABEGYNDT: {
    splits: ['AFDELING', 'KVARTAL', 'MAALGRUPPE', 'TILBUDSTYPE', 'ALDER', 'VENTETID', 'FORLOEB_NR', 'TIMER_START'],
  },
  AFSLUTTET: {
    splits: ['AFDELING', 'KVARTAL', 'UDFALD', 'VARIGHED', 'TIMER_UDVIKLING', 'FREMMOEDE', 'RAPPORT'],
  },
  RAPPORTERET: { partOf: ['AFSLUTTET', 'RAPPORT', 'UDSTEDT'], splits: ['ANBEFALING', 'RAPPORT_TIL_TIDEN'] },
  GENNEMFOERT: { partOf: ['AFSLUTTET', 'UDFALD', 'GENNEMFOERT'], splits: ['AFSLUT_AARSAG'] },
  AFBRUDT: { partOf: ['AFSLUTTET', 'UDFALD', 'AFBRUDT'], splits: ['AFBRUD_AARSAG', 'AFBRUD_UGE'] },
  MOEDE: { splits: ['MOEDETYPE', 'TIL_TIDEN'] },
  SKAANEHENSYN: { splits: ['HENSYN_KATEGORI', 'EFFEKT'] },
  AFPROEVNING: { splits: ['JOBFUNKTION'] },
} as const satisfies Record<string, Measure>;

export type MeasureCode = keyof typeof measures;
export type SplitCode = (typeof measures)[MeasureCode]['splits'][number];

/** The split of a measure's own count, and its one group. */
export const all = 'ALLE';

/** One count, as it was made. */
export type Counted = {
  measure: MeasureCode;
  split: SplitCode | typeof all;
  /** A code of the list that is named as the split. */
  group: string;
  /** What the group is called in each language. */
  words: { da: string; sv: string; en: string };
  count: number;
  /** Who is behind it: twelve meetings can be those of two. They are counted and go no further. */
  persons: ReadonlySet<string>;
};

/** One count as it may leave the house. */
export type ShownCount = Omit<Counted, 'count' | 'persons'> & {
  /** Null when hidden. */
  count: number | null;
  /** How many were split; null when that is hidden. */
  of: number | null;
};

type Place = Pick<Counted, 'measure' | 'split' | 'group'>;

/** A count's name among the sums. */
export const keyOf = ({ measure, split, group }: Place): string => `${measure}/${split}/${group}`;

const partOf = (measure: MeasureCode): Measure['partOf'] => {
  const { partOf: part }: Measure = measures[measure];
  return part;
};

/** The count that a measure's groups add up to: its own, or the group of another measure it splits further. */
const wholeOf = (measure: MeasureCode): string => {
  const [of, split, group] = partOf(measure) ?? [measure, all, all];
  return `${of}/${split}/${group}`;
};

/** Which counts add up to which: every split of every measure, in the order of the counts. */
export function sumsOf(counts: readonly Place[]): Sum[] {
  const sums = new Map<string, { whole: string; parts: string[] }>();
  for (const count of counts) {
    const { measure, split } = count;
    if (split === all) continue;
    const sum = sums.get(`${measure}/${split}`) ?? { whole: wholeOf(measure), parts: [] };
    sums.set(`${measure}/${split}`, sum);
    sum.parts.push(keyOf(count));
  }
  return [...sums.values()];
}

/**
 * The counts as they may leave the house: small ones and those of few persons hidden, and what they could be worked out from. What a
 * reader can subtract, the hidden groups of a shown whole together, is of five persons at least too.
 */
export function shownCounts(counts: readonly Counted[]): ShownCount[] {
  const byKey = new Map(counts.map((each) => [keyOf(each), each.count]));
  const personsOf = new Map(counts.map((each) => [keyOf(each), each.persons]));
  const sums = sumsOf(counts);
  const ofTooFew = new Set(counts.filter(({ persons }) => persons.size < leastShown).map(keyOf));
  let hidden = hiddenOf(byKey, sums, ofTooFew);
  for (;;) {
    const told = sums.find(({ whole, parts }) => {
      const together = parts.filter((part) => hidden.has(part));
      const persons = new Set(together.flatMap((part) => [...(personsOf.get(part) ?? [])]));
      return !hidden.has(whole) && together.length > 0 && persons.size < leastShown;
    });
    if (!told) break;
    ofTooFew.add(told.parts.find((part) => !hidden.has(part)) ?? told.whole);
    hidden = hiddenOf(byKey, sums, ofTooFew);
  }
  const shown = (key: string): number | null => (hidden.has(key) ? null : (byKey.get(key) ?? null));
  return counts.map(({ count: _count, persons: _persons, ...each }) => ({
    ...each,
    count: shown(keyOf(each)),
    of: shown(each.split === all ? keyOf(each) : wholeOf(each.measure)),
  }));
}
