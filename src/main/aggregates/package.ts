import { codeRows } from '#main/aggregates/code-rows.ts';
import { aggregateReadMe } from '#main/aggregates/read-me.ts';
import { stampOf } from '#main/handovers/moment.ts';
import { writtenFiles, type Described, type Sender } from '#main/handovers/written-files.ts';
import { aggregateKind, type CountRow } from '#shared/aggregate-files.ts';
import type { ShownCount } from '#shared/aggregate-measures.ts';
import { todayIn } from '#shared/calendar.ts';
import { aggregateFormat } from '#shared/package-formats.ts';
import { leastShown } from '#shared/suppression.ts';

/** Everything a package of counts is made of. */
export type AggregateFacts = Sender & {
  from: string;
  to: string;
  counts: readonly ShownCount[];
};

/** `samlet_<centre>_<from>-<to>_<YYYYMMDD-HHMM>_v<n>.zip`, the moment in Danish time. */
export const aggregateName = ({ centre, from, to, madeAt, packageVersion }: AggregateFacts): string =>
  `samlet_${centre.code}_${digits(from)}-${digits(to)}_${stampOf(madeAt)}_v${packageVersion}.zip`;

const digits = (on: string): string => on.replaceAll('-', '');

/** The package's files in their order; no person is in any of them, but for whoever sends it. */
export function aggregateFilesOf(facts: AggregateFacts): Promise<Described[]> {
  const { from, to, counts } = facts;
  const period = { from, to };
  return writtenFiles(aggregateFormat, {
    facts,
    readMe: aggregateReadMe({ ...facts, madeOn: todayIn(facts.madeAt) }),
    tables: { 'statistik.csv': counts.map(countRow) },
    codes: codeRows(counts),
    more: [],
    hasWorkbook: true,
    about: { kind: aggregateKind, period },
    manifest: {
      kind: aggregateKind,
      period,
      leastShown,
      sensitivity: { level: 'INGEN_PERSONER', sensitiveFields: [] },
    },
  });
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
