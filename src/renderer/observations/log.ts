import { isNameLike } from '#renderer/name-search.ts';
import { mondayOf, type Day } from '#shared/calendar.ts';
import {
  observationAreas,
  type KnowledgeKind,
  type Observation,
  type ObservationArea,
  type Sensitivity,
} from '#shared/observations.ts';

/** What is shown of the log; null is everything. */
export type LogFilter = {
  area: ObservationArea | null;
  kind: KnowledgeKind | null;
  sensitivity: Sensitivity | null;
  /** Beginnings of words in the text, the quote or the colleague's name. */
  words: string;
};

export const everything: LogFilter = { area: null, kind: null, sensitivity: null, words: '' };

/** The observations a filter lets through, in their order. What is sensitive is found by its words only once it is shown. */
export const filtered = (
  observations: readonly Observation[],
  { area, kind, sensitivity, words }: LogFilter,
  isShown: (observation: Observation) => boolean = () => true,
): Observation[] =>
  observations.filter(
    (each) =>
      (area === null || each.area === area) &&
      (kind === null || each.kind === kind) &&
      (sensitivity === null || each.sensitivity === sensitivity) &&
      (words.trim() === '' || (isShown(each) && isNameLike(words, `${each.text} ${each.quote} ${each.notedBy}`))),
  );

/** The log by week, the newest first, as it came. */
export function byWeek(observations: readonly Observation[]): { monday: Day; observations: Observation[] }[] {
  const weeks = Map.groupBy(observations, ({ happenedOn }) => mondayOf(happenedOn));
  return [...weeks].map(([monday, ofWeek]) => ({ monday, observations: ofWeek }));
}

/** How many there are of each area. */
export const countByArea = (observations: readonly Observation[]): Record<ObservationArea, number> =>
  Object.fromEntries(
    observationAreas.map((area) => [area, observations.filter((each) => each.area === area).length]),
  ) as Record<ObservationArea, number>;

/** A text parted where somebody is quoted, so that the quoted words can be drawn as such. */
export function quotedParts(text: string, quote: string): { before: string; quote: string; after: string } | null {
  const at = quote === '' ? -1 : text.indexOf(quote);
  return at < 0 ? null : { before: text.slice(0, at), quote, after: text.slice(at + quote.length) };
}
