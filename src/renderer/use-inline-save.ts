import { useCallback } from 'react';
import type { Done } from '#renderer/api.ts';
import { refusedOf, type Refused } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

/** Keeps one value at once and says so with the way back; gives null, or why it could not. */
export function useInlineSave() {
  const speak = useSpeak();
  const sayDone = useSayDone();
  return useCallback(
    async (field: string, ask: () => Promise<Done<unknown>>): Promise<Refused | null> => {
      try {
        const { auditSeq } = await ask();
        sayDone(speak('app.fieldSaved', { field }), auditSeq);
        return null;
      } catch (error) {
        return refusedOf(error, speak);
      }
    },
    [speak, sayDone],
  );
}
