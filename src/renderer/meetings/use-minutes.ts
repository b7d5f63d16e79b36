import { useState } from 'react';
import { api, queries } from '#renderer/api.ts';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import { sentenceOf } from '#renderer/failure.ts';
import type { MeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

/** The minutes while they are written: a draft with every key, kept in the book when the field is left. */
export function useMinutes({ id, version, minutesText }: MeetingRecord['meeting'], change: MeetingChange) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const draft = useDraft({ noun: 'meetings', recordId: id, field: 'minutesText', version });
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();

  function type(text: string) {
    setTyped(text);
    setFault(undefined);
    if (text === minutesText) draft.discard();
    else draft.keep(text);
  }

  /** What stood in the field is in the book now. */
  async function forget(text: string) {
    draft.discard();
    await queries.invalidateQueries({ queryKey: ['meetings', 'show'] });
    setTyped((now) => (now === text ? null : now));
  }

  async function save(text = typed): Promise<string | null> {
    if (text === null || text === minutesText) return null;
    try {
      const { auditSeq } = await change((seen) => api.meetings.revise.ask({ ...seen, change: { minutesText: text } }));
      sayDone(speak('app.fieldSaved', { field: speak('meetings.minutes') }), auditSeq);
      await forget(text);
      return null;
    } catch (error) {
      const sentence = sentenceOf(error, speak) ?? speak('failures.invalid');
      setFault(sentence);
      return sentence;
    }
  }

  /** A draft that was left unfinished before; null when there is none, or when it says nothing new. */
  const kept = draft.kept !== null && draft.kept.text !== minutesText ? draft.kept : null;
  const unsaved = typed !== null && typed !== minutesText ? typed : null;
  return { text: typed ?? minutesText, unsaved, fault, kept, type, save, forget, discard: draft.discard };
}

export type Minutes = ReturnType<typeof useMinutes>;
