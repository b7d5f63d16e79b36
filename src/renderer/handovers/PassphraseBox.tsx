import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/handovers/handovers.module.css';

type PassphraseBoxProps = {
  passphrase: string;
  /** Hears that it was copied or marked. */
  onKept: () => void;
};

/** The passphrase, shown this once. Copying may be denied to the window; then the text is marked instead. */
export function PassphraseBox({ passphrase, onKept }: PassphraseBoxProps) {
  const speak = useSpeak();
  const words = useRef<HTMLOutputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);

  useEffect(() => {
    button.current?.focus();
    button.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(passphrase);
      setOutcome('copied');
    } catch {
      window.getSelection()?.selectAllChildren(words.current!);
      setOutcome('selected');
    }
    onKept();
  }

  return (
    <section aria-label={speak('handovers.passphrase')}>
      <h3>{speak('handovers.passphrase')}</h3>
      <div className={classes.passphrase}>
        <output ref={words} aria-label={speak('handovers.passphrase')}>
          {passphrase}
        </output>
        <Button ref={button} size="xs" onClick={() => void copy()}>
          {speak(outcome === 'copied' ? 'handovers.copied' : 'handovers.copy')}
        </Button>
      </div>
      <p className={classes.once}>
        {outcome === 'selected' && <b>{speak('handovers.selected')} </b>}
        {speak('handovers.passphraseOnce')}
      </p>
    </section>
  );
}
