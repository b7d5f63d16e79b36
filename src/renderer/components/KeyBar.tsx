import type { ReactNode } from 'react';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import classes from '#renderer/components/KeyBar.module.css';

export type KeyBarHint = {
  /** Key caps that belong together: ["↑", "↓"]. */
  keys: string[];
  /** What they do: "Vælg linje". */
  label: string;
  /** Goes away below 1450 px. */
  isSecondary?: boolean;
};

type KeyBarProps = {
  /** Hints from the left. */
  hints: KeyBarHint[];
  /** A link, a button or a note at the right. */
  children?: ReactNode;
};

/** The strip at the foot of a page that tells its keys. */
export function KeyBar({ hints, children }: KeyBarProps) {
  return (
    <footer className={classes.bar}>
      {hints.map((hint) => (
        <span key={hint.label} className={classes.hint} data-secondary={hint.isSecondary || undefined}>
          {hint.keys.map((key) => (
            <KeyHint key={key} keys={key} />
          ))}
          {hint.label}
        </span>
      ))}
      {children !== undefined && <span className={classes.right}>{children}</span>}
    </footer>
  );
}
