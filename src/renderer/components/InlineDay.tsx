import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { readDay } from '#renderer/components/day-text.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';
import type { Refused } from '#renderer/failure.ts';

type InlineDayProps = {
  label: string;
  value: Day | null;
  /** Today; a day without a year is the one nearest to it. */
  today: Day;
  emptyText: string;
  /** Keeps a changed day; null when it was emptied. */
  onSave: (day: Day | null) => Promise<Refused | null>;
  /** An empty field is refused with this sentence. */
  whyNotEmpty?: string;
  /** Only shows. */
  isReadOnly?: boolean;
};

/** A day edited where it stands. */
export function InlineDay({ label, value, today, emptyText, onSave, whyNotEmpty, isReadOnly = false }: InlineDayProps) {
  const speak = useSpeak();
  return (
    <InlineEdit
      label={label}
      value={value === null ? '' : fieldDay(value)}
      shown={value === null ? undefined : shortDay(value)}
      emptyText={emptyText}
      isReadOnly={isReadOnly}
      whyRefused={(text) => {
        if (text.trim() === '') return whyNotEmpty ?? null;
        return readDay(text, today) === null ? speak('calendar.noSuchDay', { text: text.trim() }) : null;
      }}
      onSave={(text) => onSave(text.trim() === '' ? null : readDay(text, today))}
    />
  );
}
