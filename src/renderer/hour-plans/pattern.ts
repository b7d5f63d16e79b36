import { minutesPerDay, type HourPattern } from '#shared/agreed-hours.ts';
import { weekDays, type Day, type Weekday } from '#shared/calendar.ts';
import { clockText, weekdayLong, weekdayShort } from '#shared/text/format.ts';
import type { Language, Speak } from '#shared/text/speak.ts';

/** Hours while they are being typed: "3 t × 3 dage", on fixed weekdays or on days chosen freely. */
export type TypedHours = {
  kind: HourPattern['kind'];
  minutes: number | null;
  weekdays: Weekday[];
  /** As typed: 9, 9.30 or 09:30. */
  startsAt: string;
  daysPerWeek: number | null;
};

export const noHours: TypedHours = { kind: 'weekdays', minutes: null, weekdays: [], startsAt: '', daysPerWeek: null };

/** The typed hours as an agreement, or null while something is missing. */
export function patternOf({ kind, minutes, weekdays, startsAt, daysPerWeek }: TypedHours): HourPattern | null {
  if (minutes === null) return null;
  if (kind === 'days-per-week') return daysPerWeek === null ? null : { kind, daysPerWeek, minutesPerDay: minutes };
  if (weekdays.length === 0) return null;
  const clock = readClock(startsAt);
  return { kind, days: weekdays.toSorted((a, b) => a - b).map((weekday) => ({ weekday, startsAt: clock, minutes })) };
}

/** Something is typed, but not yet an agreement: minutes without days, or days without minutes. */
export const isHalfTyped = (hours: TypedHours): boolean =>
  patternOf(hours) === null &&
  (hours.minutes !== null || (hours.kind === 'weekdays' ? hours.weekdays.length > 0 : hours.daysPerWeek !== null));

/** An agreement as one begins to change it. Days of different length leave the minutes open. */
export function typedOf(pattern: HourPattern | undefined): TypedHours {
  if (!pattern) return noHours;
  const minutes = minutesPerDay(pattern);
  if (pattern.kind === 'days-per-week')
    return { ...noHours, kind: pattern.kind, minutes, daysPerWeek: pattern.daysPerWeek };
  const startsAt = pattern.days[0]?.startsAt;
  return {
    ...noHours,
    minutes,
    weekdays: pattern.days.map(({ weekday }) => weekday),
    startsAt: startsAt ? clockText(startsAt, 'da') : '',
  };
}

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
