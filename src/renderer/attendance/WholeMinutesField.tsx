import { TextInput } from '@mantine/core';
import { useTypedValue } from '#renderer/components/use-typed-value.ts';
import { useSpeak } from '#renderer/text.ts';

type WholeMinutesFieldProps = {
  /** With its unit: "Ekstra pause, min." */
  label: string;
  value: number | null;
  /** Hears whole minutes, or nothing, when the field is left or Enter is pressed. */
  onChange: (minutes: number | null) => void;
  isDisabled: boolean;
};

const readWhole = (text: string): number | null =>
  /^\d{1,4}$/u.test(text.trim()) && Number(text) <= 1440 ? Number(text) : null;

/** A number of minutes within a day. */
export function WholeMinutesField({ label, value, onChange, isDisabled }: WholeMinutesFieldProps) {
  const speak = useSpeak();
  const minutes = useTypedValue<number>(value, readWhole, String, onChange);
  return (
    <TextInput
      label={label}
      value={minutes.text}
      disabled={isDisabled}
      inputMode="numeric"
      autoComplete="off"
      error={
        minutes.isRefused
          ? speak('attendance.wholeMinutes')
          : minutes.theirs !== null && speak('drafts.typedElsewhere', { value: minutes.theirs })
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
