import { stampOf } from '#main/handovers/moment.ts';
import type { Described } from '#main/handovers/package.ts';
import { csvBytes } from '#main/handovers/text-rules.ts';
import { aggregateFiles, type CountRow } from '#shared/aggregate-files.ts';
import type { ShownCount } from '#shared/aggregate-measures.ts';
import type { Centre } from '#shared/centre.ts';

/** Everything a package of counts is made of. */
export type AggregateFacts = {
  from: string;
  to: string;
  centre: Centre;
  counts: readonly ShownCount[];
  packageId: string;
  packageVersion: number;
  replacesPackageId: string | null;
  sender: string;
  recipientName: string;
  /** UTC ISO. */
  madeAt: string;
  appVersion: string;
  isDemo: boolean;
};

/** `samlet_<centre>_<from>-<to>_<YYYYMMDD-HHMM>_v<n>.zip`, the moment in Danish time. */
export const aggregateName = ({ centre, from, to, madeAt, packageVersion }: AggregateFacts): string =>
  `samlet_${centre.code}_${digits(from)}-${digits(to)}_${stampOf(madeAt)}_v${packageVersion}.zip`;

const digits = (on: string): string => on.replaceAll('-', '');

/** The package's files in their order; `rows` of a table, without its head. */
export async function aggregateFilesOf({ counts }: AggregateFacts): Promise<Described[]> {
  const rows = counts.map(countRow);
  return [{ name: 'statistik.csv', bytes: csvBytes(aggregateFiles['statistik.csv'], rows), rows: rows.length }];
}

const countRow = ({ measure, split, group, words, count, of }: ShownCount, place: number): CountRow => ({
  lbnr: place + 1,
  maal: measure,
  opdeling: split,
  gruppe: group,
  tekst: words.da,
  antal: count ?? '',
  n: of ?? '',
  skjult: count === null ? 'J' : 'N',
});
