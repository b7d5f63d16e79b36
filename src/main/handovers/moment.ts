import { Temporal } from 'temporal-polyfill';

const inDenmark = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Copenhagen');
const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** A moment as file names say it in Denmark: `YYYYMMDD-HHMM`. */
export function stampOf(moment: string): string {
  const { year, month, day, hour, minute } = inDenmark(moment);
  return `${year}${twoDigits(month)}${twoDigits(day)}-${twoDigits(hour)}${twoDigits(minute)}`;
}

/** A moment with its Danish offset, to the second: `2026-11-23T10:15:00+01:00`. */
export const withZone = (moment: string): string =>
  inDenmark(moment).toString({ timeZoneName: 'never', smallestUnit: 'second' });
