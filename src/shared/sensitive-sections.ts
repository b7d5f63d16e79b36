import type { Barrier } from '#shared/barriers.ts';
import type { Effort } from '#shared/efforts.ts';
import type { LifeEvent } from '#shared/life-events.ts';
import type { Observation, Sensitivity } from '#shared/observations.ts';
import type { WrittenPart } from '#shared/report-parts.ts';
import { areaParts } from '#shared/slip-places.ts';

/** The parts of the report that can show what is marked especially sensitive, in the report's usual order. */
export const sensitiveParts = [
  'background',
  'wishes',
  'professional',
  'personal',
  'social',
  'barriers',
] as const satisfies WrittenPart[];
export type SensitivePart = (typeof sensitiveParts)[number];

/** What of a course the report assembles that may be marked sensitive. */
export type MarkedRows = {
  observations: Observation[];
  barriers: Barrier[];
  efforts: Effort[];
  lifeEvents: LifeEvent[];
};

type Marked = { sensitivity: Sensitivity } | Pick<LifeEvent, 'isSensitive'>;

/** Is it relapse, addiction, crime, religion, or otherwise marked especially sensitive? */
export const isSensitive = (row: Marked): boolean =>
  'isSensitive' in row ? row.isSensitive : row.sensitivity === 'sensitive';

/** May a part of the report show it? What is ordinary always; what is sensitive where the author chose that the part shows it. */
export const mayShow = (row: Marked, part: SensitivePart, chosen: readonly SensitivePart[]): boolean =>
  !isSensitive(row) || chosen.includes(part);

/** The part of its area, and the wishes where the candidate's own words are quoted. */
const partsOf = ({ area, quote }: Pick<Observation, 'area' | 'quote'>): SensitivePart[] =>
  quote === '' ? [areaParts[area]] : [areaParts[area], 'wishes'];

/** What is sensitive in one part. */
export const sensitiveRowsIn = (part: SensitivePart, rows: MarkedRows): MarkedRows => ({
  observations: rows.observations.filter((each) => isSensitive(each) && partsOf(each).includes(part)),
  barriers: part === 'barriers' ? rows.barriers.filter(isSensitive) : [],
  efforts: part === 'barriers' ? rows.efforts.filter(isSensitive) : [],
  lifeEvents: part === 'background' ? rows.lifeEvents.filter(isSensitive) : [],
});

/** What a report may hold at all: everything ordinary, and what is sensitive in the parts that were chosen. */
export const shownRows = (rows: MarkedRows, chosen: readonly SensitivePart[]): MarkedRows => ({
  observations: rows.observations
    .filter((each) => partsOf(each).some((part) => mayShow(each, part, chosen)))
    // Where it is only quoted, the rest of it is not printed, and so not kept with the report either.
    .map((each) => (mayShow(each, areaParts[each.area], chosen) ? each : { ...each, text: '' })),
  barriers: rows.barriers.filter((each) => mayShow(each, 'barriers', chosen)),
  efforts: rows.efforts.filter((each) => mayShow(each, 'barriers', chosen)),
  lifeEvents: rows.lifeEvents.filter((each) => mayShow(each, 'background', chosen)),
});

export const hasRows = (rows: MarkedRows): boolean => Object.values(rows).some(({ length }) => length > 0);

/**
 * What is sensitive in a part as plain values in a fixed order, equal when the words are: a leader approves exactly these. Versions
 * are left out, so that what is undone is as before.
 */
export const sensitiveWords = ({ observations, barriers, efforts, lifeEvents }: MarkedRows): unknown[] =>
  [
    ...observations.map(({ id, happenedOn, area, kind, text, quote }) => [id, happenedOn, area, kind, text, quote]),
    ...barriers.map(({ id, kind, text, weight, status, statusOn }) => [id, kind, text, weight, status, statusOn]),
    ...efforts.map(({ id, kind, provider, from, to, status, schedule, minutesPerWeek, note }) => {
      return [id, kind, provider, from, to, status, schedule, minutesPerWeek, note];
    }),
    ...lifeEvents.map(({ id, happenedIn, text }) => [id, happenedIn, text]),
  ].toSorted(([one], [other]) => String(one).localeCompare(String(other)));
