import { TextInput } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { readDay, writeDay } from '#renderer/components/day-text.ts';
import { useTypedValue } from '#renderer/components/use-typed-value.ts';
import { addDays, type Day } from '#shared/calendar.ts';

type DayFieldProps = {
  /** The label above the field. */
  label: ReactNode;
  /** The day, or null when none is given. */
  value: Day | null;
  /** Hears the day when the field is left or Enter is pressed. */
  onChange: (day: Day | null) => void;
  /** Today; a day without a year is the one nearest to it, and arrows start there. */
  today: Day;
  /** What to say about a text that is no day: "Datoen 31-6-2026 findes ikke. Skriv for eksempel 30-6-2026." */
  unreadable: (text: string) => string;
  /** A fault from the form or the operation. */
  fault?: string | null;
  description?: ReactNode;
  isDisabled?: boolean;
  /** Shown as long as the field is empty: "dd-mm-åååå". */
  placeholder?: string;
  name?: string;
};

/** A typed Danish date. Arrow up and down move a day; no pop-up covers what one is reading. */
export function DayField({
  label,
  value,
  onChange,
  today,
  unreadable,
  fault,
  description,
  isDisabled,
  placeholder,
  name,
}: DayFieldProps) {
  const day = useTypedValue<Day>(value, (text) => readDay(text, today), writeDay, onChange);

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Enter') return day.commit();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const shown = day.read();
    if (shown === undefined) return;
    day.type(writeDay(shown === null ? today : addDays(shown, event.key === 'ArrowUp' ? 1 : -1)));
  }

  return (
    <TextInput
      label={label}
      // Under the field: beside other fields it stays in their line.
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={description}
      name={name}
      value={day.text}
      placeholder={placeholder}
      disabled={isDisabled}
      inputMode="numeric"
      autoComplete="off"
      data-refused={day.isRefused || undefined}
      error={day.isRefused ? unreadable(day.text.trim()) : fault}
      onChange={(event) => day.type(event.currentTarget.value)}
      onBlur={day.commit}
      onKeyDown={hearKeys}
    />
  );
}
