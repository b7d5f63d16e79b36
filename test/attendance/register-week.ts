import {
  blankDay,
  type AttendanceDay,
  type RegisterCell,
  type RegisterLine,
  type RegisterWeek,
} from '#shared/attendance.ts';
import { addDays, daysBetween } from '#shared/calendar.ts';
import type { Code } from '#shared/code-lists.ts';
import { bareCode } from '#test/support/facts.ts';

/** The Monday of the week these are about. */
export const day = '2026-11-16';

/** How many days after that Monday. */
export const dayOfLine = (given: string): number => daysBetween(day, given);

export const code = (name: string, key: string, kind: string): Code =>
  bareCode({ list: 'absence', code: name, key, kind });

type GivenCell = Partial<Omit<RegisterCell, 'recorded'>> & { attended?: number; reason?: string };

/** Three agreed hours nobody has written, unless told otherwise. */
function registerCell(on: string, { attended, reason, ...given }: GivenCell = {}): RegisterCell {
  const cell = { day: on, expected: 'agreed', agreedMinutes: 180, startsAt: null, recorded: null, ...given } as const;
  return attended === undefined ? cell : { ...cell, recorded: writtenDay(cell, attended, reason ?? null) };
}

const writtenDay = (cell: RegisterCell, attendedMinutes: number, absenceCode: string | null): AttendanceDay => ({
  ...blankDay,
  id: `id-${cell.day}`,
  courseId: 'course',
  day: cell.day,
  agreedMinutes: cell.agreedMinutes,
  attendedMinutes,
  absenceCode,
  version: 3,
});

/** A person's days from Monday on. */
export const registerLine = (courseId: string, cells: readonly GivenCell[]): RegisterLine => ({
  courseId,
  candidateId: `of-${courseId}`,
  firstName: 'Sanne',
  lastName: courseId,
  functionName: null,
  courseWeek: 4,
  pause: null,
  cells: cells.map((given, days) => registerCell(addDays(day, days), given)),
  attendedMinutes: 0,
  agreedMinutes: 0,
});

/** A week of these people, read after it is over. */
export const registerWeek = (lines: RegisterLine[], today = addDays(day, 7)): RegisterWeek => ({
  monday: day,
  today,
  days: (lines[0]?.cells ?? []).map((cell) => ({ day: cell.day, isClosed: false })),
  lines,
});
