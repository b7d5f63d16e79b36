import { isSamePeriod, type Period } from '#shared/aggregate-periods.ts';
import type { AggregateLine } from '#shared/aggregates.ts';

const versionsOf = (of: Period, all: readonly AggregateLine[]): number[] =>
  all.filter((each) => isSamePeriod(each, of)).map(({ packageVersion }) => packageVersion);

/** A version noted as not sent was never anybody's: it replaces none and is replaced by none. */
const sentOf = (of: Period, all: readonly AggregateLine[]): number[] =>
  versionsOf(
    of,
    all.filter(({ withdrawnOn }) => withdrawnOn === null),
  );

/** The number the next package of that very period gets, and whether it replaces one that was sent. */
export const nextVersion = (of: Period, all: readonly AggregateLine[]): { version: number; doesReplace: boolean } => ({
  version: Math.max(0, ...versionsOf(of, all)) + 1,
  doesReplace: sentOf(of, all).length > 0,
});

/** The newest older version that was sent and that this one replaced, and the next newer one that replaced it; null for none. */
export function standingIn(
  line: AggregateLine,
  all: readonly AggregateLine[],
): { replaces: number | null; replacedBy: number | null } {
  if (line.withdrawnOn !== null) return { replaces: null, replacedBy: null };
  const sent = sentOf(line, all).toSorted((a, b) => a - b);
  return {
    replaces: sent.findLast((version) => version < line.packageVersion) ?? null,
    replacedBy: sent.find((version) => version > line.packageVersion) ?? null,
  };
}
