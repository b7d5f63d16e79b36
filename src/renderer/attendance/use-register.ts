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
import { spotAt } from '#renderer/attendance/places.ts';
import { useActivePlace, type Onward } from '#renderer/attendance/use-active-place.ts';
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

/** The week as one works in it: the active cell, what is typed, and everything one can do to a cell. */
export function useRegister(week: RegisterWeek, codes: readonly Code[], asked: WeekAsked) {
  const speak = useSpeak();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isDayShown, setDayShown] = useState(true);
  const [focusTick, setFocusTick] = useState(0);
  const { saving, notices, save, tell, hush } = useRecording(asked);
  const { place, spot, goTo, moveOn } = useActivePlace(week, `${asked.departmentId} ${week.monday}`, (left) => {
    if (draft?.key !== keyOfSpot(left)) hush(keyOfSpot(left));
  });
  const commands = useDayCommands(save, codes);
  const takeFocus = () => setFocusTick((tick) => tick + 1);

  /** Begins typing in the active cell; a text that still waited for its reason elsewhere is told, not lost. */
  function begin(text: string) {
    if (!spot || !isWritable(spot)) return;
    const key = keyOfSpot(spot);
    if (draft && draft.key !== key) tell(draft.key, speak('attendance.notTaken', { words: draft.text }));
    hush(key);
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

  /** Enter: an empty agreed day is as agreed, anything else is passed by. */
  function enter() {
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
    if (spot.cell.recorded || saving.has(keyOfSpot(spot))) void commands.clear(spot);
  }

  function fillDown() {
    const above = spotAt(week, { row: place.row - 1, column: place.column });
    if (spot && above?.cell.recorded) take(spot, writeEntry(above.cell, codes), 'stay');
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
    begin,
    type,
    commit,
    cancel,
    enter,
    recordAsAgreed,
    giveReason,
    clear,
    fillDown,
    showDay: setDayShown,
    fill: (spots: readonly Spot[]) => commands.fill(spots),
    /** Takes a copied text, as if it had been typed. */
    paste: (text: string) => spot && take(spot, text, 'stay'),
    setMinutes: (minutes: number) => spot && write(spot, { minutes, code: null }, formatClock(minutes), 'stay'),
    revise: (change: Partial<RecordedDay>) => spot && void commands.revise(spot, change),
  };
}

const versionOf = ({ cell }: Spot): number | null => cell.recorded?.version ?? null;
