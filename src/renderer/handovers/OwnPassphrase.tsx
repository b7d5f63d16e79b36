import type { Ref } from 'react';
import { PassphraseField } from '#renderer/session/PassphraseField.tsx';
import { WaitLine } from '#renderer/session/WaitLine.tsx';
import { useSpeak } from '#renderer/text.ts';

export type OwnPassphraseProps = {
  value: string;
  onChange: (typed: string) => void;
  fault: string | undefined;
  /** How long a wrong one makes one wait. */
  seconds: number;
  /** The first field of a dialog to have the keyboard, unless told otherwise. */
  hasFirstFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** The own passphrase, asked again before anything leaves the house. */
export function OwnPassphrase({ value, onChange, fault, seconds, hasFirstFocus = true, ref }: OwnPassphraseProps) {
  const speak = useSpeak();
  return (
    <div>
      <PassphraseField
        ref={ref}
        label={speak('handovers.ownPassphrase')}
        description={speak('handovers.ownPassphraseNote')}
        hasFirstFocus={hasFirstFocus}
        value={value}
        onChange={onChange}
        fault={fault}
      />
      <WaitLine seconds={seconds} />
    </div>
  );
}
