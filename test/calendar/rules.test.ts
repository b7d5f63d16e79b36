import { fc, test } from '@fast-check/vitest';
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { describe, expect } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  ageOn,
  courseWeekOn,
  danishHolidays,
  day,
  daysBetween,
  holidayOn,
  isHoliday,
  isoWeekOf,
  isWorkday,
  mondayOf,
  mondayOfWeek,
  monthDays,
  monthOf,
  plannedEnd,
  todayIn,
  weekDays,
  weekdayOf,
  workdaysBetween,
} from '#shared/calendar.ts';

const open: ReadonlySet<string> = new Set();

// Any day from 1600 to 2400: the leap years of four centuries, twice.
const anyDay = fc
  .integer({ min: 0, max: 800 * 365 })
  .map((days) => Temporal.PlainDate.from('1600-01-01').add({ days }).toString());

describe('a day', () => {
  test('is a date that exists', () => {
    expect(day.safeParse('2028-02-29').success).toBe(true);
    for (const text of [
      '2026-06-31',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-6-1',
      '21-11-2026',
      '0026-11-21',
      '3026-11-21',
      '',
    ]) {
      const read = day.safeParse(text);
      expect(read.success, text).toBe(false);
      expect(read.error?.issues[0]?.message).toBe('calendar.notADay');
    }
  });

  test.prop([anyDay])('is accepted whenever the calendar has it', (existing) => {
    expect(day.parse(existing)).toBe(existing);
  });
});

describe('days and weeks', () => {
  test.prop([anyDay, fc.integer({ min: -100_000, max: 100_000 })])(
    'are counted as the civil calendar counts them',
    (from, days) => {
      const to = Temporal.PlainDate.from(from).add({ days }).toString();
      expect(addDays(from, days)).toBe(to);
      expect(daysBetween(from, to)).toBe(days);
    },
  );

  test.prop([anyDay])('are numbered as ISO 8601 says', (some) => {
    const expected = Temporal.PlainDate.from(some);
    expect(weekdayOf(some)).toBe(expected.dayOfWeek);
    expect(isoWeekOf(some)).toEqual({ year: expected.yearOfWeek, week: expected.weekOfYear });
  });

  test('belong to the year that holds the Thursday', () => {
    expect(isoWeekOf('2026-12-31')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf('2027-01-04')).toEqual({ year: 2027, week: 1 });
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });

  test.prop([anyDay])('a week is seven days in a row from its Monday', (some) => {
    const week = weekDays(mondayOf(some));
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(week).toContain(some);
    expect(addWeeks(mondayOf(some), 1)).toBe(addDays(week[6] ?? '', 1));
  });
});

describe('weeks and months by their number', () => {
  test.prop([anyDay])('find the day again that they were read from', (given) => {
    expect(mondayOfWeek(isoWeekOf(given))).toBe(mondayOf(given));
    expect(monthDays(monthOf(given))).toContain(given);
  });

  test('know which years have a week 53', () => {
    expect(mondayOfWeek({ year: 2026, week: 53 })).toBe('2026-12-28');
    expect(mondayOfWeek({ year: 2027, week: 1 })).toBe('2027-01-04');
    expect(mondayOfWeek({ year: 2027, week: 53 })).toBeNull();
    expect(mondayOfWeek({ year: 2026, week: 0 })).toBeNull();
  });

  test('step over the year end and back', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2027-01', -1)).toBe('2026-12');
    expect(monthDays('2028-02')).toHaveLength(29);
  });
});

describe('Danish public holidays', () => {
  test('equal those of date-holidays from 1990 to 2060', () => {
    const oracle = new Holidays('DK', { types: ['public'] });
    for (let year = 1990; year <= 2060; year += 1) {
      const expected = oracle.getHolidays(year).map(({ date }) => date.slice(0, 10));
      expect(
        danishHolidays(year).map((holiday) => holiday.day),
        String(year),
      ).toEqual(expected);
    }
  });

  test('are found by day exactly when the list of the year has them', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const names = new Map(danishHolidays(year).map((holiday) => [holiday.day, holiday.key]));
      for (let some = `${year}-01-01`; some <= `${year}-12-31`; some = addDays(some, 1)) {
        if (holidayOn(some) !== (names.get(some) ?? null)) expect.fail(some);
      }
    }
  });

  test('no longer hold store bededag from 2024', () => {
    expect(holidayOn('2023-05-05')).toBe('calendar.greatPrayerDay');
    expect(isHoliday('2024-04-26')).toBe(false);
  });

  test('do not hold 1 May, 5 June, 24 and 31 December', () => {
    expect(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31'].filter(isHoliday)).toEqual([]);
  });

  test('begin with Easter on its earliest and latest day of the century', () => {
    expect(holidayOn('2008-03-23')).toBe('calendar.easterSunday');
    expect(holidayOn('2038-04-25')).toBe('calendar.easterSunday');
  });
});

