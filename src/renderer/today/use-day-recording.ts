import { useCallback, useRef, useState } from 'react';
import { api, queries, type Done } from '#renderer/api.ts';
import { factsOf, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { AttendanceDay, DayRegister, ExpectedLine } from '#shared/attendance.ts';

export type DayAsked = { departmentId: string | null; day: string };

type Saving = {
  /** What stands on the line until the book has answered; null for a day that is being emptied. */
  after: AttendanceDay | null;
  /** What was typed, told again when the book did not take it. */
  words: string;
  /** What the toast says afterwards. */
  done: string;
  /** The command, made from the line as it is when its turn comes. */
  ask: (line: ExpectedLine) => Promise<Done<unknown>>;
};

/**
 * Sends what is written to the book in the order of the keys, and shows it as written meanwhile, so that whoever types is never held
 * back. A second change of a line waits until the first has been answered and read again.
 */
export function useDayRecording({ departmentId, day }: DayAsked) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [pending, setPending] = useState<ReadonlyMap<string, AttendanceDay | null>>(new Map());
  const [notices, setNotices] = useState<ReadonlyMap<string, string>>(new Map());
  const turns = useRef(new Map<string, Promise<boolean>>());
  const keyOf = useCallback((courseId: string) => `${day} ${courseId}`, [day]);

  const tell = useCallback(
    (key: string, sentence: string) => setNotices((known) => new Map(known).set(key, sentence)),
    [],
  );
  const hush = useCallback((key: string) => setNotices((known) => without(known, key)), []);

  /** Gives true when the book has it. */
  function save(line: ExpectedLine, saving: Saving): Promise<boolean> {
    const key = keyOf(line.courseId);
    hush(key);
    setPending((known) => new Map(known).set(key, saving.after));
    const turn = take(key, line, saving, turns.current.get(key));
    turns.current.set(key, turn);
    void turn.then(() => {
      if (turns.current.get(key) !== turn) return;
      turns.current.delete(key);
      setPending((known) => without(known, key));
    });
    return turn;
  }

  async function take(key: string, line: ExpectedLine, saving: Saving, before: Promise<boolean> | undefined) {
    const asked = { departmentId, day };
    if (before) await before;
    // Whoever types fast is ahead of the page: the newest the book has told of this line is what the change starts from.
    const known = queries.getQueryData<DayRegister>(keyOfDay(asked));
    const newest = known?.lines.find(({ courseId }) => courseId === line.courseId) ?? line;
    const isSaved = await attempt(key, saving, newest);
    await readAgain(asked);
    return isSaved;
  }

  async function attempt(key: string, { ask, done, words }: Saving, newest: ExpectedLine): Promise<boolean> {
    try {
      const { auditSeq } = await ask(newest);
      sayDone(done, auditSeq);
      return true;
    } catch (error) {
      const isChanged = factsOf(error).code === 'conflict';
      const sentence = sentenceOf(error, speak) ?? speak('failures.unexpected');
      tell(
        key,
        isChanged ? speak('attendance.changedMeanwhile', { words }) : speak('attendance.notSaved', { sentence, words }),
      );
      return false;
    }
  }

  return { pending, notices, save, tell, hush, keyOf };
}

const keyOfDay = (asked: DayAsked) => ['attendance', 'day', asked];

/** Asked of the book itself: a question that was on its way before the change would be answered with the day before it. */
async function readAgain(asked: DayAsked): Promise<void> {
  try {
    const { value } = await api.attendance.day.ask(asked);
    queries.setQueryData(keyOfDay(asked), value);
  } catch {
    // The page's own question meets the same refusal, and says it where the list stands.
    await queries.invalidateQueries({ queryKey: keyOfDay(asked) });
  }
  // The page hears of it in a task of its own; what is shown meanwhile must not go before that.
  await new Promise((resolve) => setTimeout(resolve));
}

function without<T>(known: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  if (!known.has(key)) return known;
  const rest = new Map(known);
  rest.delete(key);
  return rest;
}
