import { api } from '#renderer/api.ts';
import { saidWords } from '#renderer/floor/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { codeText } from '#shared/code-lists.ts';
import type { FloorLine, FloorReason } from '#shared/floor.ts';

type Heard = { onSaid: (words: string) => void; onDone: () => void };

/** Writes today for one of them, or takes it back; a refusal stays where it was asked. */
export function useFloorRecording(line: FloorLine, { onSaid, onDone }: Heard) {
  const speak = useSpeak();
  const recording = api.floor.record.useCommand();
  const clearing = api.floor.clear.useCommand();
  const isWorking = recording.isPending || clearing.isPending;
  const { courseId, recorded } = line;

  function record(attendedMinutes: number, reason: FloorReason | null): void {
    if (isWorking) return;
    const absenceCode = reason?.code ?? null;
    recording.mutate(
      { courseId, attendedMinutes, absenceCode, version: recorded?.version ?? null },
      {
        onSuccess() {
          const words = reason && codeText(reason, speak.language);
          onSaid(saidWords(line, { attendedMinutes, reason: words }, speak));
          onDone();
        },
      },
    );
  }

  function clear(): void {
    if (isWorking || !recorded) return;
    clearing.mutate(
      { courseId, version: recorded.version },
      {
        onSuccess() {
          onSaid(speak('floor.saidCleared', { initials: line.initials }));
          onDone();
        },
      },
    );
  }

  return { record, clear, isWorking, error: recording.error ?? clearing.error };
}
