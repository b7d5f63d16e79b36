import { lookOf, type Spot } from '#renderer/attendance/cell.ts';
import type { RegisterLine, RegisterWeek } from '#shared/attendance.ts';

/** A place in the grid: a line and a column, both from 0. */
export type Place = { row: number; column: number };

export function spotAt({ lines }: RegisterWeek, { row, column }: Place): Spot | null {
  const line = lines[row];
  const cell = line?.cells[column];
  return line && cell ? { line, cell } : null;
}

/** Where a course and a day stand; null when they are not in this week. */
export function placeOf(week: RegisterWeek, courseId: string, day: string): Place | null {
  const row = week.lines.findIndex((line) => line.courseId === courseId);
  const column = week.days.findIndex((each) => each.day === day);
  return row < 0 || column < 0 ? null : { row, column };
}

/** Where one begins: today, or the first day with something missing, in the first line that waits for it. */
export function firstPlace(week: RegisterWeek): Place {
  const today = week.days.findIndex(({ day }) => day === week.today);
  const columns = today < 0 ? week.days.keys() : [today];
  for (const column of columns) {
    const row = week.lines.findIndex((line) => isWaiting(line, column, week.today));
    if (row >= 0) return { row, column };
  }
  return { row: 0, column: Math.max(0, today) };
}

/** The place a key moves to; null when the key moves nothing. `isFar` is Ctrl held down. */
export function movedBy(
  key: string,
  { row, column }: Place,
  size: { rows: number; columns: number },
  isFar: boolean,
): Place | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: isFar ? lastRow : Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: isFar ? lastColumn : Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: Math.max(0, row - 10), column };
    case 'PageDown':
      return { row: Math.min(lastRow, row + 10), column };
    default:
      return null;
  }
}

/** After Enter: the next line below that waits for a word that day, then the next day from its top; else one line down. */
export function nextWaiting(week: RegisterWeek, { row, column }: Place): Place {
  for (let at = column; at < week.days.length; at += 1) {
    const from = at === column ? row + 1 : 0;
    const found = week.lines.findIndex((line, index) => index >= from && isWaiting(line, at, week.today));
    if (found >= 0) return { row: found, column: at };
  }
  return { row: Math.min(week.lines.length - 1, row + 1), column };
}

/** Past agreed days nobody has written, of one line or of all. */
export const missingSpots = (lines: readonly RegisterLine[], today: string): Spot[] =>
  lines.flatMap((line) =>
    line.cells.filter((cell) => lookOf(cell, today) === 'missing').map((cell) => ({ line, cell })),
  );

function isWaiting(line: RegisterLine, column: number, today: string): boolean {
  const cell = line.cells[column];
  return cell !== undefined && !cell.recorded && cell.expected === 'agreed' && cell.day <= today;
}
