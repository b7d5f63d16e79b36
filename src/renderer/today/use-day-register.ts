import { useState } from 'react';
import { api } from '#renderer/api.ts';
import {
  again,
  codesOn,
  letterEntry,
  readEntry,
  reasonFor,
  recordingOf,
  writeEntry,
  type Entry,
} from '#renderer/attendance/cell.ts';
import { useSpeak } from '#renderer/text.ts';
import { asWritten, cellOf, nextWaiting } from '#renderer/today/day-lines.ts';
import { useDayRecording, type DayAsked } from '#renderer/today/use-day-recording.ts';
import { doneWords, nameOf } from '#renderer/today/words.ts';
import type { DayRegister, ExpectedLine } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';

/** What is open on a line: a time being typed, a time that waits for its reason, or a note. */
export type Open = {
  courseId: string;
  kind: 'time' | 'reason' | 'note';
  text: string;
  /** Of a time that waits for its reason. */
  minutes: number;
  /** The version that stood there when it was opened; undefined when our own change was still on its way. */
  seen: number | null | undefined;
};

export type Onward = 'next' | 'stay';

export type WorkedDay = ReturnType<typeof useDayRegister>;

/** A day as one works in it: the lines as they stand with what is on its way, the selected one, and all that can be done to it. */
export function useDayRegister(register: DayRegister, codes: readonly Code[], asked: DayAsked, wanted?: string) {
  const speak = useSpeak();
  const { day } = register;
  const { pending, notices, save, tell, hush, keyOf } = useDayRecording({ departmentId: asked.departmentId, day });
  const lines = register.lines.map((line): ExpectedLine => {
    const written = pending.get(keyOf(line.courseId));
    return written === undefined ? line : { ...line, recorded: written };
  });

  const viewKey = `${asked.departmentId} ${day} ${wanted ?? ''}`;
  const first = () => ({ viewKey, courseId: firstOf(lines, wanted) });
  const [chosen, setChosen] = useState(first);
  const [open, setOpen] = useState<Open | null>(null);
  // Another day begins at its own first line, and from then on the choice stays with its person.
  if (chosen.viewKey !== viewKey) {
    setChosen(first);
    setOpen(null);
  }
  /** The lines registered here, the newest last. */
  const [mine, setMine] = useState<readonly string[]>([]);
  /** Notes written before the day was registered: they go along with it. */
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const found = lines.findIndex(({ courseId }) => courseId === chosen.courseId);
  const at = found >= 0 ? found : lines.findIndex(({ courseId }) => courseId === firstOf(lines, undefined));
  const selected = lines[at] ?? null;
  const isReadOnly = day > register.today;

  // What is undone is looked at again: the right key is then the next one.
  const newest = open ? undefined : lines.find(({ courseId }) => keyOf(courseId) === mine.at(-1));
  if (newest && newest.recorded === null) {
    forget(newest);
    setChosen({ viewKey, courseId: newest.courseId });
  }
  function forget({ courseId }: ExpectedLine) {
    setMine((known) => known.filter((key) => key !== keyOf(courseId)));
  }

  function choose(courseId: string) {
    if (open && open.courseId !== courseId) leave(open);
    if (selected && selected.courseId !== courseId && open?.courseId !== selected.courseId)
      hush(keyOf(selected.courseId));
    setChosen({ viewKey, courseId });
  }

  /** What is left half typed is told, not lost without a word. */
  function leave({ courseId, kind, text }: Open) {
    if (kind !== 'note' && text.trim() !== '')
      tell(keyOf(courseId), speak('attendance.notTaken', { words: text.trim() }));
    setOpen(null);
  }

  const goTo = (place: number) => {
    const target = lines[Math.min(Math.max(place, 0), lines.length - 1)];
    if (target) choose(target.courseId);
  };

  function moveOn(onward: Onward) {
    if (onward === 'next') setChosen({ viewKey, courseId: lines[nextWaiting(lines, at)]?.courseId ?? '' });
  }

  const versionSeen = (line: ExpectedLine) =>
    pending.has(keyOf(line.courseId)) ? undefined : (line.recorded?.version ?? null);

  function begin(kind: 'time' | 'note', text: string) {
    if (!selected || isReadOnly) return;
    hush(keyOf(selected.courseId));
    setOpen({ courseId: selected.courseId, kind, text, minutes: 0, seen: versionSeen(selected) });
  }

  /** Takes the time typed. False when it cannot be taken yet: it is unreadable. */
  function commitTime(onward: Onward): boolean {
    if (!selected || open?.kind !== 'time' || open.courseId !== selected.courseId) return true;
    const text = open.text.trim();
    if (text === '') {
      setOpen(null);
      return true;
    }
    const entry = readEntry(text, codesOn(codes, day));
    if ('key' in entry) {
      tell(keyOf(selected.courseId), speak.sentence(entry));
      return false;
    }
    write(selected, entry, text, onward);
    return true;
  }

  function write(line: ExpectedLine, entry: Entry, words: string, onward: Onward) {
    if (isReadOnly) return;
    const key = keyOf(line.courseId);
    const seen = open?.courseId === line.courseId ? open.seen : undefined;
    if (seen !== undefined && seen !== versionSeen(line)) {
      // Somebody wrote the day while one was typing: theirs is shown, and ours is told.
      tell(key, speak('attendance.changedMeanwhile', { words }));
      return setOpen(null);
    }
    const cell = cellOf(line, day);
    const reason = reasonFor(cell, entry);
    if (reason === undefined) {
      const missing = formatClock(line.agreedMinutes - entry.minutes);
      tell(key, speak('attendance.chooseReason', { missing }));
      return setOpen({
        courseId: line.courseId,
        kind: 'reason',
        text: words,
        minutes: entry.minutes,
        seen: versionSeen(line),
      });
    }
    if (entry.code && reason === null) {
      return tell(key, speak(line.agreedMinutes === 0 ? 'attendance.nothingMissingHere' : 'attendance.nothingMissing'));
    }
    setOpen(null);
    moveOn(onward);
    void record(line, entry.minutes, reason);
  }

  async function record(line: ExpectedLine, minutes: number, code: string | null) {
    const { courseId } = line;
    const note = notes.get(keyOf(courseId));
    const letter = codesOn(codes, day).find((each) => each.code === code)?.key;
    setMine((known) => [...known, keyOf(courseId)]);
    const isSaved = await save(line, {
      after: asWritten(line, day, { attendedMinutes: minutes, absenceCode: code, ...(note !== undefined && { note }) }),
      words: minutes === 0 && letter ? letter : formatClock(minutes),
      done: doneWords(line, minutes, code, { codes, day }, speak),
      ask: (now) =>
        api.attendance.record.ask({
          ...recordingOf(courseId, cellOf(now, day), minutes, code),
          ...(note !== undefined && { note }),
        }),
    });
    if (!isSaved) forget(line);
    else if (note !== undefined) setNotes((known) => new Map([...known].filter(([key]) => key !== keyOf(courseId))));
    return isSaved;
  }

  /** A reason, by its letter or pressed: it completes a time that waits for one, or is the whole day's absence. */
  function giveReason(code: Code) {
    if (!selected || isReadOnly) return;
    const isWaiting = open?.kind === 'reason' && open.courseId === selected.courseId;
    const entry = isWaiting ? { minutes: open.minutes, code } : letterEntry(cellOf(selected, day), code);
    write(selected, entry, isWaiting ? open.text : code.key, 'next');
  }

  function recordAsAgreed() {
    if (!selected || isReadOnly || selected.agreedMinutes === 0) return;
    write(selected, { minutes: selected.agreedMinutes, code: null }, formatClock(selected.agreedMinutes), 'next');
  }

  /** Enter: a line without a registration is as agreed, any other is passed by. */
  function enter() {
    if (!selected || open || isReadOnly) return;
    if (selected.recorded === null && selected.agreedMinutes > 0) recordAsAgreed();
    else moveOn('next');
  }

  function clear() {
    if (!selected?.recorded || isReadOnly) return;
    const { courseId } = selected;
    forget(selected);
    void save(selected, {
      after: null,
      words: writeEntry(cellOf(selected, day), codes),
      done: speak('today.saidCleared', { name: nameOf(selected) }),
      ask: async ({ recorded }) =>
        recorded
          ? api.attendance.clear.ask({ courseId, day, version: recorded.version })
          : { value: null, auditSeq: null },
    });
  }

  function commitNote() {
    if (!selected || open?.kind !== 'note' || open.courseId !== selected.courseId) return;
    const { courseId, recorded } = selected;
    const note = open.text.trim();
    setOpen(null);
    if (!recorded) {
      setNotes((known) => new Map(known).set(keyOf(courseId), note));
      return;
    }
    if (note === recorded.note) return;
    void save(selected, {
      after: asWritten(selected, day, { note }),
      words: note,
      done: speak('today.saidNote', { name: nameOf(selected) }),
      ask: (now) => api.attendance.record.ask({ ...again(courseId, cellOf(now, day)), note }),
    });
  }

  function cancel() {
    if (!open) return;
    hush(keyOf(open.courseId));
    setOpen(null);
  }

  return {
    day,
    lines,
    selected,
    at,
    open,
    isReadOnly,
    /** Those one can choose that day, and all there are: an old record keeps its own. */
    codes: codesOn(codes, day),
    allCodes: codes,
    noticeOf: (courseId: string) => notices.get(keyOf(courseId)) ?? null,
    noteOf: ({ courseId, recorded }: ExpectedLine) => notes.get(keyOf(courseId)) ?? recorded?.note ?? '',
    choose,
    goTo,
    begin,
    type: (text: string) => open && setOpen({ ...open, text }),
    commitTime,
    commitNote,
    cancel,
    enter,
    recordAsAgreed,
    giveReason,
    clear,
    /** Someone who came without being expected. */
    recordCame: (line: ExpectedLine, minutes: number) => record(line, minutes, null),
  };
}

/** The line wanted, else the first that waits, else the first. */
const firstOf = (lines: readonly ExpectedLine[], wanted: string | undefined): string =>
  (lines.find(({ courseId }) => courseId === wanted) ?? lines.find(({ recorded }) => recorded === null) ?? lines[0])
    ?.courseId ?? '';
