export type MinutesRefusal =
  | { key: 'minutes.unreadable'; values?: never }
  | { key: 'minutes.twoMeanings'; values: { text: string; first: string; second: string } }
  | { key: 'minutes.moreThanADay'; values?: never };

/**
 * Minutes from what a Danish hand writes, or null when it says nothing, too much (over 24 hours) or two things at once.
 *
 * - '2' and '2 t' are hours; '2:30' and '2.30' are hours and minutes, as on a Danish clock;
 * - '2,5' and '2,25' are decimal hours, rounded to the minute: a comma is the Danish decimal sign;
 * - '150 min' and '2 t 30 min' say their units ('h', 'tim' and 'm' too);
 * - '2,30' and '2.5' are refused: each can be read as clock or as decimal. Only quarters (',00 ,25 ,50 ,75') and what no clock
 *   shows (',60' and up) are decimals with two places.
 */
export function parseMinutes(text: string): number | null {
  const reading = readMinutes(text);
  return typeof reading === 'number' ? reading : null;
}

/** Null when the text says a number of minutes, otherwise why not; values are the text and its two meanings as clock time. */
export function whyMinutesRefused(text: string): MinutesRefusal | null {
  const reading = readMinutes(text);
  return typeof reading === 'number' ? null : reading;
}

/** Minutes of a week's hours, where 37 is not too many. */
export const readWeekMinutes = (text: string): number | null =>
  /^\d{1,2}$/u.test(text.trim()) ? Number(text) * 60 : parseMinutes(text);

/** Minutes as hours and minutes, '2:30'; for whole minutes from 0, also beyond a day ('89:30'). */
export const formatClock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes as hours with at most one decimal, '2,5' and '2'; the decimal sign is the language's. */
export const hoursDecimal = (minutes: number, decimalSign: ',' | '.' = ','): string =>
  String(Math.round(minutes / 6) / 10).replace('.', decimalSign);

const hourUnit = '(?:timer|time|tim|t|hours|hour|h)\\.?';
const minuteUnit = '(?:minutter|minuter|minutes|min|m)\\.?';
const hoursOnly = new RegExp(`^(\\d{1,4})\\s*(?:${hourUnit})?$`);
const minutesOnly = new RegExp(`^(\\d{1,5})\\s*${minuteUnit}$`);
const hoursAndMinutes = new RegExp(`^(\\d{1,4})\\s*${hourUnit}\\s*(\\d{1,2})\\s*(?:${minuteUnit})?$`);
const clock = /^(\d{1,4})[:.](\d{2})$/;
const decimalHours = new RegExp(`^(\\d{1,4}),(\\d{1,2})\\s*(?:${hourUnit})?$`);
const decimalPoint = new RegExp(`^(\\d{1,4})\\.(\\d)\\s*(?:${hourUnit})?$`);

function readMinutes(written: string): number | MinutesRefusal {
  const text = written.trim().toLowerCase();

  const inHours = hoursOnly.exec(text);
  if (inHours) return withinADay(Number(inHours[1]) * 60);

  const inMinutes = minutesOnly.exec(text);
  if (inMinutes) return withinADay(Number(inMinutes[1]));

  const inBoth = clock.exec(text) ?? hoursAndMinutes.exec(text);
  if (inBoth) return Number(inBoth[2]) < 60 ? withinADay(clockMinutes(inBoth)) : { key: 'minutes.unreadable' };

  const inDecimals = decimalHours.exec(text);
  if (inDecimals) return isTwoMeanings(inDecimals) ? twoMeanings(inDecimals) : withinADay(decimalMinutes(inDecimals));

  const withPoint = decimalPoint.exec(text);
  if (withPoint) return twoMeanings(withPoint);

  return { key: 'minutes.unreadable' };
}

const withinADay = (minutes: number): number | MinutesRefusal =>
  minutes <= 24 * 60 ? minutes : { key: 'minutes.moreThanADay' };

const clockMinutes = ([, hours, minutes]: RegExpExecArray): number => Number(hours) * 60 + Number(minutes);

const decimalMinutes = ([, whole, decimals]: RegExpExecArray): number =>
  Math.round(Number(`${whole}.${decimals}`) * 60);

// '2,5' cannot be a clock, '2,60' neither; '2,25' could, but quarters are how hours are written with a comma.
const isTwoMeanings = ([, , decimals = '']: RegExpExecArray): boolean =>
  decimals.length === 2 && Number(decimals) < 60 && Number(decimals) % 25 !== 0;

const twoMeanings = (reading: RegExpExecArray): MinutesRefusal => ({
  key: 'minutes.twoMeanings',
  values: {
    text: reading[0],
    first: formatClock(decimalMinutes(reading)),
    second: formatClock(clockMinutes(reading)),
  },
});
