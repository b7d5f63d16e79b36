import {
  codesOn,
  letterEntry,
  lookOf,
  partsOf,
  readEntry,
  reasonFor,
  writeEntry,
  type Entry,
  type Spot,
} from '#renderer/attendance/cell.ts';
import { spotAt, type Place } from '#renderer/attendance/places.ts';
import type { RegisterCell, RegisterWeek } from '#shared/attendance.ts';
import { codeOfDay, type Code } from '#shared/code-lists.ts';
import type { Contract, InputOf } from '#shared/contract.ts';
import { formatClock, type MinutesRefusal } from '#shared/minutes.ts';

/** What the command for a block is given. */
export type BlockInput = InputOf<Contract['attendance']['recordAll']>;

/** A rectangle of the grid: rows and columns from 0, all four included. */
export type Block = { top: number; left: number; bottom: number; right: number };

/** The rectangle between two places, whichever way they lie. */
export const blockBetween = (one: Place, other: Place): Block => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

export const isInBlock = ({ top, left, bottom, right }: Block, { row, column }: Place): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** More than the one cell that is always selected. */
export const isMany = ({ top, left, bottom, right }: Block): boolean => top !== bottom || left !== right;

/** The cells of a rectangle, line by line. */
export const spotsOf = (week: RegisterWeek, { top, left, bottom, right }: Block): Spot[][] =>
  upTo(top, bottom).map((row) => upTo(left, right).flatMap((column) => spotAt(week, { row, column }) ?? []));

const upTo = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** What one cell of a copied block holds. The entry is known when it comes from the register: a code need not have a letter. */
export type Content = { text: string; entry?: Entry };

/** The cell as it is copied; nothing when nobody has written it. */
export function contentOf(cell: RegisterCell, codes: readonly Code[]): Content {
  const { recorded, day } = cell;
  if (!recorded) return { text: '' };
  const code = codeOfDay(codes, 'absence', recorded.absenceCode, day);
  return { text: writeEntry(cell, codes), entry: { minutes: recorded.attendedMinutes, code } };
}

/** A block as a spreadsheet takes it: tabs between days, a line a person, and no names. */
export const blockText = (contents: readonly (readonly Content[])[]): string =>
  contents.map((line) => line.map(({ text }) => text).join('\t')).join('\n');

/** A block as a spreadsheet gives it; the line break it ends with is no line of its own. */
export const readBlock = (text: string): Content[][] =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => ({ text: cell.trim() })));

/** What is to stand in one cell. */
type Placed = { spot: Spot; content: Content };

/**
 * Where each piece of a copied block comes to stand. A selection that holds the block a whole number of times is filled with it; else
 * the block is laid from the selection's first cell. Null when it would reach over the edge of the week.
 */
