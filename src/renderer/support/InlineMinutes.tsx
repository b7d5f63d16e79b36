import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import type { Refused } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { spokenMinutes } from '#shared/text/format.ts';

type InlineMinutesProps = {
  label: string;
  value: number | null;
  emptyText: string;
  /** What stands in the field while one types. */
  write: (minutes: number) => string;
  /** Minutes of a text; null when it says none. */
  read: (text: string) => number | null;
  /** What to say of a text that is no time. */
  unreadable: string;
  onSave: (minutes: number | null) => Promise<Refused | null>;
};

/** A length of time corrected where it stands; emptied, it is not stated. */
export function InlineMinutes({ label, value, emptyText, write, read, unreadable, onSave }: InlineMinutesProps) {
  const speak = useSpeak();
  return (
    <InlineEdit
      label={label}
      value={value === null ? '' : write(value)}
      shown={value === null ? undefined : spokenMinutes(value, speak)}
      emptyText={emptyText}
      whyRefused={(text) => (text.trim() === '' || read(text) !== null ? null : unreadable)}
      onSave={(text) => onSave(text.trim() === '' ? null : read(text))}
    />
  );
}
