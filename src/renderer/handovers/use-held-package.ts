import { useCallback, useEffect, useRef, useState } from 'react';
import { v4 as newErrandId } from 'uuid';
import { api, useMessages, type Done } from '#renderer/api.ts';
import { factsOf, faultAt } from '#renderer/failure.ts';
import { secondsToWait, wordsOfAttempt } from '#renderer/session/attempt.ts';
import { useWait } from '#renderer/session/use-wait.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Message } from '#shared/messages.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Where the making of a package stands; `faults` are those of the fields it was chosen by, besides the passphrase. */
export type Making<Prepared, Saved> =
  | {
      kind: 'choosing';
      sentence: string | null;
      passphraseFault: string | undefined;
      faults: Readonly<Record<string, string>>;
    }
  | { kind: 'making'; errandId: string; done: number; of: number }
  | { kind: 'prepared'; prepared: Prepared; sentence: string | null; isSaving: boolean }
  | { kind: 'saved'; prepared: Prepared; saved: Saved };

/** How one kind of package is made; keep it the same between renders. */
export type PackageErrands<Asked, Prepared, Saved> = {
  prepare: (asked: Asked, errandId: string) => Promise<Done<Prepared>>;
  /** Null from it is a person who chose no place. */
  save: (heldId: string) => Promise<Done<Saved | null>>;
  discard: (heldId: string) => Promise<unknown>;
  /** The fields a refusal can stand at, the passphrase among them. */
  fields: readonly string[];
};

const choosing = { kind: 'choosing', sentence: null, passphraseFault: undefined, faults: {} } as const;

/** Makes one package, follows and stops it, and saves it; one that is not saved is forgotten with the dialog. */
export function useHeldPackage<Asked, Prepared extends { heldId: string }, Saved>(
  errands: PackageErrands<Asked, Prepared, Saved>,
) {
  const speak = useSpeak();
  const [packing, setPacking] = useState<Making<Prepared, Saved>>(choosing);
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
    if (heldId !== null) void errands.discard(heldId).catch(() => undefined);
  }, [errands]);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (running.current !== null) void api.errands.cancel.ask({ errandId: running.current }).catch(() => undefined);
      letGo();
    };
  }, [letGo]);

  async function make(asked: Asked) {
    const errandId = newErrandId();
    running.current = errandId;
    setPacking({ kind: 'making', errandId, done: 0, of: 0 });
    try {
      const { value: prepared } = await errands.prepare(asked, errandId);
      held.current = prepared.heldId;
      if (isGone.current) return letGo();
      setPacking({ kind: 'prepared', prepared, sentence: null, isSaving: false });
    } catch (error) {
      wait(secondsToWait(error));
      setPacking({ ...choosing, ...refusedBy(error, errands.fields, speak) });
    } finally {
      running.current = null;
    }
  }

  async function save(prepared: Prepared) {
    const stay = (sentence: string | null, isSaving: boolean) =>
      setPacking({ kind: 'prepared', prepared, sentence, isSaving });
    stay(null, true);
    try {
      const { value: saved } = await errands.save(prepared.heldId);
      if (!saved) return stay(speak('handovers.verdictHeld'), false);
      held.current = null;
      setPacking({ kind: 'saved', prepared, saved });
    } catch (error) {
      const refused = refusedBy(error, errands.fields, speak);
      // One that can never be saved leads back to the choices; a full disk is tried again with another folder.
      if (factsOf(error).code === 'unexpected') return stay(refused.sentence ?? speak('failures.unexpected'), false);
      letGo();
      setPacking({ ...choosing, ...refused });
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

  /** Somebody chooses or types again: what was refused at a field is no longer said. */
  const forgetFault = () =>
    setPacking((now) =>
      now.kind === 'choosing' && (now.passphraseFault !== undefined || Object.keys(now.faults).length > 0)
        ? choosing
        : now,
    );

  return { packing, seconds, make, save, stop, back, forgetFault };
}

/** What a refusal says at its fields, and about the whole. */
function refusedBy(error: unknown, fields: readonly string[], speak: Speak) {
  const { atField, whole } = wordsOfAttempt(error, speak, 'passphrase', fields);
  const faults = fields.flatMap((field) => {
    const sentence = field === 'passphrase' ? undefined : faultAt(error, field, speak);
    return sentence === undefined ? [] : [[field, sentence] as const];
  });
  return { sentence: whole ?? null, passphraseFault: atField, faults: Object.fromEntries(faults) };
}
