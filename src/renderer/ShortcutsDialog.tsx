import { Button } from '@mantine/core';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { useSpeak } from '#renderer/text.ts';
import { shortcuts } from '#renderer/shortcuts.ts';
import classes from '#renderer/ShortcutsDialog.module.css';

type ShortcutsDialogProps = { isOpen: boolean; onClose: () => void };

// In a small window the keys are more than can be seen, and nothing among them takes the focus.
const scrolledByKeys = { role: 'region', tabIndex: 0 } as const;

/** Every key there is, by where it works. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const speak = useSpeak();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={speak('shell.shortcuts')}
      closeLabel={speak('shell.closeKeys')}
      actions={
        <Button data-autofocus onClick={onClose}>
          {speak('app.close')}
        </Button>
      }
    >
      <div className={classes.groups} aria-label={speak('shell.shortcuts')} {...scrolledByKeys}>
        {shortcuts(speak).map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className={classes.keys}>
              {keys.map(({ caps, does }) => (
                <div key={does}>
                  <dt>
                    {caps.map((cap) => (
                      <KeyHint key={cap} keys={cap} />
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
