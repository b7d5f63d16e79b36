import { addDays, addMonths, monthDays, monthOf, type Day } from '#shared/calendar.ts';

/** Both days included. */
export type Period = { from: Day; to: Day };

export type LikelyPeriod = Period & { kind: 'last-year' | 'last-quarter' | 'this-year' };

const year = (number: number): Period => ({ from: `${number}-01-01`, to: `${number}-12-31` });

/** The last quarter of the calendar that is over. */
function lastQuarter(today: Day): Period {
  const month = monthOf(today);
  const first = addMonths(month, -((Number(month.slice(5)) - 1) % 3) - 3);
  return { from: `${first}-01`, to: monthDays(addMonths(first, 2)).at(-1)! };
}

/** The periods one is likely to count on a day, all of them over: last year, the last quarter, and this year until yesterday when that is another. */
export function likelyPeriods(today: Day): LikelyPeriod[] {
  const thisYear = Number(today.slice(0, 4));
  const quarter = lastQuarter(today);
  const soFar = { from: year(thisYear).from, to: addDays(today, -1) };
  const hasBegun = soFar.from <= soFar.to && !isSamePeriod(soFar, quarter);
  return [
    { kind: 'last-year', ...year(thisYear - 1) },
    { kind: 'last-quarter', ...quarter },
    ...(hasBegun ? [{ kind: 'this-year', ...soFar } as const] : []),
  ];
}

/** The first likely period that shares no day with what left the house; last year when all do, for it can be made again. */
export function suggestedPeriod(today: Day, sent: readonly (Period & { withdrawnOn: Day | null })[]): Period {
  const [lastYear, ...others] = likelyPeriods(today);
  const isFree = ({ from, to }: Period) =>
    sent.every((each) => each.withdrawnOn !== null || each.to < from || to < each.from);
  const { from, to } = [lastYear!, ...others].find(isFree) ?? lastYear!;
  return { from, to };
}

export const isSamePeriod = (one: { from: Day | null; to: Day | null }, other: Period): boolean =>
  one.from === other.from && one.to === other.to;
