import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useWait } from '#renderer/session/use-wait.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ToldSecret } from '#shared/secrets.ts';
import classes from '#renderer/handovers/handovers.module.css';

type PassphraseBoxProps = {
  passphrase: ToldSecret;
  /** What to do with it, when it is not handed on with a package. */
  note?: string;
  /** Hears that it was copied. */
  onKept: () => void;
};

/** The passphrase, shown this once. The copy leaves the clipboard by itself, and the button counts down to it. */
export function PassphraseBox({ passphrase, note, onKept }: PassphraseBoxProps) {
  const speak = useSpeak();
  const button = useRef<HTMLButtonElement>(null);
  const { seconds, wait } = useWait(0);
  const [refused, setRefused] = useState<string | undefined>(undefined);

  useEffect(() => {
    button.current?.focus();
    button.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  async function copy() {
    try {
      const { value } = await api.secrets.copy.ask({ secretId: passphrase.secretId });
      setRefused(undefined);
      wait(value.seconds);
      onKept();
    } catch (error) {
      setRefused(sentenceOf(error, speak));
    }
  }

  return (
    <section aria-label={speak('handovers.passphrase')}>
      <h3>{speak('handovers.passphrase')}</h3>
      <div className={classes.passphrase}>
        <output aria-label={speak('handovers.passphrase')} onCopy={onKept}>
          {passphrase.text}
        </output>
        <Button ref={button} size="xs" className={classes.copy} onClick={() => void copy()}>
          {seconds > 0 ? speak('handovers.copiedFor', { count: seconds }) : speak('handovers.copy')}
        </Button>
      </div>
      <p className={classes.once}>{note ?? speak('handovers.passphraseOnce')}</p>
      {refused !== undefined && (
        <p className={classes.refused} role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}
