import { api } from '#renderer/api.ts';
import { useWrittenText } from '#renderer/drafts/use-written-text.ts';
import type { Refused } from '#renderer/failure.ts';
import type { MeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

/** The minutes while they are written: a draft with every key, kept in the book when the field is left. */
export function useMinutes({ id, version, minutesText }: MeetingRecord['meeting'], change: MeetingChange) {
  const speak = useSpeak();
  const save = useInlineSave();
  const correct = (text: string): Promise<Refused | null> =>
    save(speak('meetings.minutes'), () =>
      change((seen) => api.meetings.revise.ask({ ...seen, change: { minutesText: text } })),
    );
  const place = { noun: 'meetings', recordId: id, field: 'minutesText' };
  const written = useWrittenText({ ...place, value: minutesText, version, onSave: correct });
  return { ...written, correct, unsaved: written.isUnsaved ? written.text : null };
}

export type Minutes = ReturnType<typeof useMinutes>;
