import { v4 as newPackageId } from 'uuid';
import { aggregateFilesOf } from '#main/aggregates/package.ts';
import {
  all,
  measures,
  shownCounts,
  type Counted,
  type MeasureCode,
  type ShownCount,
} from '#shared/aggregate-measures.ts';
import { speakIn } from '#shared/text/speak.ts';
import { fjordby } from '#test/support/fjordby.ts';
import type { Files } from '#test/package-checks/sound-package.ts';

type Split = Counted['split'];

const da = speakIn('da');

const group = (measure: MeasureCode, split: Split, code: string, count: number): Counted => {
  const word = split === all ? da(`aggregateMeasures.${measure}`) : `Gruppe ${code}`;
  const persons = new Set(Array.from({ length: count }, (_, place) => `${code} ${place}`));
  return { measure, split, group: code, words: { da: word, sv: word, en: word }, count, persons };
};

/** Every measure with its own count, and nothing of what it is split by. */
const own = (Object.keys(measures) as MeasureCode[])
  .filter((measure) => !('partOf' in measures[measure]))
  .map((measure) => group(measure, all, all, 40));

const split = (measure: MeasureCode, by: Split, groups: Readonly<Record<string, number>>): Counted[] =>
  Object.entries(groups).map(([code, count]) => group(measure, by, code, count));

/**
 * Forty of each measure: those referred in two departments and two quarters, a small target group among three; those that ended as
 * finished, interrupted and never met, the interrupted by cause.
 */
const someCounts: readonly Counted[] = [
  ...own,
  ...split('HENVIST', 'AFDELING', { NORD: 30, SYD: 10 }),
  ...split('HENVIST', 'KVARTAL', { '2026-K3': 28, '2026-K4': 12 }),
  ...split('HENVIST', 'MAALGRUPPE', { SYGEDAGPENGE: 25, REVALIDEND: 3, JOBAFKLARING: 12 }),
  ...split('AFSLUTTET', 'UDFALD', { GENNEMFOERT: 20, AFBRUDT: 12, MOEDTE_ALDRIG: 8 }),
  ...split('AFBRUDT', 'AFBRUD_AARSAG', { SYGDOM: 7, FLYTTET: 5 }),
];

/** The same, with hidden what must be: of the target groups two. */
export const safeCounts = (): ShownCount[] => shownCounts(someCounts);

/** The files of a package of counts as somebody makes it who hides what they like. */
export async function aggregateOf(counts: readonly ShownCount[]): Promise<Files> {
  const files = await aggregateFilesOf({
    from: '2026-07-01',
    to: '2026-09-30',
    counts,
    centre: fjordby,
    packageId: newPackageId(),
    packageVersion: 1,
    replacesPackageId: null,
    sender: 'Karen Mølgaard',
    recipientName: 'Fjordby Kommune',
    madeAt: '2026-11-23T09:00:00.000Z',
    appVersion: '0.0.0',
    isDemo: false,
  });
  return new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
}

let kept: Promise<Files> | undefined;
/** The files of the safe counts, made by the first test that asks. */
export const soundAggregate = (): Promise<Files> => (kept ??= aggregateOf(safeCounts()));
