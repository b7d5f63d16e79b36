import { Button } from '@mantine/core';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import type { Packing } from '#renderer/handovers/use-packing.ts';
import { useSpeak } from '#renderer/text.ts';

type PackActionsProps = {
  packing: Packing;
  isReady: boolean;
  onPack: () => void;
  /** Stops the making; nothing is saved. */
  onStop: () => void;
  onClose: () => void;
};

/** Cancel and make; once made, only the way out. */
export function PackActions({ packing, isReady, onPack, onStop, onClose }: PackActionsProps) {
  const speak = useSpeak();
  if (packing.kind === 'done') {
    return (
      <Button variant="filled" onClick={onClose}>
        {speak('handovers.done')}
      </Button>
    );
  }
  const isRunning = packing.kind === 'running';
  return (
    <>
      <Button onClick={isRunning ? onStop : onClose}>{speak('app.cancel')}</Button>
      <Button
        variant="filled"
        disabled={!isReady}
        onClick={onPack}
        rightSection={<KeyHint keys={speak('handovers.ctrlEnter')} />}
        data-autofocus
      >
        {speak(isRunning ? 'handovers.packing' : 'handovers.pack')}
      </Button>
    </>
  );
}
