import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useSpeak } from '#renderer/text.ts';

/** Asks whoever goes to another page whether the passphrase of a file may go with this one. A lock asks nobody. */
export function AskedLeave({ fileName }: { fileName: string }) {
  const speak = useSpeak();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Dialog
      isOpen
      onClose={reset}
      title={speak('bookExports.leaveTitle')}
      closeLabel={speak('shell.closeKeys')}
      actions={
        <>
          <Button onClick={reset} data-autofocus>
            {speak('bookExports.stay')}
          </Button>
          <Button variant="filled" onClick={proceed}>
            {speak('bookExports.leave')}
          </Button>
        </>
      }
    >
      <p>{speak('bookExports.leaveNote', { fileName })}</p>
    </Dialog>
  );
}
