import type { AttendancePart, RecordedDay, RegisterCell, RegisterLine } from '#shared/attendance.ts';
import { codeOfDay, isValidOn, type Code } from '#shared/code-lists.ts';
import { pauseOn, type Pause } from '#shared/pauses.ts';
import { formatClock, parseMinutes, whyMinutesRefused, type MinutesRefusal } from '#shared/minutes.ts';

/** One course on one day: where the register is written. */
export type Spot = { line: RegisterLine; cell: RegisterCell };

/** What a cell looks like; `missing` is an agreed day that has passed without a word. */
export type CellLook = 'written' | 'missing' | 'agreed' | 'flexible' | 'off' | 'closed';

/** Minutes attended and, when it was said along, the reason for the rest. */
export type Entry = { minutes: number; code: Code | null };

const keyOf = (courseId: string, day: string): string => `${courseId} ${day}`;
export const keyOfSpot = ({ line, cell }: Spot): string => keyOf(line.courseId, cell.day);

export function lookOf(cell: RegisterCell, today: string): CellLook {
  if (cell.recorded) return 'written';
  return cell.expected === 'agreed' && cell.day < today ? 'missing' : cell.expected;
}

/** The pause an unwritten day lies in, or null. */
export const pauseAt = ({ line, cell }: Spot): Pause | null =>
  cell.recorded === null && cell.expected === 'off' && line.pause ? pauseOn([line.pause], cell.day) : null;

/** The absence codes one can choose on a day, in their own order. */
export const codesOn = (codes: readonly Code[], day: string): Code[] =>
  codes.filter((code) => code.list === 'absence' && isValidOn(code, day));

/** The code of a recorded absence; an old record keeps the code that was valid on its day. */
export const codeOf = (codes: readonly Code[], absenceCode: string | null, day: string): Code | null =>
  codeOfDay(codes, 'absence', absenceCode, day);

/** The code one letter stands for, or null. */
export const codeByKey = (codes: readonly Code[], letter: string): Code | null =>
  codes.find(({ key }) => key !== '' && key.toLowerCase() === letter.toLowerCase()) ?? null;

/** What is typed in a cell: a time, a time and a letter (`1:30 s`), or a letter alone. */
export function readEntry(text: string, codes: readonly Code[]): Entry | MinutesRefusal {
  const minutes = parseMinutes(text);
  if (minutes !== null) return { minutes, code: null };
  const code = codeByKey(codes, text.trim().slice(-1));
  const before = text.trim().slice(0, -1).trim();
  if (!code) return whyMinutesRefused(text) ?? { key: 'minutes.unreadable' };
  if (before === '') return { minutes: 0, code };
  const partly = parseMinutes(before);
  return partly === null ? (whyMinutesRefused(before) ?? { key: 'minutes.unreadable' }) : { minutes: partly, code };
}

/** The cell as it is typed and copied: `3:00`, `1:30 S`, `S`; empty when nothing is written. */
export function writeEntry(cell: RegisterCell, codes: readonly Code[]): string {
  if (!cell.recorded) return '';
  const { attendedMinutes, absenceCode } = cell.recorded;
  const letter = codeOf(codes, absenceCode, cell.day)?.key ?? '';
  if (attendedMinutes === 0 && letter !== '') return letter;
  return letter === '' ? formatClock(attendedMinutes) : `${formatClock(attendedMinutes)} ${letter}`;
}

/** The reason that goes with so many minutes: the one said, else the one the day has; undefined when it must be asked for. */
export function reasonFor(cell: RegisterCell, { minutes, code }: Entry): string | null | undefined {
  if (minutes >= cell.agreedMinutes) return code?.kind === 'closed' ? code.code : null;
  return code?.code ?? cell.recorded?.absenceCode ?? undefined;
}

/** What a letter means here: on a day attended in part it is the reason for the rest, otherwise the whole day's absence. */
export function letterEntry(cell: RegisterCell, code: Code): Entry {
  const attended = cell.recorded?.attendedMinutes ?? 0;
  const isPartly = attended > 0 && attended < cell.agreedMinutes && code.kind !== 'closed';
  return { minutes: isPartly ? attended : 0, code };
}

/** The command that writes these minutes; a day split over try-outs keeps its split in proportion. */
export function recordingOf(
  courseId: string,
  cell: RegisterCell,
  attendedMinutes: number,
  absenceCode: string | null,
): RecordedDay {
  const { day, recorded } = cell;
  return {
    courseId,
    day,
    attendedMinutes,
    absenceCode,
    version: recorded?.version ?? null,
    ...partsOf(cell, attendedMinutes),
  };
}

/** The split that goes with so many minutes, where the day is split already. */
export const partsOf = ({ recorded }: RegisterCell, minutes: number): { parts?: AttendancePart[] } =>
  recorded && recorded.parts.length > 1 ? { parts: shareOut(recorded.parts, minutes) } : {};

/** The day as it is written, to be written again with a change. */
export const again = (courseId: string, { day, recorded }: RegisterCell): RecordedDay => ({
  courseId,
  day,
  attendedMinutes: recorded?.attendedMinutes ?? 0,
  absenceCode: recorded?.absenceCode ?? null,
  version: recorded?.version ?? null,
});

/** So many minutes in the proportions of these parts; the largest takes the rest, parts of nothing fall away. */
export function shareOut(parts: readonly AttendancePart[], minutes: number): AttendancePart[] {
  const sum = parts.reduce((total, part) => total + part.minutes, 0);
  if (sum === 0 || minutes === 0) return [];
  const shared = parts.map(({ tryOutId, minutes: part }) => ({
    tryOutId,
    minutes: Math.floor((part * minutes) / sum),
  }));
  const rest = minutes - shared.reduce((total, part) => total + part.minutes, 0);
  const largest = shared.reduce((most, part) => (part.minutes > most.minutes ? part : most));
  return shared
    .map((part) => (part === largest ? { ...part, minutes: part.minutes + rest } : part))
    .filter((part) => part.minutes > 0);
}

/** Why a cell cannot be written now, as a text key; null when it can. */
export function whyNotWritable(cell: RegisterCell, today: string) {
  return cell.day > today ? ('attendance.inFuture' as const) : null;
}
