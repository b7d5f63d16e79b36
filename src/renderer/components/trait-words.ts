import type { Speak } from '#shared/text/speak.ts';
import type { TextKey } from '#shared/text/keys.ts';
import { traitGroups, type Trait, type TraitGroup } from '#shared/traits.ts';

/** What a trait is about, in one sentence. */
export const traitMeaning = (trait: Trait, speak: Speak): string => speak(`traits.${trait}Meaning`);

/** What levels 1, 3 and 5 of a trait mean, as a demand and as an ability alike; 2 and 4 lie between. */
export const traitAnchors = (trait: Trait, speak: Speak): ReadonlyMap<number, string> =>
  new Map([
    [1, speak(`traits.${trait}1`)],
    [3, speak(`traits.${trait}3`)],
    [5, speak(`traits.${trait}5`)],
  ]);

const groupWords: Record<TraitGroup, TextKey> = {
  body: 'traits.groupBody',
  surroundings: 'traits.groupSurroundings',
  work: 'traits.groupWork',
  people: 'traits.groupPeople',
};

/** The four groups in the order a screen shows them, each with its name and its traits. */
export const traitGroupsIn = (speak: Speak): { group: TraitGroup; name: string; traits: readonly Trait[] }[] =>
  (['body', 'surroundings', 'work', 'people'] as const).map((group) => ({
    group,
    name: speak(groupWords[group]),
    traits: traitGroups[group],
  }));
