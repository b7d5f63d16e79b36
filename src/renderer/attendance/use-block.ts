import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import {
  asAgreed,
  blockBetween,
  blockInput,
  blockText,
  contentOf,
  filled,
  isMany,
  judged,
  laidOut,
  lettered,
  readBlock,
  refusedDay,
  spotsOf,
  writtenAmong,
  type BlockInput,
  type Content,
  type Judged,
  type Write,
} from '#renderer/attendance/block.ts';
import type { Spot } from '#renderer/attendance/cell.ts';
import { spotAt, type Place } from '#renderer/attendance/places.ts';
import type { useRecording } from '#renderer/attendance/use-recording.ts';
import { blockWords, cellWords, refusalWords, type BlockAct } from '#renderer/attendance/block-words.ts';
import { factsOf, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { RegisterWeek } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';

/** Why a block was not written: nothing of it is kept while one cell is wrong. */
export type BlockRefusal = { sentence: string; cells: { spot: Spot; sentence: string }[] };

type BlockParts = {
  week: RegisterWeek;
  weekKey: string;
  codes: readonly Code[];
  /** The active cell, where the selection begins. */
  place: Place;
  saveBlock: ReturnType<typeof useRecording>['saveBlock'];
};

/** The selected rectangle of the week, and what can be done to all of it: each is one command and one undo. */
export function useBlock({ week, weekKey, codes, place, saveBlock }: BlockParts) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [far, setFar] = useState<{ weekKey: string; place: Place } | null>(null);
  const [refusal, setRefusal] = useState<BlockRefusal | null>(null);
  const copied = useRef<{ text: string; contents: Content[][] } | null>(null);

  const end = far?.weekKey === weekKey ? inside(week, far.place) : place;
  const block = blockBetween(place, end);
  const spots = spotsOf(week, block).flat();

  /** Writes all of it or nothing, and says what was left alone. */
  async function write(found: Judged, act: BlockAct) {
    setRefusal(null);
    if (found.refused.length > 0) {
      const cells = found.refused.map(({ spot, text, why }) => ({
        spot,
        sentence: refusalWords(spot, text, why, speak),
      }));
      return setRefusal({ sentence: speak('attendance.blockRefused', { count: cells.length }), cells });
    }
    await send(found.writes, [], blockWords(act, found.writes.length, found.leftAlone, speak));
  }

  async function send(writes: readonly Write[], cleared: readonly Spot[], words: string) {
    const changed = [...writes.map(({ spot }) => spot), ...cleared];
    if (changed.length === 0) return sayDone(words, null);
    const shown = [...writes.map((each) => cellWords(each, codes)), ...cleared.map(() => '')];
    let input: BlockInput = { courses: [] };
    try {
      const { auditSeq } = await saveBlock(changed, shown, (now) => {
        input = blockInput(
          writes.map((each, at) => ({ ...each, spot: now[at] ?? each.spot })),
          now.slice(writes.length),
        );
        return api.attendance.recordAll.ask(input);
      });
      sayDone(words, auditSeq);
    } catch (error) {
      setRefusal(refusedBy(error, input));
    }
  }

  /** What the book refused, at the cell it names. */
  function refusedBy(error: unknown, input: BlockInput): BlockRefusal {
    const { code, faults } = factsOf(error);
    if (code === 'conflict') return { sentence: speak('attendance.blockChanged'), cells: [] };
    const cells = faults.flatMap(({ path, message }) => {
      const named = refusedDay(input, path);
      const spot = named && spotOf(week, named);
      return spot ? [{ spot, sentence: refusalWords(spot, null, message, speak) }] : [];
    });
    return cells.length > 0
      ? { sentence: speak('attendance.blockRefused', { count: cells.length }), cells }
      : { sentence: sentenceOf(error, speak) ?? speak('failures.unexpected'), cells: [] };
  }

  function paste(contents: Content[][]) {
    const placed = laidOut(week, block, contents);
    if (placed) return void write(judged(placed, week.today, codes), 'written');
    const days = Math.max(...contents.map((line) => line.length));
    setRefusal({ sentence: speak('attendance.blockTooBig', { people: contents.length, days }), cells: [] });
  }

  return {
    block,
    isMany: isMany(block),
    spots,
    end,
    refusal,
    extendTo: (next: Place) => setFar({ weekKey, place: next }),
    /** Back to the active cell alone. */
    collapse: () => setFar(null),
    dismiss: () => setRefusal(null),
    isRefused: (spot: Spot) =>
      refusal?.cells.some(
        (each) => each.spot.line.courseId === spot.line.courseId && each.spot.cell.day === spot.cell.day,
      ) ?? false,

    /** The text of the selection for the clipboard, and a memory of it; null when nothing is written there. */
    copy(): string | null {
      const contents = spotsOf(week, block).map((line) => line.map(({ cell }) => contentOf(cell, codes)));
      if (contents.flat().every(({ text }) => text === '')) return null;
      copied.current = { text: blockText(contents), contents };
      return copied.current.text;
    },
    /** A copied block; one from here keeps reasons that have no letter. */
    pasteText: (text: string) =>
      paste(copied.current?.text === text.replaceAll('\r\n', '\n') ? copied.current.contents : readBlock(text)),
    /** What was typed in one cell, over the whole selection. */
    fillWith: (text: string) => paste([[{ text: text.trim() }]]),
    fill: (direction: 'down' | 'right') =>
      void write(judged(filled(week, block, direction, codes), week.today, codes), 'written'),
    giveReason: (code: Code) => void write(lettered(spots, code, week.today), 'written'),
    recordAsAgreed: (given: readonly Spot[] = spots) => void write(asAgreed(given, week.today), 'as-agreed'),
    clear() {
      setRefusal(null);
      const cleared = writtenAmong(spots);
      void send([], cleared, blockWords('cleared', cleared.length, null, speak));
    },
  };
}

const inside = ({ lines, days }: RegisterWeek, { row, column }: Place): Place => ({
  row: Math.max(0, Math.min(row, lines.length - 1)),
  column: Math.max(0, Math.min(column, days.length - 1)),
});

function spotOf(week: RegisterWeek, { courseId, day }: { courseId: string; day: string }): Spot | null {
  const row = week.lines.findIndex((line) => line.courseId === courseId);
  return spotAt(week, { row, column: week.days.findIndex((each) => each.day === day) });
}
