import { IconCheck } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import classes from '#renderer/components/Toasts.module.css';

export type Toast = {
  /** What happened: "Sanne Vestergaard: mødt som aftalt, 3:30". */
  message: string;
  /** How to take it back. */
  undo?: {
    /** "Fortryd". */
    label: string;
    /** The keys that do the same: "Ctrl Z". */
    keys: string;
    onUndo: () => void;
  };
};

type ToastLineProps = {
  toast: Toast;
  /** Takes the line away. */
  onDone: () => void;
};

/** One toast: tick, sentence, undo and its keys. */
export function ToastLine({ toast: { message, undo }, onDone }: ToastLineProps) {
  return (
    <span className={classes.line}>
      <IconCheck {...smallIcon} />
      <span>{message}</span>
      {undo !== undefined && (
        <>
          <button
            type="button"
            className={classes.undo}
            onClick={() => {
              onDone();
              undo.onUndo();
            }}
          >
            {undo.label}
          </button>
          <KeyHint keys={undo.keys} />
        </>
      )}
    </span>
  );
}
