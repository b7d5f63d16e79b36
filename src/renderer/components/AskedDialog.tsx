import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';

type AskedDialogProps = {
  title: string;
  /** About whom. */
  about: string;
  /** What was checked, for what looks something whole through; null for what does not. */
  checks: ReactNode;
  /** What it means; why it was refused stands there instead. */
  verdict: string;
  /** On the button that does it. */
  actLabel: string;
  /** Closes the dialog itself; rejects with why it was refused. */
  act: () => Promise<void>;
  isReady?: boolean;
  /** It cannot be taken back: the way out is where one stands. */
  isFinal?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** Asks before something that is hard to undo, does it once, and says why when it is refused. */
export function AskedDialog({
  title,
  about,
  checks,
  verdict,
  actLabel,
  act,
  isReady = true,
  isFinal = false,
  onClose,
  children,
}: AskedDialogProps) {
  const speak = useSpeak();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const refused = sentenceOf(error, speak);

  async function run() {
    if (isBusy || !isReady) return;
    setBusy(true);
    try {
      await act();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={() => isBusy || onClose()}
      title={title}
      subtitle={about}
      closeLabel={speak('shell.closeKeys')}
      {...(checks === null ? {} : { checks: { title: speak('reports.checks'), lines: checks } })}
      verdict={<span role={refused ? 'alert' : undefined}>{refused ?? verdict}</span>}
      actions={
        <>
          <Button onClick={onClose} disabled={isBusy} data-autofocus={isFinal || undefined}>
            {speak('app.cancel')}
          </Button>
          <Button variant="filled" loading={isBusy} disabled={!isReady} onClick={() => void run()}>
            {actLabel}
          </Button>
        </>
      }
      onConfirm={() => void run()}
    >
      {children}
    </Dialog>
  );
}
