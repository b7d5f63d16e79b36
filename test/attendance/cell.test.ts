import { describe, expect, it } from 'vitest';
import {
  letterEntry,
  lookOf,
  readEntry,
  reasonFor,
  recordingOf,
  shareOut,
  writeEntry,
} from '#renderer/attendance/cell.ts';
import { firstPlace, missingSpots, movedBy, nextWaiting } from '#renderer/attendance/places.ts';
import {
  blankDay,
  type AttendanceDay,
  type RegisterCell,
  type RegisterLine,
  type RegisterWeek,
} from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import { bareCode } from '#test/support/facts.ts';

const code = (name: string, key: string, kind: string): Code => bareCode({ list: 'absence', code: name, key, kind });
const sick = code('SYG', 'S', 'sick');
const closed = code('LUKKET', 'K', 'closed');
const codes = [sick, closed];

const recorded = (day: string, attendedMinutes: number, absenceCode: string | null = null): AttendanceDay => ({
  ...blankDay,
  id: `id-${day}`,
  courseId: 'course',
  day,
  agreedMinutes: 210,
  attendedMinutes,
  absenceCode,
  version: 3,
});
const cell = (day: string, given: Partial<RegisterCell> = {}): RegisterCell => ({
  day,
  expected: 'agreed',
  agreedMinutes: 210,
  startsAt: null,
  recorded: null,
  ...given,
});
const line = (courseId: string, cells: RegisterCell[]): RegisterLine => ({
  courseId,
  candidateId: `of-${courseId}`,
  firstName: 'Sanne',
  lastName: 'Vestergaard',
  functionName: null,
  courseWeek: 4,
  pause: null,
  cells,
  attendedMinutes: 0,
  agreedMinutes: 0,
});
const days = ['2026-11-16', '2026-11-17', '2026-11-18'];
const off = { expected: 'off', agreedMinutes: 0 } as const;
const week = (today: string, lines: RegisterLine[]): RegisterWeek => ({
  monday: days[0]!,
  today,
  days: days.map((day) => ({ day, isClosed: false })),
  lines,
});

describe('what is typed in a cell', () => {
  it('reads a time, a letter, and a time with its reason', () => {
    expect(readEntry('2:30', codes)).toEqual({ minutes: 150, code: null });
    expect(readEntry('2,5', codes)).toEqual({ minutes: 150, code: null });
    expect(readEntry('2.30', codes)).toEqual({ minutes: 150, code: null });
    expect(readEntry('s', codes)).toEqual({ minutes: 0, code: sick });
    expect(readEntry('1:30 S', codes)).toEqual({ minutes: 90, code: sick });
  });

  it('explains what it cannot read', () => {
    expect(readEntry('2,30', codes)).toMatchObject({ key: 'minutes.twoMeanings' });
    expect(readEntry('x', codes)).toEqual({ key: 'minutes.unreadable' });
    expect(readEntry('2,30 s', codes)).toMatchObject({ key: 'minutes.twoMeanings' });
  });

  it('writes what can be read again', () => {
    for (const text of ['3:30', '1:30 S', 'S']) {
      const read = readEntry(text, codes);
      if (!('minutes' in read)) throw new Error(text);
      const written = cell(days[0]!, { recorded: recorded(days[0]!, read.minutes, read.code?.code ?? null) });
      expect(writeEntry(written, codes)).toBe(text);
    }
    expect(writeEntry(cell(days[0]!), codes)).toBe('');
  });
});

describe('the reason for missing time', () => {
  it('is asked for only when time is missing and nobody has said why', () => {
    expect(reasonFor(cell(days[0]!), { minutes: 210, code: null })).toBeNull();
    expect(reasonFor(cell(days[0]!), { minutes: 90, code: null })).toBeUndefined();
    expect(reasonFor(cell(days[0]!), { minutes: 90, code: sick })).toBe('SYG');
    const partly = cell(days[0]!, { recorded: recorded(days[0]!, 60, 'SYG') });
    expect(reasonFor(partly, { minutes: 90, code: null })).toBe('SYG');
    expect(reasonFor(partly, { minutes: 210, code: null })).toBeNull();
  });

  it('keeps the hours of a day attended in part when its letter is pressed', () => {
    expect(letterEntry(cell(days[0]!, { recorded: recorded(days[0]!, 90, 'SYG') }), sick)).toEqual({
      minutes: 90,
      code: sick,
    });
    expect(letterEntry(cell(days[0]!, { recorded: recorded(days[0]!, 210) }), sick)).toEqual({
      minutes: 0,
      code: sick,
    });
    expect(letterEntry(cell(days[0]!), sick)).toEqual({ minutes: 0, code: sick });
  });
});

describe('a day split over try-outs', () => {
  it('keeps its proportions when the minutes change, to the minute', () => {
    const parts = [
      { tryOutId: 'a', minutes: 120 },
      { tryOutId: 'b', minutes: 60 },
    ];
    expect(shareOut(parts, 100)).toEqual([
      { tryOutId: 'a', minutes: 67 },
      { tryOutId: 'b', minutes: 33 },
    ]);
    expect(shareOut(parts, 0)).toEqual([]);
  });

  it('carries the version it saw', () => {
    expect(recordingOf('course', cell(days[0]!), 210, null)).toEqual({
      courseId: 'course',
      day: days[0],
      attendedMinutes: 210,
      absenceCode: null,
      version: null,
    });
    expect(recordingOf('course', cell(days[0]!, { recorded: recorded(days[0]!, 60) }), 210, null)).toMatchObject({
      version: 3,
    });
  });
});

describe('the way through the grid', () => {
  const open = week('2026-11-17', [
    line('a', [cell(days[0]!), cell(days[1]!, off), cell(days[2]!)]),
    line('b', [cell(days[0]!, off), cell(days[1]!), cell(days[2]!)]),
    line('c', [cell(days[0]!, { recorded: recorded(days[0]!, 210) }), cell(days[1]!), cell(days[2]!)]),
  ]);

  it('begins at the first line that waits today', () => {
    expect(firstPlace(open)).toEqual({ row: 1, column: 1 });
    expect(firstPlace({ ...open, today: '2026-12-01' })).toEqual({ row: 0, column: 0 });
  });

  it('goes down the day and on to the next, past what is written, free or still to come', () => {
    expect(nextWaiting(open, { row: 0, column: 0 })).toEqual({ row: 1, column: 1 });
    expect(nextWaiting(open, { row: 1, column: 1 })).toEqual({ row: 2, column: 1 });
    expect(nextWaiting(open, { row: 2, column: 1 })).toEqual({ row: 2, column: 1 });
  });

  it('moves like a spreadsheet and stops at the edges', () => {
    const size = { rows: 3, columns: 3 };
    expect(movedBy('ArrowUp', { row: 0, column: 1 }, size, false)).toEqual({ row: 0, column: 1 });
    expect(movedBy('End', { row: 0, column: 1 }, size, true)).toEqual({ row: 2, column: 2 });
    expect(movedBy('x', { row: 0, column: 1 }, size, false)).toBeNull();
  });

  it('counts as missing only agreed days that have passed', () => {
    expect(lookOf(cell(days[0]!), days[0]!)).toBe('agreed');
    expect(missingSpots(open.lines, open.today).map((spot) => spot.cell.day)).toEqual([days[0]]);
  });
});
