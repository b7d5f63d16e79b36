import { Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { BothTexts } from '#renderer/components/BothTexts.tsx';
import { useWriting } from '#renderer/components/use-writing.ts';
import type { Refused } from '#renderer/failure.ts';

export type InlineFieldKind =
  | { kind: 'text' }
  | { kind: 'longText' }
  | { kind: 'select'; options: { value: string; label: string }[] };

type InlineFieldProps = {
  label: string;
  value: string;
  field: InlineFieldKind;
  /** How a value is said; a choice has its own words. */
  words: (value: string) => string;
  whyRefused: ((value: string) => string | null) | undefined;
  onType: ((value: string) => void) | undefined;
  onSave: (value: string) => Promise<Refused | null>;
  /** Closes the field; true when the focus should go back to the value. */
  onDone: (isFocusWanted: boolean) => void;
};

/** The open half of InlineEdit. */
export function InlineField({ label, value, field, words, whyRefused, onType, onSave, onDone }: InlineFieldProps) {
  const { text, theirs, fault, type: hold, refuse, keep, keepMine, takeTheirs } = useWriting(value, onSave);
  const isClosing = useRef(false);

  async function close(next: string, isFocusWanted: boolean, ask: () => Promise<boolean>) {
    if (isClosing.current) return;
    const refusal = whyRefused?.(next) ?? null;
    if (refusal !== null) return refuse(refusal);
    isClosing.current = true;
    if (await ask()) return onDone(isFocusWanted);
    isClosing.current = false;
  }
  const save = (next: string, isFocusWanted: boolean) => close(next, isFocusWanted, () => keep(next));

  function type(next: string) {
    hold(next);
    onType?.(next);
  }

  function leaveIt() {
    isClosing.current = true;
    takeTheirs();
    onType?.(value);
    onDone(true);
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leaveIt();
    }
    const isSavingKey = event.key === 'Enter' && (field.kind === 'text' || event.ctrlKey || event.metaKey);
    if (!isSavingKey) return;
    event.preventDefault();
    void save(text, true);
  }

  const shared = { 'aria-label': label, error: fault, autoFocus: true, onKeyDown: hearKeys };
  // Whoever left the window comes back to this field.
  const typed = { ...shared, value: text, onBlur: () => void save(text, !document.hasFocus()) };
  return (
    <BothTexts
      theirs={theirs === null ? null : words(theirs)}
      isLong={field.kind === 'longText'}
      onKeepMine={() => void close(text, true, keepMine)}
      onTakeTheirs={leaveIt}
    >
      {field.kind === 'select' ? (
        <Select
          {...typed}
          data={field.options}
          defaultDropdownOpened
          onChange={(next) => {
            if (next === null) return;
            hold(next);
            void save(next, true);
          }}
        />
      ) : field.kind === 'longText' ? (
        <Textarea {...typed} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <TextInput {...typed} onChange={(event) => type(event.currentTarget.value)} />
      )}
    </BothTexts>
  );
}
