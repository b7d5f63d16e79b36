import { useCallback, useEffect, useRef, useState } from 'react';
import { v4 as newErrandId } from 'uuid';
import { api, useMessages, type Done } from '#renderer/api.ts';
import { secondsToWait, wordsOfAttempt } from '#renderer/session/attempt.ts';
import { useWait } from '#renderer/session/use-wait.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Message } from '#shared/messages.ts';

/** Where an errand that asks for the own passphrase stands. */
export type Followed<T> =
  | { kind: 'ready'; sentence: string | undefined; passphraseFault: string | undefined }
  | { kind: 'running'; done: number; of: number }
  | { kind: 'done'; given: T };

/** Runs one errand, follows and stops it; null from it is a person who cancelled. It is stopped when its screen goes. */
export function useFollowedErrand<T>(whenCancelled: string) {
  const speak = useSpeak();
  const [followed, setFollowed] = useState<Followed<T>>({
    kind: 'ready',
    sentence: undefined,
    passphraseFault: undefined,
  });
  const { seconds, wait } = useWait(0);
  const running = useRef<string | null>(null);

  const hear = useCallback((message: Message) => {
    if (message.kind !== 'progress' || message.errandId !== running.current) return;
    const { done, of } = message;
    setFollowed((now) => (now.kind === 'running' ? { kind: 'running', done, of } : now));
  }, []);
  useMessages(hear);

  const stop = useCallback(() => {
    // Refused only when the book is locked, and then it has stopped already.
    if (running.current !== null) void api.errands.cancel.ask({ errandId: running.current }).catch(() => undefined);
  }, []);
  useEffect(() => stop, [stop]);

  async function run(ask: (errandId: string) => Promise<Done<T | null>>) {
    const errandId = newErrandId();
    running.current = errandId;
    setFollowed({ kind: 'running', done: 0, of: 0 });
    try {
      const { value } = await ask(errandId);
      setFollowed(
        value === null
          ? { kind: 'ready', sentence: whenCancelled, passphraseFault: undefined }
          : { kind: 'done', given: value },
      );
    } catch (error) {
      wait(secondsToWait(error));
      const { atField, whole } = wordsOfAttempt(error, speak, 'passphrase');
      setFollowed({ kind: 'ready', sentence: whole, passphraseFault: atField });
    } finally {
      running.current = null;
    }
  }

  /** From what was told back to the choices. */
  const begin = () => setFollowed({ kind: 'ready', sentence: undefined, passphraseFault: undefined });

  return { followed, seconds, run, stop, begin };
}
