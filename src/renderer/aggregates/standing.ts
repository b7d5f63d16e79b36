import { isSamePeriod, type Period } from '#shared/aggregate-periods.ts';
import type { AggregateLine } from '#shared/aggregates.ts';

/** The number of the newest package of that very period; 0 when there is none. */
export const lastVersion = (of: Period, all: readonly AggregateLine[]): number =>
  Math.max(0, ...all.filter((each) => isSamePeriod(each, of)).map(({ packageVersion }) => packageVersion));

export const isReplaced = (line: AggregateLine, all: readonly AggregateLine[]): boolean =>
  lastVersion(line, all) > line.packageVersion;
