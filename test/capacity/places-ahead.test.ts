import { expect, test } from 'vitest';
import { overbookedDays, placesOf, stretchesOf, weeksOf, type PlacesOfDay } from '#shared/places.ts';
import { addDays } from '#shared/calendar.ts';

const monday = '2026-11-23';

/** Days from the Monday on: taken, kept and limit. */
const daysOf = (...days: [occupied: number, reserved: number, limit: number | null][]): PlacesOfDay[] =>
  days.map(([occupied, reserved, limit], at) => ({ day: addDays(monday, at), occupied, reserved, limit }));

const week = (occupied: number, limit: number | null) =>
  Array.from({ length: 7 }, () => [occupied, 0, limit] as [number, number, number | null]);

test('a week shows its day with the fewest free places, also when the limit changes inside it', () => {
  const places = daysOf([8, 0, 10], [8, 1, 10], [8, 0, 7], [7, 0, 7], [7, 0, 7], [7, 0, 7], [7, 0, 7], ...week(2, 7));
  const [first, second] = weeksOf(places, new Set());
  expect(first).toMatchObject({ monday, day: '2026-11-25', occupied: 8, limit: 7, overDays: 1, isClosed: false });
  expect(second).toMatchObject({ monday: '2026-11-30', occupied: 2, limit: 7, overDays: 0 });
});

test('a day without a limit is never the worst while another has one', () => {
  const [only] = weeksOf(daysOf([9, 0, null], [1, 0, 3]), new Set());
  expect(only).toMatchObject({ day: '2026-11-24', occupied: 1, limit: 3, overDays: 0 });
});

test('a week in which nobody works is closed', () => {
  const closed = new Set(Array.from({ length: 5 }, (_, at) => addDays(monday, at)));
  expect(weeksOf(daysOf(...week(2, 7)), closed)[0]).toMatchObject({ isClosed: true });
});

test('neighbouring days that are alike are one stretch, and a new limit begins another', () => {
  expect(stretchesOf(daysOf([3, 1, 5], [3, 1, 5], [3, 1, 6], [4, 0, 6]))).toEqual([
    { from: monday, at: 0, days: 2, occupied: 3, reserved: 1, limit: 5 },
    { from: '2026-11-25', at: 2, days: 1, occupied: 3, reserved: 1, limit: 6 },
    { from: '2026-11-26', at: 3, days: 1, occupied: 4, reserved: 0, limit: 6 },
  ]);
});

test('what is planned over the limit is told by its first day and the number of days', () => {
  expect(overbookedDays(daysOf([5, 0, 5], [5, 1, 5], [4, 0, 5], [5, 2, 5]), 'department')).toEqual({
    scope: 'department',
    day: '2026-11-24',
    places: 6,
    limit: 5,
    days: 2,
  });
  expect(overbookedDays(daysOf([5, 0, 5], [9, 0, null]), 'centre')).toBeNull();
});

test('a department that has neither doors nor courses open takes no place', () => {
  const day = { day: monday, centre: { occupied: 3, reserved: 1, limit: 8 }, departments: [] };
  expect(placesOf([day], 'gone')).toEqual([{ day: monday, occupied: 0, reserved: 0, limit: null }]);
  expect(placesOf([day], null)).toEqual([{ day: monday, occupied: 3, reserved: 1, limit: 8 }]);
});
