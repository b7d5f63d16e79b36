import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

type WordsFieldProps = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  isDisabled: boolean;
  isProse?: boolean;
};

/** Words that are kept when the field is left. */
export function WordsField({ label, value, onChange, isDisabled, isProse = false }: WordsFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const shared = {
    label,
    value: draft ?? value,
    disabled: isDisabled,
    onBlur: () => {
      if (draft !== null && draft !== value) onChange(draft);
      setDraft(null);
    },
  };
  return isProse ? (
    <Textarea {...shared} maxLength={2000} maxRows={5} onChange={(event) => setDraft(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} maxLength={200} onChange={(event) => setDraft(event.currentTarget.value)} />
  );
}
