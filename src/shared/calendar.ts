import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day in the civil calendar as text, 'YYYY-MM-DD' (ISO 8601), so that days sort as text. */
export type Day = string;

/** Accepts only days that exist, in the years 1000 to 2999 as the book keeps them; the error is the text key 'calendar.notADay'. */
export const day = z.iso
  .date({ error: 'calendar.notADay' })
  .refine((text) => /^[12]/u.test(text), { error: 'calendar.notADay' });

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A week by its ISO 8601 number; the year is the week's, which can differ from the day's around New Year. */
export type IsoWeek = { year: number; week: number };

export type HolidayKey =
  | 'calendar.newYearsDay'
  | 'calendar.maundyThursday'
  | 'calendar.goodFriday'
  | 'calendar.easterSunday'
  | 'calendar.easterMonday'
  | 'calendar.greatPrayerDay'
  | 'calendar.ascensionDay'
  | 'calendar.whitSunday'
  | 'calendar.whitMonday'
  | 'calendar.christmasDay'
  | 'calendar.secondDayOfChristmas';

export type Holiday = { day: Day; key: HolidayKey };

/** The day so many days later, or earlier when the number is negative; within the years 0 to 9999. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** Days from one day to another: 0 for the same day, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

export const weekdayOf = (day: Day): Weekday => weekdayOfNumber(dayNumber(day));

/** The ISO 8601 week a day lies in; a week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: Day): IsoWeek {
  const thursday = mondayNumber(dayNumber(day)) + 3;
  const year = yearOf(dayOf(thursday));
  return { year, week: Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of the week a day lies in. */
export const mondayOf = (day: Day): Day => dayOf(mondayNumber(dayNumber(day)));

/** The seven days that begin with this Monday. */
export function weekDays(monday: Day): readonly Day[] {
  const known = knownWeeks.get(monday);
  if (known) return known;
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
  if (knownWeeks.size === mostWeeks) knownWeeks.clear();
  knownWeeks.set(monday, week);
  return week;
}

// A house asks for the same year of weeks once for every course.
const knownWeeks = new Map<Day, readonly Day[]>();
const mostWeeks = 1000;

export const addWeeks = (day: Day, weeks: number): Day => addDays(day, weeks * 7);

/** The Monday of an ISO 8601 week; null when the year has no week of that number, as 2027 has no week 53. */
export function mondayOfWeek({ year, week }: IsoWeek): Day | null {
  // 4 January always lies in week 1.
  const monday = addWeeks(mondayOf(`${fourDigits(year)}-01-04`), week - 1);
  const found = isoWeekOf(monday);
  return found.year === year && found.week === week ? monday : null;
}

/** A month of the civil calendar as text, 'YYYY-MM'. */
export type Month = string;

