import { api } from '#renderer/api.ts';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { AidLoan } from '#shared/aids.ts';
import type { Day } from '#shared/calendar.ts';

/** Takes an aid back today, in one click, and says so with the way back. */
export function useTakeBack(today: Day): (loan: AidLoan) => Promise<void> {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const takingBack = api.aids.takeBack.useCommand();
  return async ({ id: aidLoanId, version, aid }) => {
    if (takingBack.isPending) return;
    try {
      const { auditSeq } = await takingBack.mutateAsync({ aidLoanId, version, returnedOn: today });
      sayDone(speak('aids.takenBack', { aid }), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  };
}
