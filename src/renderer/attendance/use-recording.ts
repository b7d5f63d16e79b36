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

  /** Waits for what was asked before, then acts; meanwhile each cell says what is on its way to it. */
  function inTurn<Value>(spots: readonly Spot[], words: readonly string[], act: () => Promise<Value>): Promise<Value> {
    const keys = spots.map(keyOfSpot);
    for (const key of keys) waiting.current.set(key, (waiting.current.get(key) ?? 0) + 1);
    setSaving((known) => new Map([...known, ...keys.map((key, place) => [key, words[place] ?? ''] as const)]));
    const turn = queue.current.then(async () => {
      try {
        return await act();
      } finally {
        await queries.invalidateQueries({ queryKey: ['attendance', 'week'] });
        for (const key of keys) waiting.current.set(key, (waiting.current.get(key) ?? 1) - 1);
        const done = keys.filter((key) => waiting.current.get(key) === 0);
        setSaving((known) => done.reduce(without, known));
      }
    });
    queue.current = turn.catch(() => undefined);
    return turn;
  }

  /** The cells to start from: as they are shown, unless one of them is behind what our own last change left. */
  async function current(spots: readonly Spot[], isLate: boolean): Promise<Spot[]> {
    const isBehind = isLate || spots.some((spot) => startedFrom.current.get(keyOfSpot(spot)) === versionOf(spot.cell));
    const now = isBehind ? await newest(spots) : [...spots];
    for (const spot of now) startedFrom.current.set(keyOfSpot(spot), versionOf(spot.cell));
    return now;
  }

  // Whoever types fast is ahead of the page: what it shows may be what our own last change started from.
  const isAhead = (spots: readonly Spot[]): boolean =>
    spots.some((spot) => (waiting.current.get(keyOfSpot(spot)) ?? 0) > 0);

  /** Gives true when the book has it. A second change of a cell waits for the first, and then starts from what that left. */
  function save(spot: Spot, { words, done, ask }: Saving): Promise<boolean> {
    const isLate = isAhead([spot]);
    hush(keyOfSpot(spot));
    return inTurn([spot], [words], () =>
      attempt(keyOfSpot(spot), words, done, async () => {
        const [now = spot] = await current([spot], isLate);
        return ask(now.cell);
      }),
    );
  }

  /** Many cells in one command, or none of them; throws what was refused. The cells are given as they are when their turn comes. */
  function saveBlock(
    spots: readonly Spot[],
    words: readonly string[],
    ask: (now: readonly Spot[]) => Promise<Done<unknown>>,
  ): Promise<Done<unknown>> {
    const isLate = isAhead(spots);
    for (const spot of spots) hush(keyOfSpot(spot));
    return inTurn(spots, words, async () => ask(await current(spots, isLate)));
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
  async function newest(spots: readonly Spot[]): Promise<Spot[]> {
    const { value: week } = await api.attendance.week.ask(asked);
    const lines = new Map(week.lines.map((line) => [line.courseId, line]));
    return spots.map(({ line, cell }) => {
      const cells = lines.get(line.courseId)?.cells;
      return { line, cell: cells?.find(({ day }) => day === cell.day) ?? cell };
    });
  }

  return { saving, notices, save, saveBlock, tell, hush };
}

function without(known: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> {
  const rest = new Map(known);
  rest.delete(key);
  return rest;
}

const versionOf = ({ recorded }: RegisterCell): number => recorded?.version ?? 0;