export function laidOut(
  week: RegisterWeek,
  selected: Block,
  contents: readonly (readonly Content[])[],
): Placed[] | null {
  const rows = contents.length;
  const columns = Math.max(...contents.map((line) => line.length));
  const isTiled =
    (selected.bottom - selected.top + 1) % rows === 0 && (selected.right - selected.left + 1) % columns === 0;
  const { top, left } = selected;
  const target = isTiled ? selected : { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (target.bottom >= week.lines.length || target.right >= week.days.length) return null;
  return spotsOf(week, target).flatMap((line, row) =>
    line.map((spot, column) => ({ spot, content: contents[row % rows]?.[column % columns] ?? { text: '' } })),
  );
}

/** The first line of a selection over the others, or its first day over the days after; of a single cell, its neighbour's. */
export function filled(
  week: RegisterWeek,
  selected: Block,
  direction: 'down' | 'right',
  codes: readonly Code[],
): Placed[] {
  const isDown = direction === 'down';
  const isOne = isDown ? selected.top === selected.bottom : selected.left === selected.right;
  const { top, left, bottom, right } = selected;
  const from = isOne ? { top: isDown ? top - 1 : top, left: isDown ? left : left - 1, bottom, right } : selected;
  if (from.top < 0 || from.left < 0) return [];
  const spots = spotsOf(week, from);
  return spots.flatMap((line, row) =>
    line.flatMap((spot, column) => {
      const source = isDown ? spots[0]?.[column] : line[0];
      const isSource = isDown ? row === 0 : column === 0;
      return isSource || !source ? [] : [{ spot, content: contentOf(source.cell, codes) }];
    }),
  );
}

/** One cell that will be written. */
export type Write = { spot: Spot; minutes: number; reason: string | null };

/** Why a cell of a block cannot be written. */
export type CellRefusal =
  | MinutesRefusal
  | { key: 'attendance.blockReason'; values: { missing: string } }
  | { key: 'attendance.nothingMissing'; values?: never };

/** Cells of a block that are left as they are: still to come, closed, or without an agreement. */
export type LeftAlone = { future: number; closed: number; off: number };

/** What a block comes to: all of it can be written, or nothing is while a cell is refused. */
export type Judged = {
  writes: Write[];
  refused: { spot: Spot; text: string; why: CellRefusal }[];
  leftAlone: LeftAlone;
};

/** Judges each piece of a block where it is to stand. An empty piece says nothing; what stands there already is not written again. */
export function judged(placed: readonly Placed[], today: string, codes: readonly Code[]): Judged {
  const found = nothingYet();
  for (const { spot, content } of placed) {
    const { cell } = spot;
    if (content.text === '' || isLeftAlone(cell, today, found.leftAlone)) continue;
    const entry = content.entry ?? readEntry(content.text, codesOn(codes, cell.day));
    if ('key' in entry) found.refused.push({ spot, text: content.text, why: entry });
    else judge(spot, entry, content.text, found);
  }
  return found;
}

/** A letter over a block: the reason for the rest of days attended in part, else the whole day's absence. */
export function lettered(spots: readonly Spot[], code: Code, today: string): Judged {
  const found = nothingYet();
  for (const spot of spots) {
    if (!isLeftAlone(spot.cell, today, found.leftAlone)) judge(spot, letterEntry(spot.cell, code), code.key, found);
  }
  return found;
}

/** As agreed, on the agreed days of a block that nobody has written. */
export function asAgreed(spots: readonly Spot[], today: string): Judged {
  const found = nothingYet();
  for (const spot of spots) {
    const { recorded, expected, agreedMinutes } = spot.cell;
    if (recorded || expected !== 'agreed' || isLeftAlone(spot.cell, today, found.leftAlone)) continue;
    found.writes.push({ spot, minutes: agreedMinutes, reason: null });
  }
  return found;
}

const nothingYet = (): Judged => ({ writes: [], refused: [], leftAlone: { future: 0, closed: 0, off: 0 } });

function judge(spot: Spot, entry: Entry, text: string, { writes, refused }: Judged): void {
  const { cell } = spot;
  const reason = reasonFor(cell, entry);
  if (reason === undefined) {
    const missing = formatClock(cell.agreedMinutes - entry.minutes);
    refused.push({ spot, text, why: { key: 'attendance.blockReason', values: { missing } } });
  } else if (entry.code && reason === null) {
    refused.push({ spot, text, why: { key: 'attendance.nothingMissing' } });
  } else if (!isWritten(cell, entry.minutes, reason)) {
    writes.push({ spot, minutes: entry.minutes, reason });
  }
}

const isWritten = ({ recorded }: RegisterCell, minutes: number, reason: string | null): boolean =>
  recorded !== null && recorded.attendedMinutes === minutes && recorded.absenceCode === reason;

/** A block writes agreed days only, and none that are still to come; each it passes by is counted. */
function isLeftAlone(cell: RegisterCell, today: string, counts: LeftAlone): boolean {
  const look = lookOf(cell, today);
  if (look === 'off' || look === 'closed') counts[look] += 1;
  else if (cell.day > today) counts.future += 1;
  else return false;
  return true;
}

/** The recorded cells among these. */
export const writtenAmong = (spots: readonly Spot[]): Spot[] => spots.filter(({ cell }) => cell.recorded !== null);

/** The one command for a block: these cells written, those emptied. */
export function blockInput(writes: readonly Write[], cleared: readonly Spot[]): BlockInput {
  const courseIds = [...new Set([...writes.map(({ spot }) => spot), ...cleared].map(({ line }) => line.courseId))];
  return {
    courses: courseIds.map((courseId) => ({
      courseId,
      lines: writes
        .filter(({ spot }) => spot.line.courseId === courseId)
        .map(({ spot: { cell }, minutes, reason }) => ({
          day: cell.day,
          attendedMinutes: minutes,
          absenceCode: reason,
          version: cell.recorded?.version ?? null,
          ...partsOf(cell, minutes),
        })),
      cleared: cleared
        .filter(({ line }) => line.courseId === courseId)
        .flatMap(({ cell }) => (cell.recorded ? { day: cell.day, version: cell.recorded.version } : [])),
    })),
  };
}

/** The cell a refusal of `blockInput`'s command names: `courses.2.lines.0.absenceCode`; null when it names none. */
export function refusedDay(input: BlockInput, path: string): { courseId: string; day: string } | null {
  const [, course, kind, place] = /^courses\.(\d+)\.(lines|cleared)\.(\d+)/u.exec(path) ?? [];
  const found = input.courses[Number(course)];
  const day = kind === 'lines' || kind === 'cleared' ? found?.[kind]?.[Number(place)]?.day : undefined;
  return found && day !== undefined ? { courseId: found.courseId, day } : null;
}
