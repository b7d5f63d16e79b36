import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import type { Refused } from '#renderer/failure.ts';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import { clockText } from '#shared/text/format.ts';

type InlineClockProps = {
  label: string;
  /** `HH:MM` */
  value: string | null;
  emptyText: string;
  /** How the time is said while nobody edits it. */
  shown?: string;
  isReadOnly?: boolean;
  /** Keeps a changed time; null when it was emptied. */
  onSave: (clock: string | null) => Promise<Refused | null>;
};

/** A time of the day, corrected where it stands. */
export function InlineClock({ label, value, emptyText, shown, isReadOnly = false, onSave }: InlineClockProps) {
  const speak = useSpeak();
  return (
    <InlineEdit
      label={label}
      value={value === null ? '' : clockText(value, 'da')}
      shown={shown}
      emptyText={emptyText}
      isReadOnly={isReadOnly}
      whyRefused={(text) =>
        text.trim() === '' || readClock(text) !== null ? null : speak('hourPlans.clockUnreadable')
      }
      onSave={(text) => onSave(readClock(text))}
    />
  );
}
