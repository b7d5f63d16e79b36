// The bands that figures of a course are counted in: wide enough that few counts are small, and the same in every centre.
import type { TextKey, TextValues } from '#shared/text/keys.ts';

/** A band of figures: those from its first until the next band begins, and how a person says it. */
export type Band = { code: string; from: number; key: TextKey; values: TextValues };

type BandWords = { under?: TextKey; between: TextKey; from: TextKey };

/** A band that begins at each of the figures, and one below the first of them where there are words for it. */
function bandsFrom(starts: readonly number[], words: BandWords): Band[] {
  const [first] = starts;
  const below: Band[] =
    words.under && first !== undefined
      ? [{ code: `UNDER_${first}`, from: Number.NEGATIVE_INFINITY, key: words.under, values: { below: first } }]
      : [];
  return [
    ...below,
    ...starts.map((from, place): Band => {
      const next = starts[place + 1];
      if (next === undefined) return { code: `${from}_OG_OVER`, from, key: words.from, values: { from } };
      return { code: `${from}_${next - 1}`, from, key: words.between, values: { from, to: next - 1, below: next } };
    }),
  ];
}

/** The band a figure lies in; throws a RangeError for one below them all. */
export function bandOf(bands: readonly Band[], figure: number): string {
  const band = bands.findLast(({ from }) => from <= figure);
  if (!band) throw new RangeError(`No band holds ${figure}`);
  return band.code;
}

/** Whole years of age. */
export const ageBands = bandsFrom([30, 40, 50, 60], {
  under: 'aggregateMeasures.yearsUnder',
  between: 'aggregateMeasures.yearsBetween',
  from: 'aggregateMeasures.yearsFrom',
});

/** Days from the referral to the start. */
export const waitBands = bandsFrom([0, 14, 28, 56], {
  between: 'aggregateMeasures.daysBetween',
  from: 'aggregateMeasures.daysFrom',
});

/** Agreed hours a week, with their fractions. */
export const hourBands = bandsFrom([5, 10, 15], {
  under: 'aggregateMeasures.hoursUnder',
  between: 'aggregateMeasures.hoursBetween',
  from: 'aggregateMeasures.hoursFrom',
});

/** Begun weeks from the first day to the last. */
export const durationBands = bandsFrom([4, 8, 12, 14], {
  under: 'aggregateMeasures.weeksUnder',
  between: 'aggregateMeasures.weeksBetween',
  from: 'aggregateMeasures.weeksFrom',
});

/** Whole percent attended of what was agreed, as the papers round it. */
export const attendanceBands = bandsFrom([50, 70, 90], {
  under: 'aggregateMeasures.percentUnderOrNone',
  between: 'aggregateMeasures.percentBetween',
  from: 'aggregateMeasures.percentFrom',
});

/** Course weeks, the week of the start is 1. */
export const interruptionBands = bandsFrom([1, 3, 6, 10], {
  between: 'aggregateMeasures.courseWeeksBetween',
  from: 'aggregateMeasures.courseWeeksFrom',
});
