import { expect, test } from 'vitest';
import { isHalfTyped, noHours, patternOf, readClock, typedOf } from '#renderer/hour-plans/pattern.ts';
import { readWeekMinutes } from '#shared/minutes.ts';

test('hours are an agreement when minutes and days are typed', () => {
  expect(patternOf({ ...noHours, minutes: 180 })).toBeNull();
  expect(patternOf({ ...noHours, weekdays: [1] })).toBeNull();
  expect(patternOf({ ...noHours, minutes: 180, weekdays: [5, 1], startsAt: '9' })).toEqual({
    kind: 'weekdays',
    days: [
      { weekday: 1, startsAt: '09:00', minutes: 180 },
      { weekday: 5, startsAt: '09:00', minutes: 180 },
    ],
  });
  expect(patternOf({ ...noHours, kind: 'days-per-week', minutes: 120, daysPerWeek: 3 })).toEqual({
    kind: 'days-per-week',
    daysPerWeek: 3,
    minutesPerDay: 120,
  });
});

test('a change begins from the hours of now; days of different length leave the minutes open', () => {
  const typed = typedOf({ kind: 'weekdays', days: [{ weekday: 1, startsAt: '09:00', minutes: 180 }] });
  expect(typed).toMatchObject({ minutes: 180, weekdays: [1], startsAt: '9.00' });
  const uneven = [
    { weekday: 1 as const, startsAt: null, minutes: 180 },
    { weekday: 3 as const, startsAt: null, minutes: 120 },
  ];
  expect(typedOf({ kind: 'weekdays', days: uneven })).toMatchObject({ minutes: null, weekdays: [1, 3], startsAt: '' });
});

test('a clock is read as a hand writes it', () => {
  expect(['9', '9.30', '09:30', '930'].map(readClock)).toEqual(['09:00', '09:30', '09:30', '09:30']);
  expect(['', '24', '9.75', 'ni'].map(readClock)).toEqual([null, null, null, null]);
});

test('a week may hold more hours than a day', () => {
  expect(['37', '7,5', '7:30'].map(readWeekMinutes)).toEqual([2220, 450, 450]);
});

test('hours without days, or days without hours, are half typed; nothing, and what the other way of agreeing holds, are not', () => {
  expect(isHalfTyped({ ...noHours, minutes: 180 })).toBe(true);
  expect(isHalfTyped({ ...noHours, weekdays: [1] })).toBe(true);
  expect(isHalfTyped({ ...noHours, kind: 'days-per-week', daysPerWeek: 3 })).toBe(true);
  expect(isHalfTyped({ ...noHours, minutes: 180, weekdays: [1] })).toBe(false);
  expect(isHalfTyped({ ...noHours, kind: 'days-per-week', weekdays: [1] })).toBe(false);
  expect(isHalfTyped(noHours)).toBe(false);
});
