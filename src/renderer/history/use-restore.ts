import { useCallback } from 'react';
import { api, type Done } from '#renderer/api.ts';
import { showToast } from '#renderer/components/toast.ts';
import { factsOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { InputOf } from '#shared/contract.ts';
import type { history } from '#shared/history.ts';

type TextVersion = InputOf<(typeof history)['restoreInHouse']>;

/** Puts an earlier text back. */
export type Restore = (version: TextVersion) => void;

/** Puts back a text of a candidate's record, and says so with the way back; or says why not. */
export function useRestore(candidateId: string): Restore {
  const say = useSayRestored();
  return useCallback((version) => void say(api.history.restore.ask({ candidateId, ...version })), [say, candidateId]);
}

/** The same for a record of the house; null for those who may only read it. */
export function useRestoreInHouse(): Restore | null {
  const say = useSayRestored();
  const open = useOpenSession();
  const restore = useCallback<Restore>((version) => void say(api.history.restoreInHouse.ask(version)), [say]);
  return open?.user.role === 'leader' ? restore : null;
}

function useSayRestored() {
  const speak = useSpeak();
  const sayDone = useSayDone();
  return useCallback(
    async (asked: Promise<Done<unknown>>) => {
      try {
        const { auditSeq } = await asked;
        sayDone(speak('history.restored'), auditSeq);
      } catch (error) {
        showToast({ message: speak.sentence(factsOf(error).message) });
      }
    },
    [speak, sayDone],
  );
}
