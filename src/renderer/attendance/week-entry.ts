import { addWeeks, isoWeekOf, mondayOf, mondayOfWeek, type Day } from '#shared/calendar.ts';

/**
 * The Monday of a week as it is typed: `47`, `2026-47`, `47/2026`, each also with `uge` or `v` before the number; null when there is no
 * such week. A number alone is the latest week of that number that begins at most eight weeks after today: the register is mostly
 * looked back in, and around New Year 52 and 53 are last year's.
 */
export function readWeek(text: string, today: Day): Day | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:uge|vecka|week|u|v|w)\s*/u, '');
  const yearFirst = /^(\d{4})\s*[-/ ]\s*(?:uge|u|v|w)?\s*(\d{1,2})$/u.exec(bare);
  const weekFirst = /^(\d{1,2})\s*[-/ ]\s*(\d{4})$/u.exec(bare);
  if (yearFirst) return mondayOfWeek({ year: Number(yearFirst[1]), week: Number(yearFirst[2]) });
  if (weekFirst) return mondayOfWeek({ year: Number(weekFirst[2]), week: Number(weekFirst[1]) });
  if (!/^\d{1,2}$/u.test(bare)) return null;
  const last = addWeeks(mondayOf(today), 8);
  // Of any six years in a row at least one has a week 53, but for those around a century: then there is none to go to.
  const newest = isoWeekOf(last).year;
  for (let year = newest; year > newest - 7; year -= 1) {
    const monday = mondayOfWeek({ year, week: Number(bare) });
    if (monday !== null && monday <= last) return monday;
  }
  return null;
}
