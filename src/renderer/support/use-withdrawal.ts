import { useCallback } from 'react';
import { showsAnew, type Done } from '#renderer/api.ts';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

/** Takes a record away and says so with the way back; whoever stood on it stands in its section afterwards. */
export function useWithdrawal() {
  const speak = useSpeak();
  const sayDone = useSayDone();
  return useCallback(
    async (ask: () => Promise<Done<null>>, done: string) => {
      const section = document.activeElement?.closest('section');
      try {
        const { auditSeq } = await ask();
        sayDone(done, auditSeq);
        await showsAnew();
        if (document.activeElement === document.body) section?.querySelector('button')?.focus();
      } catch (error) {
        showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
      }
    },
    [speak, sayDone],
  );
}
