import { useCallback, useState } from 'react';
import { v4 as newErrandId } from 'uuid';
import { api, useMessages } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Contract, InputOf, OutputOf } from '#shared/contract.ts';
import type { Message } from '#shared/messages.ts';

type Pack = Contract['handovers']['prepare'];
export type PackedResult = NonNullable<OutputOf<Contract['handovers']['save']>>;

/** Where the making of a package stands. */
export type Packing =
  | { kind: 'ready'; sentence: string | null }
  | { kind: 'running'; errandId: string; done: number; of: number }
  | { kind: 'done'; result: PackedResult };

/** Makes one package, follows it, and can stop it. */
export function usePacking() {
  const speak = useSpeak();
  const [packing, setPacking] = useState<Packing>({ kind: 'ready', sentence: null });

  const hear = useCallback((message: Message) => {
    if (message.kind !== 'progress') return;
    const { errandId, done, of } = message;
    setPacking((now) => (now.kind === 'running' && now.errandId === errandId ? { ...now, done, of } : now));
  }, []);
  useMessages(hear);

  async function pack(input: InputOf<Pack>) {
    const errandId = newErrandId();
    setPacking({ kind: 'running', errandId, done: 0, of: 0 });
    try {
      const { value: prepared } = await api.handovers.prepare.ask(input, errandId);
      const { value } = await api.handovers.save.ask({ courseId: input.courseId, heldId: prepared.heldId }, errandId);
      setPacking(
        value ? { kind: 'done', result: value } : { kind: 'ready', sentence: speak('handovers.verdictNotSaved') },
      );
    } catch (error) {
      setPacking({ kind: 'ready', sentence: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  function stop() {
    if (packing.kind === 'running') void api.errands.cancel.ask({ errandId: packing.errandId });
  }

  return { packing, pack, stop };
}
