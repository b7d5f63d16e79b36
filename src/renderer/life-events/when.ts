import { readDay } from '#renderer/components/day-text.ts';
import type { Day } from '#shared/calendar.ts';
import { fieldDay, monthLong, shortDay } from '#shared/text/format.ts';
import { languages, type Speak } from '#shared/text/speak.ts';

/** `2021`, `2021-05` or `2021-05-17` from 2021, 5-2021, maj 2021 or 17-5-2021; null when it is none of them. */
export function readWhen(text: string, today: Day): string | null {
  const written = text.trim().toLowerCase();
  if (/^[12]\d{3}$/u.test(written)) return written;
  const inNumbers = /^(\d{1,2})[-./ ]([12]\d{3})$/u.exec(written);
  if (inNumbers) return ofMonth(Number(inNumbers[1]), inNumbers[2]!);
  const inWords = /^(\p{L}{3,})\.? ([12]\d{3})$/u.exec(written);
  if (inWords) return ofMonth(monthNamed(inWords[1]!), inWords[2]!);
  const stored = /^([12]\d{3})-(\d{2})(?:-\d{2})?$/u.exec(written);
  if (stored && written.length === 7) return ofMonth(Number(stored[2]), stored[1]!);
  // A day needs its year here: what happened long ago is not the one nearest to today.
  return /\d{4}/u.test(written) ? readDay(stored ? fieldDay(written) : written, today) : null;
}

/** As it is written in a field: `2021`, `5-2021`, `17-05-2021`. */
export function fieldWhen(happenedIn: string): string {
  if (happenedIn.length === 7) return `${Number(happenedIn.slice(5))}-${happenedIn.slice(0, 4)}`;
  return happenedIn.length === 4 ? happenedIn : fieldDay(happenedIn);
}

/** As it is read: `2021`, `maj 2021`, `17-5-2021`. */
export function whenText(happenedIn: string, speak: Speak): string {
  if (happenedIn.length === 4) return happenedIn;
  if (happenedIn.length === 10) return shortDay(happenedIn);
  return speak('lifeEvents.monthYear', {
    month: monthLong(`${happenedIn}-01`, speak.language),
    year: happenedIn.slice(0, 4),
  });
}

const ofMonth = (month: number, year: string): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;

/** 1 to 12 from the beginning of a month's name in any of our languages; 0 when it is none. */
function monthNamed(word: string): number {
  const months = Array.from({ length: 12 }, (_, place) => `2026-${String(place + 1).padStart(2, '0')}-01`);
  return (
    months.findIndex((day) => languages.some((language) => monthLong(day, language).toLowerCase().startsWith(word))) + 1
  );
}
