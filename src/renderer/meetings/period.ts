import { addDays, addWeeks, mondayOf, weekdayOf, type Day, type Weekday } from '#shared/calendar.ts';
import { dayAndMonth, monthLong, weekdayLong, weekdayShort } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { capital } from '#renderer/meetings/meeting-words.ts';

const workdays = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[];
const weekend = [6, 7] as const satisfies readonly Weekday[];

export type CalendarWeek = { monday: Day; days: readonly Day[] };

/** The weeks a calendar shows, Monday to Friday: the one a day lies in, or those of its month. */
export function calendarWeeks(view: 'week' | 'month', day: Day): CalendarWeek[] {
  if (view === 'week') return [weekFrom(mondayOf(day))];
  const first = firstOfMonth(day);
  const next = addMonths(first, 1);
  const weeks: CalendarWeek[] = [];
  // A month that begins in a weekend begins, for work, on the Monday after it.
  let monday = weekdayOf(first) > 5 ? addWeeks(mondayOf(first), 1) : mondayOf(first);
  for (; monday < next; monday = addWeeks(monday, 1)) weeks.push(weekFrom(monday));
  return weeks;
}

const weekFrom = (monday: Day): CalendarWeek => ({
  monday,
  days: workdays.map((weekday) => dayOfWeek(monday, weekday)),
});

const dayOfWeek = (monday: Day, weekday: Weekday): Day => addDays(monday, weekday - 1);

/** Nobody plans a meeting in a weekend, but one that took place then is shown: the weeks with the weekend days that are needed. */
export function withWeekends(weeks: readonly CalendarWeek[], meetingDays: readonly Day[]): CalendarWeek[] {
  const needed = weekend.filter((weekday) => meetingDays.some((day) => weekdayOf(day) === weekday));
  return weeks.map(({ monday, days }) => ({
    monday,
    days: [...days, ...needed.map((weekday) => dayOfWeek(monday, weekday))],
  }));
}

/** The same place one period on, or back. */
export const stepped = (view: 'week' | 'month', day: Day, steps: number): Day =>
  view === 'week' ? addWeeks(mondayOf(day), steps) : addMonths(firstOfMonth(day), steps);

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

function addMonths(first: Day, months: number): Day {
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** `November 2026` */
export const monthWords = (day: Day, speak: Speak): string =>
  capital(`${monthLong(day, speak.language)} ${day.slice(0, 4)}`);

/** `Man 23-11` */
export const dayHead = (day: Day, speak: Speak): string =>
  `${capital(weekdayShort(day, speak.language))} ${dayAndMonth(day)}`;

/** `mandag 23. november` without the year, to be read aloud. */
export const dayAloud = (day: Day, speak: Speak): string =>
  `${weekdayLong(day, speak.language)} ${Number(day.slice(8))} ${monthLong(day, speak.language)}`;
