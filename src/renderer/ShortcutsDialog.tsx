import { Button } from '@mantine/core';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { TextKey } from '#shared/text/keys.ts';
import classes from '#renderer/ShortcutsDialog.module.css';

type ShortcutsDialogProps = { isOpen: boolean; onClose: () => void };

const groups: readonly { title: TextKey; keys: readonly { caps: readonly string[]; does: TextKey }[] }[] = [
  {
    title: 'shell.everywhere',
    keys: [
      { caps: ['Ctrl K'], does: 'shell.keyPalette' },
      { caps: ['Ctrl L'], does: 'shell.keyLock' },
      { caps: ['Ctrl Z'], does: 'shell.keyUndo' },
      { caps: ['Ctrl Y'], does: 'shell.keyRedo' },
      { caps: ['?'], does: 'shell.keyShortcuts' },
    ],
  },
  {
    title: 'shell.inLists',
    keys: [
      { caps: ['↑', '↓'], does: 'shell.keyChoose' },
      { caps: ['Home', 'End'], does: 'shell.keyFirstLast' },
      { caps: ['Enter'], does: 'shell.keyOpen' },
      { caps: ['Esc'], does: 'shell.keyClose' },
    ],
  },
  {
    title: 'shell.inFields',
    keys: [
      { caps: ['Enter'], does: 'shell.keyEdit' },
      { caps: ['Ctrl Enter'], does: 'shell.keyKeepLong' },
      { caps: ['Esc'], does: 'shell.keyRestore' },
      { caps: ['↑', '↓'], does: 'shell.keyDay' },
    ],
  },
];

/** Every key there is, by where it works. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const speak = useSpeak();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={speak('shell.shortcuts')}
      closeLabel={speak('shell.closeKeys')}
      verdict={speak('shell.shortcutsNote')}
      actions={
        <Button data-autofocus onClick={onClose}>
          {speak('app.close')}
        </Button>
      }
    >
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{speak(title)}</h3>
          <dl className={classes.keys}>
            {keys.map(({ caps, does }) => (
              <div key={does}>
                <dt>
                  {caps.map((cap) => (
                    <KeyHint key={cap} keys={cap} />
                  ))}
                </dt>
                <dd>{speak(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
