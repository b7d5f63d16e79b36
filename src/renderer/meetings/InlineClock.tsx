import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import { clockText } from '#shared/text/format.ts';
import type { Refused } from '#renderer/failure.ts';

type InlineClockProps = {
  label: string;
  startsAt: string | null;
  isReadOnly?: boolean;
  onSave: (startsAt: string | null) => Promise<Refused | null>;
};

/** The time of a meeting, corrected where it stands. */
export function InlineClock({ label, startsAt, isReadOnly = false, onSave }: InlineClockProps) {
  const speak = useSpeak();
  return (
    <InlineEdit
      label={label}
      value={startsAt === null ? '' : clockText(startsAt, 'da')}
      emptyText={speak('meetings.noTime')}
      isReadOnly={isReadOnly}
      whyRefused={(text) =>
        text.trim() === '' || readClock(text) !== null ? null : speak('hourPlans.clockUnreadable')
      }
      onSave={(text) => onSave(readClock(text))}
    />
  );
}
