import { useCallback, useRef, useState } from 'react';
import { api, queries, type Done } from '#renderer/api.ts';
import { keyOfSpot, type Spot } from '#renderer/attendance/cell.ts';
import { factsOf, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { RegisterCell } from '#shared/attendance.ts';

export type WeekAsked = { departmentId: string; monday: string };

type Saving = {
  /** What stands in the cell while it is saved. */
  words: string;
  /** What the toast says afterwards; null says nothing. */
  done: string | null;
  /** The command, made from the cell as it is when its turn comes. */
  ask: (cell: RegisterCell) => Promise<Done<unknown>>;
};

/** Sends what is written to the book, one command after the other, and remembers what each cell says meanwhile. */
export function useRecording(asked: WeekAsked) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [saving, setSaving] = useState<ReadonlyMap<string, string>>(new Map());
  const [notices, setNotices] = useState<ReadonlyMap<string, string>>(new Map());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(new Map<string, number>());
  /** The version each cell's last change of ours started from. */
  const startedFrom = useRef(new Map<string, number>());

  const tell = useCallback(
    (key: string, sentence: string) => setNotices((known) => new Map(known).set(key, sentence)),
    [],
  );
  const hush = useCallback((key: string) => setNotices((known) => (known.has(key) ? without(known, key) : known)), []);

  /** Gives true when the book has it. A second change of a cell waits for the first, and then starts from what that left. */
  function save(spot: Spot, { words, done, ask }: Saving): Promise<boolean> {
    const key = keyOfSpot(spot);
    const before = waiting.current.get(key) ?? 0;
    waiting.current.set(key, before + 1);
    hush(key);
    setSaving((known) => new Map(known).set(key, words));

    const turn = queue.current.then(async () => {
      const isSaved = await attempt(key, words, done, async () => {
        // Whoever types fast is ahead of the page: what it shows may be what our own last change started from.
        const isBehind = before > 0 || startedFrom.current.get(key) === versionOf(spot.cell);
        const cell = isBehind ? await newest(spot) : spot.cell;
        startedFrom.current.set(key, versionOf(cell));
        return ask(cell);
      });
      await queries.invalidateQueries({ queryKey: ['attendance', 'week'] });
      const left = (waiting.current.get(key) ?? 1) - 1;
      waiting.current.set(key, left);
      if (left === 0) setSaving((known) => without(known, key));
      return isSaved;
    });
    queue.current = turn;
    return turn;
  }

  async function attempt(
    key: string,
    words: string,
    done: string | null,
    ask: () => Promise<Done<unknown>>,
  ): Promise<boolean> {
    try {
      const { auditSeq } = await ask();
      if (done !== null) sayDone(done, auditSeq);
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

  // Asked of the book itself: what the page holds may be a moment older than what the first change left.
  async function newest({ line, cell }: Spot): Promise<RegisterCell> {
    const { value: week } = await api.attendance.week.ask(asked);
    const cells = week.lines.find(({ courseId }) => courseId === line.courseId)?.cells;
    return cells?.find(({ day }) => day === cell.day) ?? cell;
  }

  return { saving, notices, save, tell, hush };
}

function without(known: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> {
  const rest = new Map(known);
  rest.delete(key);
  return rest;
}

const versionOf = ({ recorded }: RegisterCell): number => recorded?.version ?? 0;
