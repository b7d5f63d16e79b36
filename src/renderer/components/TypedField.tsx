import { useEffect, useRef, type KeyboardEvent } from 'react';

type TypedFieldProps = {
  className: string | undefined;
  /** Whose hours on which day, read aloud. */
  label: string;
  text: string;
  onType: (text: string) => void;
  /** Does what a key says; true when the field is left by it, false when the text has to be corrected first. */
  onKey: (event: KeyboardEvent) => boolean;
  /** The field is left by a click elsewhere. */
  onLeave: () => void;
};

/** A time being typed in a line or a cell, opened by its first digit: the caret stands after it. */
export function TypedField({ className, label, text, onType, onKey, onLeave }: TypedFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);

  useEffect(() => {
    isLeft.current = false;
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    // Only when it opens: afterwards the caret is the writer's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <input
      ref={field}
      className={className}
      aria-label={label}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Said before the work is done: a key that moves the keyboard on takes the field away, and that is no leaving.
        isLeft.current = true;
        isLeft.current = onKey(event);
      }}
      onBlur={() => {
        if (!isLeft.current) onLeave();
      }}
    />
  );
}
