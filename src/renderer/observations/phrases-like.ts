import { isNameLike } from '#renderer/name-search.ts';
import type { KnowledgeKind, ObservationArea, Phrase } from '#shared/observations.ts';

const most = 5;

/** The phrases in use whose words begin with what was typed, those of the chosen area and kind first; all of the area while nothing is. */
export function phrasesLike(
  typed: string,
  { area, kind }: { area: ObservationArea; kind: KnowledgeKind },
  phrases: readonly Phrase[],
): Phrase[] {
  if (typed.includes('\n')) return [];
  const away = (phrase: Phrase) => (phrase.area === area ? 0 : 2) + (phrase.kind === kind ? 0 : 1);
  return phrases
    .filter(({ archivedAt, text }) => archivedAt === null && text !== typed)
    .filter((phrase) => (typed === '' ? phrase.area === area : isNameLike(typed, phrase.text)))
    .toSorted((one, other) => away(one) - away(other))
    .slice(0, most);
}
