import type { KeyboardEvent } from 'react';
import { TypedField } from '#renderer/components/TypedField.tsx';
import classes from '#renderer/today/today.module.css';
import type { Onward } from '#renderer/today/use-day-register.ts';

type TimeFieldProps = {
  label: string;
  text: string;
  onType: (text: string) => void;
  /** Takes the text; false when it has to be corrected first. */
  onCommit: (onward: Onward) => boolean;
  onCancel: () => void;
  /** The keyboard goes back to the list. */
  onDone: () => void;
};

/** The time somebody was there, while it is typed. Enter and Tab take it and go on, Esc restores, leaving saves. */
export function TimeField({ label, text, onType, onCommit, onCancel, onDone }: TimeFieldProps) {
  function hearKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      onCancel();
      onDone();
      return true;
    }
    if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey || event.ctrlKey || event.altKey) return false;
    event.preventDefault();
    const isTaken = onCommit('next');
    if (isTaken) onDone();
    return isTaken;
  }

  return (
    <TypedField
      className={classes.field}
      label={label}
      text={text}
      onType={onType}
      onKey={hearKey}
      onLeave={() => onCommit('stay')}
    />
  );
}
