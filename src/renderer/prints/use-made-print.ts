import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { v4 as newErrandId } from 'uuid';
import { api, useMessages } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import type { AskedPrint } from '#renderer/prints/whom.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Message } from '#shared/messages.ts';
import type { LeftOut, PrintJob } from '#shared/prints.ts';

/** Where the making of the pages stands. */
export type Making =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; of: number }
  | { kind: 'ready'; job: PrintJob; leftOut: readonly LeftOut[]; isStale: boolean }
  | { kind: 'refused'; sentence: string };

const idle: Making = { kind: 'idle' };
const begun: Making = { kind: 'running', done: 0, of: 0 };

/**
 * Makes the pages that are asked for; at once when it is for one, when told when it is for several. Whatever is asked for next, what
 * still runs is stopped: pages never stand beside a choice they were not made of.
 */
export function useMadePrint(asked: AskedPrint | null, isAtOnce: boolean) {
  const speak = useSpeak();
  const key = asked && JSON.stringify(asked);
  const [state, setState] = useState<{ key: string | null; making: Making }>({ key: null, making: idle });
  const running = useRef<string | null>(null);
  // What the book holds may have changed since: one print is made anew, several are marked.
  const [edition, setEdition] = useState(0);

  const hear = useCallback((message: Message) => {
    if (message.kind === 'changed') {
      setEdition((before) => before + 1);
      setState((now) => (now.making.kind === 'ready' ? { ...now, making: { ...now.making, isStale: true } } : now));
    }
    if (message.kind !== 'progress' || message.errandId !== running.current) return;
    const { done, of } = message;
    setState((now) => (now.making.kind === 'running' ? { ...now, making: { kind: 'running', done, of } } : now));
  }, []);
  useMessages(hear);

  const stop = useCallback(() => {
    const errandId = running.current;
    running.current = null;
    if (errandId !== null) void api.errands.cancel.ask({ errandId });
  }, []);

  async function begin() {
    if (asked === null) return;
    stop();
    const errandId = newErrandId();
    running.current = errandId;
    const making = await madeOf(asked, errandId).catch((error: unknown): Making => ({
      kind: 'refused',
      sentence: sentenceOf(error, speak) ?? speak('failures.unexpected'),
    }));
    if (running.current !== errandId) return;
    running.current = null;
    setState({ key, making });
  }
  const beginAtOnce = useEffectEvent(() => void begin());

  const again = isAtOnce ? edition : 0;
  useEffect(() => {
    if (isAtOnce) beginAtOnce();
    return stop;
  }, [key, isAtOnce, again, stop]);

  return {
    /** Of what is asked for now; idle while its pages have not been asked for. */
    making: state.key === key ? state.making : isAtOnce && key !== null ? begun : idle,
    make: () => {
      setState({ key, making: begun });
      void begin();
    },
    /** Stops, and says so. */
    cancel: () => {
      stop();
      setState({ key, making: { kind: 'refused', sentence: speak('prints.stopped') } });
    },
  };
}

async function madeOf(asked: AskedPrint, errandId: string): Promise<Making> {
  switch (asked.verb) {
    case 'ofCourse':
      return ready((await api.prints.ofCourse.ask(asked.input, errandId)).value);
    case 'forMeeting':
      return ready((await api.prints.forMeeting.ask(asked.input, errandId)).value);
    case 'ofDepartment':
      return ready((await api.prints.ofDepartment.ask(asked.input, errandId)).value);
    case 'batch': {
      const { value } = await api.prints.batch.ask(asked.input, errandId);
      return ready(value, value.leftOut);
    }
  }
}

const ready = (job: PrintJob, leftOut: readonly LeftOut[] = []): Making => ({
  kind: 'ready',
  job,
  leftOut,
  isStale: false,
});
