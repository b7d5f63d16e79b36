import { Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import classes from '#renderer/accommodations/AccommodationsPage.module.css';
import { showsAnew } from '#renderer/api.ts';
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
  /** Hears all that are chosen, each time one is; settles when they are kept or refused. */
  onChange: (relieves: Trait[]) => Promise<void>;
};

/** The traits whose demand the accommodation lowers, a box each. */
export function RelievedTraits({ relieves, isReadOnly, onChange }: RelievedTraitsProps) {
  const speak = useSpeak();
  // What was ticked a moment ago stands until the page has drawn it: the next tick is on top of it.
  const [asked, setAsked] = useState<Trait[] | null>(null);
  const newest = useRef<Trait[] | null>(null);
  const shown = asked ?? relieves;

  function hold(chosen: Trait[] | null) {
    newest.current = chosen;
    setAsked(chosen);
  }

  async function toggle(trait: Trait) {
    const before = newest.current ?? relieves;
    const chosen = before.includes(trait) ? before.filter((each) => each !== trait) : [...before, trait];
    hold(chosen);
    await onChange(chosen);
    await showsAnew();
    if (newest.current === chosen) hold(null);
  }

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
              checked={shown.includes(trait)}
              disabled={isReadOnly}
              onChange={() => void toggle(trait)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
