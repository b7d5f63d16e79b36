import { IconCheck } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { PassphraseField } from '#renderer/session/PassphraseField.tsx';
import { useSpeak } from '#renderer/text.ts';
import { whyPassphraseRefused } from '#shared/session.ts';
import classes from '#renderer/session/NewPassphrase.module.css';

export type NewPassphraseText = { passphrase: string; repeated: string };

/** Why the two fields cannot be taken yet, as a text key; null when they can. */
export const whyNewPassphraseRefused = ({ passphrase, repeated }: NewPassphraseText) =>
  whyPassphraseRefused(passphrase) ?? (passphrase === repeated ? null : ('session.passphrasesDiffer' as const));

type NewPassphraseProps = {
  label: string;
  text: NewPassphraseText;
  onChange: (text: NewPassphraseText) => void;
  /** The form was sent too early: say what is missing. */
  isChecked: boolean;
  /** What main said about the passphrase. */
  fault: string | undefined;
};

/** A new passphrase twice; the rule stands there from the start and answers while one types. */
export function NewPassphrase({ label, text, onChange, isChecked, fault }: NewPassphraseProps) {
  const speak = useSpeak();
  const refused = whyPassphraseRefused(text.passphrase);
  const isDifferent = refused === null && text.passphrase !== text.repeated;
  const hasFinishedRepeating = text.repeated.length >= text.passphrase.length;
  const said = fault ?? (isChecked && refused ? speak(refused) : null);
  const rule =
    text.passphrase === '' || refused === 'session.passphraseTooShort' ? (
      speak('session.passphraseRule')
    ) : refused === null ? (
      <span className={classes.good}>
        <IconCheck {...smallIcon} />
        {speak('session.passphraseGood')}
      </span>
    ) : (
      speak(refused)
    );
  return (
    <>
      <PassphraseField
        label={label}
        value={text.passphrase}
        onChange={(passphrase) => onChange({ ...text, passphrase })}
        description={said === null ? <output>{rule}</output> : undefined}
        fault={said}
        isNew
      />
      <PassphraseField
        label={speak('session.repeatPassphrase')}
        value={text.repeated}
        onChange={(repeated) => onChange({ ...text, repeated })}
        fault={
          isDifferent && (isChecked || (text.repeated !== '' && hasFinishedRepeating))
            ? speak('session.passphrasesDiffer')
            : null
        }
        isNew
      />
    </>
  );
}
