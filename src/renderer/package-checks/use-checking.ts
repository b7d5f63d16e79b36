import { useCallback, useEffect, useRef, useState } from 'react';
import { v4 as newErrandId } from 'uuid';
import { api, useMessages } from '#renderer/api.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Contract, OutputOf } from '#shared/contract.ts';
import type { Message } from '#shared/messages.ts';
import type { PackageReport } from '#shared/package-checks.ts';

export type ChosenPackage = NonNullable<OutputOf<Contract['packageChecks']['choose']>>;

/** Where the check of a package stands. */
export type Checking =
  | { kind: 'choosing'; sentence: string | undefined }
  | { kind: 'chosen'; chosen: ChosenPackage; sentence: string | undefined; passphraseFault: string | undefined }
  | { kind: 'running'; chosen: ChosenPackage; errandId: string; done: number; of: number }
  | { kind: 'done'; chosen: ChosenPackage; report: PackageReport };

/** Chooses a package, has it checked, follows that and can stop it; it stops with the dialog. */
export function useChecking() {
  const speak = useSpeak();
  const [checking, setChecking] = useState<Checking>({ kind: 'choosing', sentence: undefined });
  const running = useRef<string | null>(null);

  const hear = useCallback((message: Message) => {
    if (message.kind !== 'progress') return;
    const { errandId, done, of } = message;
    setChecking((now) => (now.kind === 'running' && now.errandId === errandId ? { ...now, done, of } : now));
  }, []);
  useMessages(hear);

  const stop = useCallback(() => {
    // Refused only when the book is locked, and then it has stopped already.
    if (running.current !== null) void api.errands.cancel.ask({ errandId: running.current }).catch(() => undefined);
  }, []);
  useEffect(() => stop, [stop]);

  async function choose() {
    try {
      const { value: chosen } = await api.packageChecks.choose.ask({});
      if (chosen === null) return;
      // Without a passphrase there is nothing to wait for.
      if (chosen.isEncrypted) setChecking({ kind: 'chosen', chosen, sentence: undefined, passphraseFault: undefined });
      else await check(chosen, '');
    } catch (error) {
      setChecking({ kind: 'choosing', sentence: sentenceOf(error, speak) });
    }
  }

  async function check(chosen: ChosenPackage, passphrase: string) {
    const errandId = newErrandId();
    running.current = errandId;
    setChecking({ kind: 'running', chosen, errandId, done: 0, of: 0 });
    try {
      const { value: report } = await api.packageChecks.check.ask({ checkId: chosen.checkId, passphrase }, errandId);
      setChecking({ kind: 'done', chosen, report });
    } catch (error) {
      setChecking({
        kind: 'chosen',
        chosen,
        sentence: sentenceOf(error, speak, ['passphrase']),
        passphraseFault: faultAt(error, 'passphrase', speak),
      });
    } finally {
      running.current = null;
    }
  }

  return { checking, choose, check, stop };
}
