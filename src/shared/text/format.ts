import { minutesPerDay, daysPerWeek, minutesPerWeek, type HourPattern } from '#shared/agreed-hours.ts';
import { isoWeekOf, type Day } from '#shared/calendar.ts';
import { shortDay } from '#shared/text/short-day.ts';
import type { Language, Speak } from '#shared/text/speak.ts';

export { shortDay };

const locales: Record<Language, string> = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' };

// A day has no zone: it is read as noon UTC and written in UTC.
const dateOf = (day: Day) => new Date(`${day}T12:00:00Z`);
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
  formats.set(key, made);
  return made;
}

const parts = (day: Day) => day.split('-').map(Number) as [number, number, number];

/** `7-9` */
export function dayAndMonth(day: Day): string {
  const [, month, date] = parts(day);
  return `${date}-${month}`;
}

/** `07-09-2026`, as it is written in a field. */
export const fieldDay = (day: Day): string => day.split('-').toReversed().join('-');

/** `21. november 2026` */
export const longDay = (day: Day, language: Language): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(dateOf(day));

/** `man`, `mon` */
export const weekdayShort = (day: Day, language: Language): string =>
  format(language, { weekday: 'short' }).format(dateOf(day)).replace('.', '').slice(0, 3);

/** `mandag` */
export const weekdayLong = (day: Day, language: Language): string =>
  format(language, { weekday: 'long' }).format(dateOf(day));

/** `november` */
export const monthLong = (day: Day, language: Language): string =>
  format(language, { month: 'long' }).format(dateOf(day));

/** The ISO week's number. */
export const weekNumber = (day: Day): number => isoWeekOf(day).week;

/** `7-9 til 4-12-2026`: the year once when both lie in it. */
export function period(from: Day, to: Day, speak: Speak): string {
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return speak('format.period', { from: isSameYear ? dayAndMonth(from) : shortDay(from), to: shortDay(to) });
}

/** `9.00` of `09:00`; a colon in English. */
export const clockText = (clock: string, language: Language): string =>
  language === 'en' ? clock.replace(/^0/u, '') : clock.replace(/^0/u, '').replace(':', '.');

/** Day and clock in Copenhagen of a moment in UTC: `23-11-2026 kl. 9.12`. */
export const momentText = (moment: string, speak: Speak): string =>
  speak('format.moment', { day: shortDay(inCopenhagen(moment)[0]), clock: clockOf(moment, speak.language) });

/** The clock in Copenhagen of a moment in UTC: `9.12`. */
export const clockOf = (moment: string, language: Language): string => clockText(inCopenhagen(moment)[1], language);

const inCopenhagen = (moment: string): [string, string] =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(moment))
    .split(' ') as [string, string];

/** `5 t 56 min`, `3 t`, `40 min` */
export function spokenMinutes(minutes: number, speak: Speak): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return speak('format.minutes', { minutes: rest });
  return rest === 0 ? speak('format.hours', { hours }) : speak('format.hoursAndMinutes', { hours, minutes: rest });
}

/** Hours with one decimal and the language's sign: `3,7`. */
export const decimalHours = (minutes: number, language: Language): string =>
  (minutes / 60).toLocaleString(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A whole or decimal number in the language. */
export const numberText = (value: number, language: Language): string => value.toLocaleString(locales[language]);

/** `3 t × 3 dage`, or the week's sum when the days differ. */
export function patternText(pattern: HourPattern, speak: Speak): string {
  const each = minutesPerDay(pattern);
  const days = daysPerWeek(pattern);
  return each === null
    ? speak('format.patternVaried', { total: spokenMinutes(minutesPerWeek(pattern), speak), count: days })
    : speak('format.pattern', { each: spokenMinutes(each, speak), count: days });
}
