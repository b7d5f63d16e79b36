import { type ReactNode, useState } from 'react';
import classes from '#renderer/components/Fold.module.css';

type FoldProps = {
  /** What lies folded, with its number: "Udgåede (3)". */
  label: string;
  /** Drawn, and asked for, only while unfolded. */
  children: ReactNode;
};

/** Something that is seldom read, folded under its name. */
export function Fold({ label, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={classes.fold} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && <div className={classes.body}>{children}</div>}
    </details>
  );
}
