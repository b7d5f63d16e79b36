import { type Day, daysBetween } from '#shared/calendar.ts';

const dayPattern = /^(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{2}|\d{4}))?\.?$/;
const digitsPattern = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/;

/**
 * Reads a day as Danes type it: 21-11-2026, 21112026, 21.11.26, 21/11. Without a year it is the day nearest to `today`;
 * two digits mean the century that puts the day at most ten years ahead. Null when no such day exists.
 */
export function readDay(text: string, today: Day): Day | null {
  const match = dayPattern.exec(text.trim()) ?? digitsPattern.exec(text.trim());
  if (match === null) return null;
  const [, day = '', month = '', year] = match;
  if (year === undefined) return nearestDay(Number(day), Number(month), today);
  return existingDay(year.length === 2 ? fullYear(Number(year), today) : Number(year), Number(month), Number(day));
}

/** Writes a day as dd-mm-yyyy. */
export function writeDay(day: Day): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
}

function existingDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function fullYear(year: number, today: Day): number {
  const thisYear = Number(today.slice(0, 4));
  const inThisCentury = thisYear - (thisYear % 100) + year;
  return inThisCentury > thisYear + 10 ? inThisCentury - 100 : inThisCentury;
}

function nearestDay(day: number, month: number, today: Day): Day | null {
  const thisYear = Number(today.slice(0, 4));
  const distance = (candidate: Day) => Math.abs(daysBetween(today, candidate));
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => existingDay(year, month, day))
    .filter((candidate) => candidate !== null)
    .reduce<Day | null>(
      (best, candidate) => (best === null || distance(candidate) < distance(best) ? candidate : best),
      null,
    );
}
