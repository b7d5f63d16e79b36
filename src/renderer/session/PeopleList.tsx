import { IconCheck } from '@tabler/icons-react';
import { icon } from '#renderer/components/icon.ts';
import { Initials } from '#renderer/components/Initials.tsx';
import { initialsOf } from '#renderer/session/initials.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Colleague } from '#shared/session.ts';
import classes from '#renderer/session/PeopleList.module.css';

type PeopleListProps = {
  people: Colleague[];
  chosenId: string;
  onChoose: (staffId: string) => void;
};

/** Who may unlock. Radio buttons, so that the arrow keys choose without a line of code. */
export function PeopleList({ people, chosenId, onChoose }: PeopleListProps) {
  const speak = useSpeak();
  return (
    <fieldset className={classes.people}>
      <legend>{speak('session.whoAreYou')}</legend>
      {people.map(({ staffId, name, role }) => (
        <label key={staffId} className={classes.person}>
          <input
            className="hidden-but-read"
            type="radio"
            name="person"
            checked={staffId === chosenId}
            onChange={() => onChoose(staffId)}
          />
          <Initials letters={initialsOf(name)} size={36} isChosen={staffId === chosenId} />
          <span className={classes.words}>
            <b>{name}</b>
            <span>{speak(`staff.${role}`)}</span>
          </span>
          {staffId === chosenId && <IconCheck {...icon} className={classes.tick} />}
        </label>
      ))}
    </fieldset>
  );
}
