import type { HourPattern } from '#shared/agreed-hours.ts';
import { weekDays, type Day, type Weekday } from '#shared/calendar.ts';
import { clockText, weekdayLong, weekdayShort } from '#shared/text/format.ts';
import type { Language, Speak } from '#shared/text/speak.ts';

/** `HH:MM` from 9, 9.30, 09:30 or 930; null when it is no time of the day. */
export function readClock(text: string): string | null {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(text.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2] ?? 0) > 59) return null;
  return `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`;
}

// Any week will do: it is only asked for its weekdays' names.
const someWeek: readonly Day[] = weekDays('2026-01-05');

export const weekdayNames = (language: Language): { value: Weekday; short: string; long: string }[] =>
  someWeek.map((day, place) => ({
    value: (place + 1) as Weekday,
    short: weekdayShort(day, language),
    long: weekdayLong(day, language),
  }));

/** `man, ons og fre kl. 9.00`, or `dage efter aftale` */
export function daysText(pattern: HourPattern, speak: Speak): string {
  if (pattern.kind === 'days-per-week') return speak('hourPlans.freeDays');
  const names = weekdayNames(speak.language);
  const days = pattern.days.map(({ weekday }) => names[weekday - 1]!.short).join(', ');
  const clocks = new Set(pattern.days.map(({ startsAt }) => startsAt));
  const [startsAt] = clocks;
  return startsAt && clocks.size === 1
    ? speak('hourPlans.daysAt', { days, clock: clockText(startsAt, speak.language) })
    : days;
}
