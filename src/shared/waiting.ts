import { daysBetween, type Day } from '#shared/calendar.ts';

/** How long people have waited, in days; the median of an even number lies between the two in the middle. */
export type WaitingTimes = { count: number; medianDays: number; longestDays: number };

/** The waits of those who have waited since these days; null when nobody waits. */
export function waitingTimes(since: readonly Day[], today: Day): WaitingTimes | null {
  const days = since.map((from) => daysBetween(from, today)).toSorted((a, b) => a - b);
  const longestDays = days.at(-1);
  if (longestDays === undefined) return null;
  const middle = days.slice(Math.ceil(days.length / 2) - 1, Math.floor(days.length / 2) + 1);
  const medianDays = middle.reduce((sum, each) => sum + each, 0) / middle.length;
  return { count: days.length, medianDays, longestDays };
}
