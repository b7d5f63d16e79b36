import { TextInput } from '@mantine/core';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';

/** The time of a meeting as it is typed; empty while it has none. */
export function ClockInput({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const speak = useSpeak();
  const isRefused = value.trim() !== '' && readClock(value) === null;
  return (
    <TextInput
      label={speak('meetings.time')}
      value={value}
      placeholder="9.30"
      autoComplete="off"
      data-refused={isRefused || undefined}
      error={isRefused && speak('hourPlans.clockUnreadable')}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
