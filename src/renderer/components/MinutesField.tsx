import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTypedValue } from '#renderer/components/use-typed-value.ts';
import { useSpeak } from '#renderer/text.ts';

type MinutesFieldProps = {
  /** The label above the field, with its unit: "Mødt, timer". */
  label: ReactNode;
  /** Minutes, or null when none are given. */
  value: number | null;
  /** Hears the minutes when the field is left or Enter is pressed. */
  onChange: (minutes: number | null) => void;
  /** Understands 2:30, 2.30 and 2,5; null when it does not. `parseMinutes` from shared/minutes.ts. */
  parse: (text: string) => number | null;
  /** Writes minutes as a clock: 150 is 2:30. `formatClock` from shared/minutes.ts. */
  format: (minutes: number) => string;
  /** What to say about a text that is no time. */
  unreadable: (text: string) => string;
  /** A fault from the form or the operation. */
  fault?: string | null;
  description?: ReactNode;
  isDisabled?: boolean;
  name?: string;
};

/** A length of time as hours and minutes. */
export function MinutesField({
  label,
  value,
  onChange,
  parse,
  format,
  unreadable,
  fault,
  description,
  isDisabled,
  name,
}: MinutesFieldProps) {
  const speak = useSpeak();
  const minutes = useTypedValue<number>(value, parse, format, onChange);
  return (
    <TextInput
      label={label}
      description={description}
      name={name}
      value={minutes.text}
      disabled={isDisabled}
      inputMode="decimal"
      autoComplete="off"
      data-refused={minutes.isRefused || undefined}
      error={
        minutes.isRefused
          ? unreadable(minutes.text.trim())
          : minutes.theirs === null
            ? fault
            : speak('drafts.typedElsewhere', { value: minutes.theirs })
      }
      onChange={(event) => minutes.type(event.currentTarget.value)}
      onBlur={minutes.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') minutes.insist();
        if (event.key === 'Escape') minutes.restore();
      }}
    />
  );
}
