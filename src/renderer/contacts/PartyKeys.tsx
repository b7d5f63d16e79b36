import { useId, type KeyboardEvent, type Ref } from 'react';
import { partyWords } from '#renderer/contacts/contact-words.ts';
import classes from '#renderer/contacts/contacts.module.css';
import { useSpeak } from '#renderer/text.ts';
import { contactParties, type ContactParty } from '#shared/contacts.ts';

type PartyKeysProps = {
  value: ContactParty;
  onChange: (party: ContactParty) => void;
  /** A letter or Enter has chosen: what comes next may be written. */
  onChosen: () => void;
  ref?: Ref<HTMLFieldSetElement>;
};

/** With whom, as radio buttons: the first letter of a party chooses it and goes on to the words, arrows walk between them. */
export function PartyKeys({ value, onChange, onChosen, ref }: PartyKeysProps) {
  const speak = useSpeak();
  const name = useId();

  function hearKeys(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return onChosen();
    }
    const letter = event.key.toLocaleLowerCase(speak.language);
    const party = contactParties.find((each) => keyOf(speak(partyWords[each]), speak.language) === letter);
    if (!party) return;
    event.preventDefault();
    onChange(party);
    onChosen();
  }

  return (
    <fieldset ref={ref} className={classes.parties}>
      <legend>{speak('contacts.party')}</legend>
      <div>
        {contactParties.map((party) => (
          <label key={party} data-on={value === party || undefined}>
            <input
              type="radio"
              name={name}
              value={party}
              checked={value === party}
              onChange={() => onChange(party)}
              onKeyDown={hearKeys}
            />
            <span>
              <u>{speak(partyWords[party]).slice(0, 1)}</u>
              {speak(partyWords[party]).slice(1)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const keyOf = (word: string, language: string): string => word.slice(0, 1).toLocaleLowerCase(language);
