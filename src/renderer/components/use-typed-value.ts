import { useState } from 'react';

type TypedValue<T> = {
  /** What stands in the field. */
  text: string;
  /** True when the text was left without being understood. */
  isRefused: boolean;
  /** Takes a keystroke. */
  type: (text: string) => void;
  /** What the book says by now when another window has kept something else while one typed; null otherwise. */
  theirs: string | null;
  /** Takes the text for good when the field is left; not over what another window has kept. */
  commit: () => void;
  /** Enter: takes it, also over what another window has kept, once that is shown. */
  insist: () => void;
  /** Esc: what stood there stands again. */
  restore: () => void;
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
  /** What stood there when the typing began. */
  const [base, setBase] = useState(value);
  const [isRefused, setIsRefused] = useState(false);
  const text = draft ?? (value === null ? '' : format(value));

  function read(): T | null | undefined {
    return text.trim() === '' ? null : (parse(text) ?? undefined);
  }

  const isOther = draft !== null && value !== base && read() !== value;

  function commit() {
    if (!isOther) insist();
  }

  function insist() {
    if (draft === null) return;
    const next = read();
    if (next === undefined) return setIsRefused(true);
    setDraft(null);
    setIsRefused(false);
    if (next !== value) onChange(next);
  }

  function restore() {
    setDraft(null);
    setIsRefused(false);
  }

  function type(next: string) {
    if (draft === null) setBase(value);
    setDraft(next);
    setIsRefused(false);
  }

  const theirs = isOther ? (value === null ? '–' : format(value)) : null;
  return { text, isRefused, theirs, type, commit, insist, restore, read };
}
