import { useState } from 'react';
import {
  codesOn,
  keyOfSpot,
  letterEntry,
  readEntry,
  reasonFor,
  whyNotWritable,
  writeEntry,
  type Entry,
  type Spot,
} from '#renderer/attendance/cell.ts';
import { asAgreed } from '#renderer/attendance/block.ts';
import { spotAt, type Place } from '#renderer/attendance/places.ts';
import { useActivePlace, type Onward, type WantedDay } from '#renderer/attendance/use-active-place.ts';
import { useBlock } from '#renderer/attendance/use-block.ts';
import { useDayCommands } from '#renderer/attendance/use-day-commands.ts';
import { useRecording, type WeekAsked } from '#renderer/attendance/use-recording.ts';
import { useSpeak } from '#renderer/text.ts';
import type { RecordedDay, RegisterWeek } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';

/** What is being typed in one cell. */
export type Draft = {
  key: string;
  text: string;
  /** Set once it only waits for its reason. */
  minutes: number | null;
  /** The version that stood there when the typing began; undefined when our own change was still on its way. */
  seen: number | null | undefined;
};

export type Register = ReturnType<typeof useRegister>;

/** The week as one works in it: the active cell, the selection, what is typed, and everything one can do to a cell. */
export function useRegister(week: RegisterWeek, codes: readonly Code[], asked: WeekAsked, wanted: WantedDay | null) {
  const speak = useSpeak();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isDayShown, setDayShown] = useState(true);
  const [isDayCalled, setDayCalled] = useState(false);
  const [focusTick, setFocusTick] = useState(0);
  const { saving, notices, save, saveBlock, tell, hush } = useRecording(asked);
  const weekKey = `${asked.departmentId} ${week.monday}`;
  const active = useActivePlace(week, weekKey, wanted, leave);
  const { place, spot } = active;
  const block = useBlock({ week, weekKey, codes, place, saveBlock });
  const commands = useDayCommands(save, codes);
  const takeFocus = () => setFocusTick((tick) => tick + 1);

  function leave(left: Spot) {
    block.collapse();
    if (draft?.key !== keyOfSpot(left)) hush(keyOfSpot(left));
  }

  function goTo(next: Place) {
    block.collapse();
    active.goTo(next);
  }

  function moveOn(onward: Onward) {
    active.moveOn(onward);
  }

  /** Begins typing in the active cell; a text that still waited for its reason elsewhere is told, not lost. */
  function begin(text: string) {
    if (!spot || !isWritable(spot)) return;
    const key = keyOfSpot(spot);
    if (draft && draft.key !== key) tell(draft.key, speak('attendance.notTaken', { words: draft.text }));
    hush(key);
    block.dismiss();
    setDraft({ key, text, minutes: null, seen: saving.has(key) ? undefined : versionOf(spot) });
  }

  function isWritable(target: Spot): boolean {
    const refused = whyNotWritable(target.cell, week.today);
    if (refused) tell(keyOfSpot(target), speak(refused));
    return refused === null;
  }

  function type(text: string) {
    if (!draft) return;
    hush(draft.key);
    setDraft({ ...draft, text, minutes: null });
  }

  /** Takes what is typed. False when it cannot be taken yet: it is unreadable, or its reason is missing. */
  function commit(onward: Onward): boolean {
    if (!spot || draft?.key !== keyOfSpot(spot)) return true;
    if (draft.text.trim() === '') {
      setDraft(null);
      moveOn(onward);
      return true;
    }
    return take(spot, draft.text, onward);
  }

  function take(target: Spot, text: string, onward: Onward): boolean {
    const entry = readEntry(text, codesOn(codes, target.cell.day));
    if (!('key' in entry)) return write(target, entry, text.trim(), onward);
    tell(keyOfSpot(target), speak.sentence(entry));
    return false;
  }

  function write(target: Spot, entry: Entry, words: string, onward: Onward): boolean {
    if (!isWritable(target)) return false;
    if (isChangedSince(target)) return giveWay(target, words);
    const { cell } = target;
    const reason = reasonFor(cell, entry);
    if (reason === undefined) {
      waitForReason(target, entry.minutes, words);
      return false;
    }
    if (entry.code && reason === null) {
      const key = cell.agreedMinutes === 0 ? 'attendance.nothingMissingHere' : 'attendance.nothingMissing';
      tell(keyOfSpot(target), speak(key));
      return false;
    }
    void commands.record(target, entry, reason);
    setDraft(null);
    moveOn(onward);
    return true;
  }

  /** Somebody wrote the day while one was typing: theirs is shown, and ours is told. */
  function giveWay(target: Spot, words: string): boolean {
    tell(keyOfSpot(target), speak('attendance.changedMeanwhile', { words }));
    setDraft(null);
    takeFocus();
    return true;
  }

  const isChangedSince = (target: Spot): boolean =>
    draft?.key === keyOfSpot(target) && draft.seen !== undefined && draft.seen !== versionOf(target);

  function waitForReason(target: Spot, minutes: number, words: string) {
    const missing = formatClock(target.cell.agreedMinutes - minutes);
    setDraft({ key: keyOfSpot(target), text: words, minutes, seen: versionOf(target) });
    tell(keyOfSpot(target), speak('attendance.chooseReason', { missing }));
    setDayShown(true);
  }

  /** A reason from the panel or a letter in the grid; it completes what waits for one. */
  function giveReason(code: Code, onward: Onward) {
    if (!spot) return;
    const waiting = draft?.key === keyOfSpot(spot) ? draft : null;
    const minutes = waiting?.minutes ?? null;
    write(spot, minutes === null ? letterEntry(spot.cell, code) : { minutes, code }, waiting?.text ?? code.key, onward);
    takeFocus();
  }

  function recordAsAgreed(onward: Onward) {
    if (!spot || spot.cell.agreedMinutes === 0) return;
    const minutes = spot.cell.agreedMinutes;
    write(spot, { minutes, code: null }, formatClock(minutes), onward);
    takeFocus();
  }

  /** Enter: an empty agreed day is as agreed, and so are those of a selection; anything else is passed by. */
  function enter() {
    const waiting = block.spots.filter((each) => !saving.has(keyOfSpot(each)));
    if (block.isMany && asAgreed(waiting, week.today).writes.length > 0) return block.recordAsAgreed(waiting);
    const isEmpty = spot && !spot.cell.recorded && !saving.has(keyOfSpot(spot)) && draft?.key !== keyOfSpot(spot);
    if (isEmpty && spot.cell.agreedMinutes > 0) recordAsAgreed('next');
    else moveOn('next');
  }

  function cancel() {
    if (draft) hush(draft.key);
    setDraft(null);
    takeFocus();
  }

  function clear() {
    if (!spot) return;
    if (draft?.key === keyOfSpot(spot)) return cancel();
    if (block.isMany) return block.clear();
    if (spot.cell.recorded || saving.has(keyOfSpot(spot))) void commands.clear(spot);
  }

  /** The first selected line over the others, or the first day over those after it; one cell takes what its neighbour has. */
  function fill(direction: 'down' | 'right') {
    if (block.isMany) return block.fill(direction);
    const { row, column } = place;
    const beside = spotAt(week, direction === 'down' ? { row: row - 1, column } : { row, column: column - 1 });
    if (spot && beside?.cell.recorded) take(spot, writeEntry(beside.cell, codes), 'stay');
  }

  /** Takes a copied text: one cell's as if it had been typed, a block as a block. */
  function paste(text: string) {
    if (!spot || text.trim() === '') return;
    if (block.isMany || /[\t\n]./u.test(text)) block.pasteText(text);
    else take(spot, text, 'stay');
  }

  /** What is typed, over all selected days. */
  function commitAll() {
    if (!draft) return;
    block.fillWith(draft.text);
    setDraft(null);
    takeFocus();
  }

  return {
    place,
    spot,
    draft,
    saving,
    notices,
    isDayShown,
    focusTick,
    goTo,
    extendTo(next: Place) {
      block.extendTo(next);
      takeFocus();
    },
    begin,
    type,
    commit,
    cancel,
    enter,
    recordAsAgreed,
    giveReason,
    clear,
    fill,
    paste,
    commitAll,
    block,
    showDay: setDayShown,
    /** Opens the day beside the grid and goes there. */
    enterDay() {
      setDayShown(true);
      setDayCalled(true);
    },
    isDayCalled,
    /** The day the page was opened at, as a key; null when it was opened at no day. */
    wantedKey: wanted && `${weekKey} ${wanted.courseId} ${wanted.day}`,
    dayTookFocus: () => setDayCalled(false),
    backToGrid: takeFocus,
    setMinutes: (minutes: number) => spot && write(spot, { minutes, code: null }, formatClock(minutes), 'stay'),
    revise: (change: Partial<RecordedDay>) => (spot ? commands.revise(spot, change) : Promise.resolve(false)),
  };
}

const versionOf = ({ cell }: Spot): number | null => cell.recorded?.version ?? null;
