import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { BothTexts } from '#renderer/components/BothTexts.tsx';
import { useWriting } from '#renderer/components/use-writing.ts';
import { useSpeak } from '#renderer/text.ts';

type WordsFieldProps = {
  label: string;
  value: string;
  /** Gives true when the book has the words. */
  onChange: (text: string) => Promise<boolean>;
  isDisabled: boolean;
  isProse?: boolean;
};

/** Words that are kept when the field is left. */
export function WordsField({ label, value, onChange, isDisabled, isProse = false }: WordsFieldProps) {
  const speak = useSpeak();
  const { text, theirs, fault, type, keep, keepMine, takeTheirs } = useWriting(value, async (words) =>
    (await onChange(words)) ? null : { sentence: speak('drafts.notKept'), isConflict: false },
  );
  const shared = {
    label,
    value: text,
    error: fault,
    disabled: isDisabled,
    onBlur: () => void keep(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') takeTheirs();
    },
  };
  return (
    <BothTexts theirs={theirs} isLong={isProse} onKeepMine={() => void keepMine()} onTakeTheirs={takeTheirs}>
      {isProse ? (
        <Textarea {...shared} maxLength={2000} maxRows={5} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <TextInput {...shared} maxLength={200} onChange={(event) => type(event.currentTarget.value)} />
      )}
    </BothTexts>
  );
}
