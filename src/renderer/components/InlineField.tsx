import { Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';

export type InlineFieldKind =
  | { kind: 'text' }
  | { kind: 'longText' }
  | { kind: 'select'; options: { value: string; label: string }[] };

type InlineFieldProps = {
  label: string;
  value: string;
  field: InlineFieldKind;
  whyRefused: ((value: string) => string | null) | undefined;
  onType: ((value: string) => void) | undefined;
  onSave: (value: string) => Promise<string | null>;
  /** Closes the field; true when the focus should go back to the value. */
  onDone: (isFocusWanted: boolean) => void;
};

/** The open half of InlineEdit. */
export function InlineField({ label, value, field, whyRefused, onType, onSave, onDone }: InlineFieldProps) {
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<string | null>(null);
  const isClosing = useRef(false);

  async function save(next: string, isFocusWanted: boolean) {
    if (isClosing.current) return;
    const refusal = whyRefused?.(next) ?? null;
    if (refusal !== null) return setFault(refusal);
    isClosing.current = true;
    const answer = next === value ? null : await onSave(next);
    if (answer === null) return onDone(isFocusWanted);
    isClosing.current = false;
    setFault(answer);
  }

  function type(next: string) {
    setText(next);
    setFault(null);
    onType?.(next);
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      isClosing.current = true;
      onType?.(value);
      onDone(true);
    }
    const isSavingKey = event.key === 'Enter' && (field.kind === 'text' || event.ctrlKey || event.metaKey);
    if (!isSavingKey) return;
    event.preventDefault();
    void save(text, true);
  }

  const shared = { 'aria-label': label, error: fault, autoFocus: true, onKeyDown: hearKeys };
  if (field.kind === 'select') {
    return (
      <Select
        {...shared}
        value={text}
        data={field.options}
        defaultDropdownOpened
        onChange={(next) => {
          if (next === null) return;
          setText(next);
          void save(next, true);
        }}
        onBlur={() => void save(text, false)}
      />
    );
  }
  const typed = { ...shared, value: text, onBlur: () => void save(text, false) };
  if (field.kind === 'longText') return <Textarea {...typed} onChange={(event) => type(event.currentTarget.value)} />;
  return <TextInput {...typed} onChange={(event) => type(event.currentTarget.value)} />;
}
