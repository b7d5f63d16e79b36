import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSpeak } from '#renderer/text.ts';
import { whyCprDoubted, whyCprRefused } from '#shared/cpr.ts';

type CprFieldProps = { value: string; onChange: (cpr: string) => void; fault: string | undefined };

/** A CPR number: refused with the exact reason when one leaves the field, doubted with a hint that stops nobody. */
export function CprField({ value, onChange, fault }: CprFieldProps) {
  const speak = useSpeak();
  const [isLeft, setIsLeft] = useState(false);
  const refused = isLeft && value.trim() !== '' ? whyCprRefused(value) : null;
  const doubted = value.trim() === '' ? null : whyCprDoubted(value);
  const error = refused ? speak(refused.key, refused.values) : fault;
  return (
    <TextInput
      label={speak('candidates.cpr')}
      description={error === undefined && speak(doubted?.key ?? 'candidates.cprHint')}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      inputMode="numeric"
      autoComplete="off"
      error={error}
      onBlur={() => setIsLeft(true)}
      onChange={(event) => {
        setIsLeft(false);
        onChange(event.currentTarget.value);
      }}
    />
  );
}
