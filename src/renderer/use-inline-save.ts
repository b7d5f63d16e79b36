import { useCallback } from 'react';
import type { Done } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

/** Keeps one value at once and says so with the way back; gives null, or the sentence to show under the field. */
export function useInlineSave() {
  const speak = useSpeak();
  const sayDone = useSayDone();
  return useCallback(
    async (field: string, ask: () => Promise<Done<unknown>>): Promise<string | null> => {
      try {
        const { auditSeq } = await ask();
        sayDone(speak('app.fieldSaved', { field }), auditSeq);
        return null;
      } catch (error) {
        return sentenceOf(error, speak) ?? speak('failures.invalid');
      }
    },
    [speak, sayDone],
  );
}
