import { api } from '#renderer/api.ts';
import { again, recordingOf, writeEntry, type Entry, type Spot } from '#renderer/attendance/cell.ts';
import type { useRecording } from '#renderer/attendance/use-recording.ts';
import { doneWords, nameOf } from '#renderer/attendance/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { RecordedDay } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import { weekdayLong } from '#shared/text/format.ts';

/** What can be asked of the book about one day, each as one command with its words. */
export function useDayCommands(save: ReturnType<typeof useRecording>['save'], codes: readonly Code[]) {
  const speak = useSpeak();
  const namesOf = ({ line, cell }: Spot) => ({ name: nameOf(line), weekday: weekdayLong(cell.day, speak.language) });

  return {
    record(spot: Spot, { minutes, code }: Entry, reason: string | null) {
      return save(spot, {
        words: minutes === 0 && code?.key ? code.key : formatClock(minutes),
        done: doneWords(spot, minutes, reason, codes, speak),
        ask: (now) => api.attendance.record.ask(recordingOf(spot.line.courseId, now, minutes, reason)),
      });
    },

    clear(spot: Spot) {
      return save(spot, {
        words: '',
        done: speak('attendance.saidCleared', namesOf(spot)),
        ask: async ({ day, recorded }) =>
          recorded
            ? api.attendance.clear.ask({ courseId: spot.line.courseId, day, version: recorded.version })
            : { value: null, auditSeq: null },
      });
    },

    /** Writes the day again with what is said beside the hours. */
    revise(spot: Spot, change: Partial<RecordedDay>) {
      return save(spot, {
        words: writeEntry(spot.cell, codes),
        done: speak('attendance.saidDetails', namesOf(spot)),
        ask: (now) => api.attendance.record.ask({ ...again(spot.line.courseId, now), ...change }),
      });
    },
  };
}
