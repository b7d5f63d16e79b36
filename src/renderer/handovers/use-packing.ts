import { useCallback, useEffect, useRef, useState } from 'react';
import { v4 as newErrandId } from 'uuid';
import { api, useMessages } from '#renderer/api.ts';
import { factsOf, sentenceOf } from '#renderer/failure.ts';
import { secondsToWait, wordsOfAttempt } from '#renderer/session/attempt.ts';
import { useWait } from '#renderer/session/use-wait.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Contract, InputOf, OutputOf } from '#shared/contract.ts';
import type { PreparedPackage } from '#shared/handovers.ts';
import type { Message } from '#shared/messages.ts';

type Asked = InputOf<Contract['handovers']['prepare']>;
export type SavedPackage = NonNullable<OutputOf<Contract['handovers']['save']>>;

/** Where the making of a package stands. */
export type Packing =
  | { kind: 'choosing'; sentence: string | null; passphraseFault: string | undefined }
  | { kind: 'making'; errandId: string; done: number; of: number }
  | { kind: 'prepared'; prepared: PreparedPackage; sentence: string | null; isSaving: boolean }
  | { kind: 'saved'; prepared: PreparedPackage; saved: SavedPackage };

const choosing = { kind: 'choosing', sentence: null, passphraseFault: undefined } satisfies Packing;

/** Makes one package of a course, follows and stops it, and saves it; one that is not saved is forgotten with the dialog. */
export function usePacking(courseId: string) {
  const speak = useSpeak();
  const [packing, setPacking] = useState<Packing>(choosing);
  const { seconds, wait } = useWait(0);
  // What lies in memory at the other side, or is being made there: read when the dialog is gone.
  const held = useRef<string | null>(null);
  const running = useRef<string | null>(null);
  const isGone = useRef(false);

  const hear = useCallback((message: Message) => {
    if (message.kind !== 'progress') return;
    const { errandId, done, of } = message;
    setPacking((now) => (now.kind === 'making' && now.errandId === errandId ? { ...now, done, of } : now));
  }, []);
  useMessages(hear);

  const letGo = useCallback(() => {
    const heldId = held.current;
    held.current = null;
    // Refused only when the book is locked, and then it is forgotten already.
    if (heldId !== null) void api.handovers.discard.ask({ courseId, heldId }).catch(() => undefined);
  }, [courseId]);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (running.current !== null) void api.errands.cancel.ask({ errandId: running.current }).catch(() => undefined);
      letGo();
    };
  }, [letGo]);

  async function make(asked: Omit<Asked, 'courseId'>) {
    const errandId = newErrandId();
    running.current = errandId;
    setPacking({ kind: 'making', errandId, done: 0, of: 0 });
    try {
      const { value: prepared } = await api.handovers.prepare.ask({ courseId, ...asked }, errandId);
      held.current = prepared.heldId;
      if (isGone.current) return letGo();
      setPacking({ kind: 'prepared', prepared, sentence: null, isSaving: false });
    } catch (error) {
      wait(secondsToWait(error));
      const { atField, whole } = wordsOfAttempt(error, speak, 'passphrase');
      setPacking({ kind: 'choosing', sentence: whole ?? null, passphraseFault: atField });
    } finally {
      running.current = null;
    }
  }

  async function save(prepared: PreparedPackage) {
    const stay = (sentence: string | null, isSaving: boolean) =>
      setPacking({ kind: 'prepared', prepared, sentence, isSaving });
    stay(null, true);
    try {
      const { value: saved } = await api.handovers.save.ask({ courseId, heldId: prepared.heldId });
      if (!saved) return stay(speak('handovers.verdictHeld'), false);
      held.current = null;
      setPacking({ kind: 'saved', prepared, saved });
    } catch (error) {
      const sentence = sentenceOf(error, speak) ?? speak('failures.unexpected');
      // One that can never be saved leads back to the choices; a full disk is tried again with another folder.
      if (factsOf(error).code === 'unexpected') return stay(sentence, false);
      letGo();
      setPacking({ ...choosing, sentence });
    }
  }

  /** Stops the making: nothing is kept. */
  function stop() {
    if (packing.kind === 'making') void api.errands.cancel.ask({ errandId: packing.errandId });
  }

  /** From the summary to the choices; what was made is forgotten. */
  function back() {
    letGo();
    setPacking(choosing);
  }

  /** Somebody types again: what was refused is no longer said. */
  const forgetFault = () =>
    setPacking((now) => (now.kind === 'choosing' && now.passphraseFault !== undefined ? choosing : now));

  return { packing, seconds, make, save, stop, back, forgetFault };
}