describe('workdays', () => {
  test('are Monday to Friday without holidays and closing days', () => {
    const closed = new Set(['2026-12-24']);
    expect(weekDays('2026-12-21').filter((some) => isWorkday(some, closed))).toEqual([
      '2026-12-21',
      '2026-12-22',
      '2026-12-23',
    ]);
  });

  test('between two days count the last and not the first', () => {
    expect(workdaysBetween('2026-09-07', '2026-09-11', open)).toBe(4);
    expect(workdaysBetween('2026-09-11', '2026-09-14', open)).toBe(1);
    expect(workdaysBetween('2026-09-14', '2026-09-11', open)).toBe(-1);
    expect(workdaysBetween('2026-04-01', '2026-04-07', open)).toBe(1);
  });

  const days2026 = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));

  test.prop([days2026, days2026, days2026])('add up over any day between', (a, b, c) => {
    expect(workdaysBetween(a, b, open) + workdaysBetween(b, c, open)).toBe(workdaysBetween(a, c, open));
  });
});

describe('the planned end', () => {
  test('of thirteen weeks from a Monday is a Friday', () => {
    expect(plannedEnd('2026-09-07', open)).toBe('2026-12-04');
  });

  test('moves back before holidays and closing days', () => {
    expect(plannedEnd('2026-09-28', open)).toBe('2026-12-24');
    expect(plannedEnd('2026-09-28', new Set(['2026-12-23', '2026-12-24']))).toBe('2026-12-22');
  });

  test('of a course that begins mid week is the day before that weekday', () => {
    expect(plannedEnd('2026-09-09', open)).toBe('2026-12-08');
  });

  test('is the first day when every day is closed', () => {
    expect(plannedEnd('2026-09-07', new Set(weekDays('2026-09-07')), 1)).toBe('2026-09-07');
  });

  test.prop([anyDay, fc.integer({ min: 1, max: 60 })])('is a workday inside the period', (startsOn, weeks) => {
    const end = plannedEnd(startsOn, open, weeks);
    expect(isWorkday(end, open)).toBe(true);
    expect(end >= startsOn && daysBetween(startsOn, end) < weeks * 7).toBe(true);
  });
});

test('course weeks count on over week 53 and over the days the clock changes', () => {
  const mondays = Array.from({ length: 13 }, (_, week) => addWeeks('2026-11-02', week));
  expect(mondays.map((monday) => isoWeekOf(monday).week)).toEqual([45, 46, 47, 48, 49, 50, 51, 52, 53, 1, 2, 3, 4]);
  expect(mondays.map((monday) => courseWeekOn(monday, '2026-11-05'))).toEqual(mondays.map((_, place) => place + 1));
  for (const changed of ['2026-03-29', '2026-10-25', '2027-03-28'])
    expect([addDays(changed, 1), daysBetween(changed, addWeeks(changed, 1))]).toEqual([
      mondayOf(addDays(changed, 1)),
      7,
    ]);
});

test('course weeks are counted from the Monday of the start', () => {
  expect(courseWeekOn('2026-09-07', '2026-09-09')).toBe(1);
  expect(courseWeekOn('2026-09-13', '2026-09-09')).toBe(1);
  expect(courseWeekOn('2026-09-14', '2026-09-09')).toBe(2);
  expect(courseWeekOn('2026-12-04', '2026-09-07')).toBe(13);
  expect(courseWeekOn('2026-09-06', '2026-09-09')).toBe(0);
});

describe('today in Denmark', () => {
  test('turns at Danish midnight, winter and summer', () => {
    expect(todayIn('2026-01-15T22:59:59Z')).toBe('2026-01-15');
    expect(todayIn('2026-01-15T23:00:00Z')).toBe('2026-01-16');
    expect(todayIn('2026-07-15T21:59:59.999Z')).toBe('2026-07-15');
    expect(todayIn('2026-07-15T22:00:00Z')).toBe('2026-07-16');
  });

  test('turns at the right midnight on the days the clock changes', () => {
    expect(todayIn('2026-03-28T23:00:00Z')).toBe('2026-03-29');
    expect(todayIn('2026-03-29T21:59:59Z')).toBe('2026-03-29');
    expect(todayIn('2026-03-29T22:00:00Z')).toBe('2026-03-30');
    expect(todayIn('2026-10-24T22:00:00Z')).toBe('2026-10-25');
    expect(todayIn('2026-10-25T22:59:59Z')).toBe('2026-10-25');
    expect(todayIn('2026-10-25T23:00:00Z')).toBe('2026-10-26');
  });

  test('is never guessed from text that is no moment', () => {
    expect(() => todayIn('2026-01-15')).toThrow(RangeError);
  });
});

test('age turns on the birthday, for 29 February on 1 March', () => {
  expect(ageOn('1980-01-07', '2026-01-06')).toBe(45);
  expect(ageOn('1980-01-07', '2026-01-07')).toBe(46);
  expect(ageOn('1980-02-29', '2026-02-28')).toBe(45);
  expect(ageOn('1980-02-29', '2026-03-01')).toBe(46);
  expect(ageOn('1980-02-29', '2028-02-29')).toBe(48);
});
