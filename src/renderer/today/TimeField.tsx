import { useEffect, useRef, type KeyboardEvent } from 'react';
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
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);

  useEffect(() => {
    isLeft.current = false;
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    // Only when it opens: afterwards the caret is the writer's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      isLeft.current = true;
      onCancel();
      return onDone();
    }
    if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    isLeft.current = onCommit('next');
    if (isLeft.current) onDone();
  }

  return (
    <input
      ref={field}
      className={classes.field}
      aria-label={label}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={hearKeys}
      onBlur={() => {
        if (!isLeft.current) onCommit('stay');
      }}
    />
  );
}
