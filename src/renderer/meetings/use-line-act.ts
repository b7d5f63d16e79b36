import { useState } from 'react';
import type { Done } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

/** Does something to one line: says it with the way back, or keeps why it was refused, to be told in the line. */
export function useLineAct() {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [fault, setFault] = useState<string>();
  async function keep(words: string, ask: () => Promise<Done<unknown>>): Promise<void> {
    setFault(undefined);
    try {
      sayDone(words, (await ask()).auditSeq);
    } catch (error) {
      setFault(sentenceOf(error, speak));
    }
  }
  return { fault, keep };
}