/** Accepts only months of the years the book keeps; the error is the text key 'values.month'. */
export const month = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/u, { error: 'values.month' });

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month so many months later, or earlier when the number is negative. */
export function addMonths(month: Month, months: number): Month {
  const count = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${fourDigits(Math.floor(count / 12))}-${twoDigits((count % 12) + 1)}`;
}

/** Every day of a month in order. */
export function monthDays(month: Month): readonly Day[] {
  const first = `${month}-01`;
  const length = daysBetween(first, `${addMonths(month, 1)}-01`);
  return Array.from({ length }, (_, days) => addDays(first, days));
}

/**
 * The public holidays of a year in order: the holy days of the national church, unchanged since 1770 but for store bededag.
 * 1 May, 5 June, 24 and 31 December are none; a centre that closes on them says so in its closing days.
 */
export function danishHolidays(year: number): readonly Holiday[] {
  const easter = easterNumber(year);
  return [
    ...fixedHolidays.map(({ monthAndDay, key }) => ({ day: `${fourDigits(year)}-${monthAndDay}`, key })),
    ...movableHolidays
      .filter(({ key }) => isObserved(key, year))
      .map(({ daysAfterEaster, key }) => ({ day: dayOf(easter + daysAfterEaster), key })),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The name of the public holiday on a day, as a text key, or null on every other day. */
export function holidayOn(day: Day): HolidayKey | null {
  const year = yearOf(day);
  const ofYear = holidays.get(year) ?? new Map(danishHolidays(year).map((holiday) => [holiday.day, holiday.key]));
  holidays.set(year, ofYear);
  return ofYear.get(day) ?? null;
}

// By year; Easter is reckoned once.
const holidays = new Map<number, ReadonlyMap<Day, HolidayKey>>();

export const isHoliday = (day: Day): boolean => holidayOn(day) !== null;

/** Monday to Friday, neither a public holiday nor one of the centre's closing days. */
export const isWorkday = (day: Day, closedDays: ReadonlySet<Day>): boolean =>
  weekdayOf(day) <= 5 && !closedDays.has(day) && !isHoliday(day);

/**
 * Workdays passed in going from one day to another: the last day counts, the first does not, so Monday to Friday is 4,
 * Friday to Monday is 1 and backwards is negative.
 */
export function workdaysBetween(from: Day, to: Day, closedDays: ReadonlySet<Day>): number {
  if (to < from) return 0 - workdaysBetween(to, from, closedDays);
  const last = dayNumber(to);
  let workdays = 0;
  for (let number = dayNumber(from) + 1; number <= last; number += 1) {
    if (isWorkday(dayOf(number), closedDays)) workdays += 1;
  }
  return workdays;
}

/** The last workday of a period of so many whole weeks; the first day itself when the period holds no workday. */
export function plannedEnd(startsOn: Day, closedDays: ReadonlySet<Day>, weeks = 13): Day {
  let end = addDays(startsOn, weeks * 7 - 1);
  while (end > startsOn && !isWorkday(end, closedDays)) end = addDays(end, -1);
  return end;
}

/** Which week of the course a day lies in: 1 is the Monday-to-Sunday week of the start, 0 and below lie before it. */
export const courseWeekOn = (day: Day, startsOn: Day): number =>
  Math.floor(daysBetween(mondayOf(startsOn), day) / 7) + 1;

/** The day it is in Denmark at a moment (UTC ISO text), over summer time too; throws a RangeError when the text is no moment. */
export const todayIn = (moment: string, zone: 'Europe/Copenhagen' = 'Europe/Copenhagen'): Day =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The clock time it is in Denmark at a moment (UTC ISO text), `HH:MM`; throws a RangeError when the text is no moment. */
export const clockIn = (moment: string, zone: 'Europe/Copenhagen' = 'Europe/Copenhagen'): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** Whole years of age on a day; someone born on 29 February turns on 1 March in common years. */
export function ageOn(birthday: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birthday);
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

const fixedHolidays = [
  { monthAndDay: '01-01', key: 'calendar.newYearsDay' },
  { monthAndDay: '12-25', key: 'calendar.christmasDay' },
  { monthAndDay: '12-26', key: 'calendar.secondDayOfChristmas' },
] as const;

const movableHolidays = [
  { daysAfterEaster: -3, key: 'calendar.maundyThursday' },
  { daysAfterEaster: -2, key: 'calendar.goodFriday' },
  { daysAfterEaster: 0, key: 'calendar.easterSunday' },
  { daysAfterEaster: 1, key: 'calendar.easterMonday' },
  { daysAfterEaster: 26, key: 'calendar.greatPrayerDay' },
  { daysAfterEaster: 39, key: 'calendar.ascensionDay' },
  { daysAfterEaster: 49, key: 'calendar.whitSunday' },
  { daysAfterEaster: 50, key: 'calendar.whitMonday' },
] as const;

// Store bededag ended with 2023: lov om konsekvenser ved afskaffelsen af store bededag som helligdag, in force 1 January 2024.
const isObserved = (key: HolidayKey, year: number): boolean => key !== 'calendar.greatPrayerDay' || year < 2024;

// Easter Sunday as a day number, by the anonymous Gregorian rule in the form the New Scientist printed (30 March 1961).
function easterNumber(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 19 * toSunday) / 433);
  const afterEquinox = epact + toSunday - 7 * lateMoon;
  const month = Math.floor((afterEquinox + 90) / 25);
  return numberOf(year, month, (afterEquinox + 33 * month + 19) % 32);
}

// Days are counted from 1970-01-01 = 0, by hand: a grid asks a hundred thousand times, and Date knows zones we do not want.
const dayNumber = (day: Day): number =>
  numberOf(yearOf(day), digit(day, 5) * 10 + digit(day, 6), digit(day, 8) * 10 + digit(day, 9));

const yearOf = (day: Day): number => digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);

const digit = (day: Day, place: number): number => day.charCodeAt(place) - 48;

// Years begin in March here, so that the leap day is the last of its year; 400 years are always 146,097 days.
function numberOf(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

function dayOf(number: number): Day {
  const sinceMarch0 = number + 719_468;
  const era = Math.floor(sinceMarch0 / 146_097);
  const dayOfEra = sinceMarch0 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

const fourDigits = (number: number): string => String(number).padStart(4, '0');
const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

// 1970-01-01 was a Thursday.
const weekdayOfNumber = (number: number): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

const mondayNumber = (number: number): number => number - weekdayOfNumber(number) + 1;
