import { useState } from 'react';
import type { Done } from '#renderer/api.ts';
import { actWords } from '#renderer/courses/act-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseAct } from '#shared/course-life.ts';

/** What every act's form is given. `onDone` closes it. */
export type ActFormProps<Record> = { record: Record; onDone: () => void };

/** Takes an act: says it with the way back and closes, or keeps why it was refused. */
export function useAct(act: CourseAct, onDone: () => void) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [error, setError] = useState<unknown>(null);
  const [isPending, setIsPending] = useState(false);
  async function take(day: string, ask: () => Promise<Done<unknown>>): Promise<void> {
    setIsPending(true);
    try {
      const { auditSeq } = await ask();
      sayDone(speak(actWords[act].done, { day }), auditSeq);
      onDone();
    } catch (refused) {
      setError(refused);
      setIsPending(false);
      // The form goes to the refused field.
      throw refused;
    }
  }
  return { error, isPending, take };
}
