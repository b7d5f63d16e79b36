import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSpeak } from '#renderer/text.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { readHours, writeHours } from '#shared/hours-text.ts';

type HoursInputProps = {
  hours: HourPattern | null;
  onChange: (hours: HourPattern | null) => void;
  fault: string | undefined;
};

/** The agreed hours as a hand writes them: "man ons fre 9-12" or "3 t × 3 dage". */
export function HoursInput({ hours, onChange, fault }: HoursInputProps) {
  const speak = useSpeak();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const isRefused = draft !== null && draft.trim() !== '' && readHours(draft) === null;

  function type(text: string) {
    setDraft(text);
    setIsLeft(false);
    onChange(readHours(text));
  }
  return (
    <TextInput
      label={speak('courses.hoursLine')}
      description={speak('courses.hoursHint')}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={draft ?? (hours === null ? '' : writeHours(hours, speak))}
      autoComplete="off"
      data-refused={isRefused || undefined}
      error={isRefused && isLeft ? speak('courses.hoursUnreadable') : fault}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => (isRefused ? setIsLeft(true) : setDraft(null))}
    />
  );
}
