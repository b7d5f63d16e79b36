import { useState } from 'react';

type TypedValue<T> = {
  /** What stands in the field. */
  text: string;
  /** True when the text was left without being understood. */
  isRefused: boolean;
  /** Takes a keystroke. */
  type: (text: string) => void;
  /** Takes the text for good: on blur and on Enter. */
  commit: () => void;
  /** What the text means just now, null when empty, undefined when not understood. */
  read: () => T | null | undefined;
};

/**
 * A text field that holds a value of another kind. One commit per visit, so that one field is one command and one undo step;
 * a text that is not understood stays in the field for the user to correct.
 */
export function useTypedValue<T extends string | number>(
  value: T | null,
  parse: (text: string) => T | null,
  format: (value: T) => string,
  onChange: (value: T | null) => void,
): TypedValue<T> {
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const text = draft ?? (value === null ? '' : format(value));

  function read(): T | null | undefined {
    return text.trim() === '' ? null : (parse(text) ?? undefined);
  }

  function commit() {
    if (draft === null) return;
    const next = read();
    if (next === undefined) return setIsRefused(true);
    setDraft(null);
    setIsRefused(false);
    if (next !== value) onChange(next);
  }

  function type(next: string) {
    setDraft(next);
    setIsRefused(false);
  }

  return { text, isRefused, type, commit, read };
}
