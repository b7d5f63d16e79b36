import { Checkbox } from '@mantine/core';
import classes from '#renderer/accommodations/AccommodationsPage.module.css';
import { useSpeak } from '#renderer/text.ts';
import { traitGroups, type Trait, type TraitGroup } from '#shared/traits.ts';
import type { TextKey } from '#shared/text/keys.ts';

const groupWords: Record<TraitGroup, TextKey> = {
  body: 'traits.groupBody',
  surroundings: 'traits.groupSurroundings',
  work: 'traits.groupWork',
  people: 'traits.groupPeople',
};

type RelievedTraitsProps = {
  relieves: readonly Trait[];
  isReadOnly: boolean;
  /** Hears all that are chosen, each time one is. */
  onChange: (relieves: Trait[]) => void;
};

/** The traits whose demand the accommodation lowers, a box each. */
export function RelievedTraits({ relieves, isReadOnly, onChange }: RelievedTraitsProps) {
  const speak = useSpeak();
  const toggle = (trait: Trait) =>
    onChange(relieves.includes(trait) ? relieves.filter((each) => each !== trait) : [...relieves, trait]);
  return (
    <div className={classes.traits}>
      {(Object.keys(traitGroups) as TraitGroup[]).map((group) => (
        <fieldset key={group} className={classes.traitGroup}>
          <legend>{speak(groupWords[group])}</legend>
          {traitGroups[group].map((trait) => (
            <Checkbox
              key={trait}
              size="xs"
              label={speak(`traits.${trait}`)}
              checked={relieves.includes(trait)}
              disabled={isReadOnly}
              onChange={() => toggle(trait)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
