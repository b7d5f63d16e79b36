import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportChoices } from '#shared/reports.ts';

/** Keeps what is chosen beside the words, one choice at a time, and says why it could not. */
export function useChoose(courseId: string, { version }: ReportChoices, onSaved: () => void) {
  const speak = useSpeak();
  const [error, setError] = useState<unknown>(null);

  async function choose(change: Partial<Omit<ReportChoices, 'version'>>) {
    try {
      await api.reports.choose.ask({ courseId, version, change });
      setError(null);
      onSaved();
    } catch (refusal) {
      setError(refusal);
    }
  }

  return { choose: (change: Parameters<typeof choose>[0]) => void choose(change), fault: sentenceOf(error, speak) };
}
