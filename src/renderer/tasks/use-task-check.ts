import { useCallback, useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Task } from '#shared/tasks.ts';

/** Ticks a task off, or opens it again, and says so with the way back; a refusal stands at its task. */
export function useTaskCheck() {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [refused, setRefused] = useState<{ taskId: string; sentence: string } | null>(null);

  const check = useCallback(
    async ({ id, version, text, doneOn }: Task) => {
      setRefused(null);
      try {
        const command = doneOn === null ? api.tasks.complete : api.tasks.reopen;
        const { auditSeq } = await command.ask({ taskId: id, version });
        sayDone(speak(doneOn === null ? 'tasks.completed' : 'tasks.reopened', { text }), auditSeq);
      } catch (error) {
        setRefused({ taskId: id, sentence: sentenceOf(error, speak) ?? speak('failures.invalid') });
      }
    },
    [speak, sayDone],
  );
  return { check, refused };
}
