import { api } from '#renderer/api.ts';
import { saidWords } from '#renderer/floor/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { codeText } from '#shared/code-lists.ts';
import type { FloorLine, FloorReason } from '#shared/floor.ts';

/** What stood on a line before the floor first changed it; undefined while it has not. */
export type Earlier = FloorLine['recorded'] | undefined;

type Heard = {
  earlier: Earlier;
  reasons: readonly FloorReason[];
  /** Hears in words what was done, and what stands before the floor's own change from now on. */
  onSaid: (words: string, earlier: Earlier) => void;
  onDone: () => void;
};

/** Writes today for one of them, or puts back what stood there before; a refusal stays where it was asked. */
export function useFloorRecording(line: FloorLine, { earlier, reasons, onSaid, onDone }: Heard) {
  const speak = useSpeak();
  const recording = api.floor.record.useCommand();
  const clearing = api.floor.clear.useCommand();
  const isWorking = recording.isPending || clearing.isPending;
  const { courseId, recorded } = line;

  const record = (attendedMinutes: number, reason: FloorReason | null): void =>
    write(attendedMinutes, reason, earlier === undefined ? recorded : earlier);

  function write(attendedMinutes: number, reason: FloorReason | null, before: Earlier): void {
    if (isWorking) return;
    const absenceCode = reason?.code ?? null;
    recording.mutate(
      { courseId, attendedMinutes, absenceCode, version: recorded?.version ?? null },
      {
        onSuccess() {
          const words = reason && codeText(reason, speak.language);
          onSaid(saidWords(line, { attendedMinutes, reason: words }, speak), before);
          onDone();
        },
      },
    );
  }

  /** A colleague's registration that was changed by mistake stands again; a day nobody had written is empty again. */
  function takeBack(): void {
    if (earlier) {
      const reason = reasons.find(({ code }) => code === earlier.absenceCode) ?? null;
      return write(earlier.attendedMinutes, reason, undefined);
    }
    if (isWorking || !recorded) return;
    clearing.mutate(
      { courseId, version: recorded.version },
      {
        onSuccess() {
          onSaid(speak('floor.saidCleared', { initials: line.initials }), undefined);
          onDone();
        },
      },
    );
  }

  return { record, takeBack, isWorking, error: recording.error ?? clearing.error };
}
