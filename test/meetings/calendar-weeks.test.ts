import { expect, test } from 'vitest';
import { calendarWeeks, stepped, withWeekends } from '#renderer/meetings/period.ts';

test('a week shows Monday to Friday', () => {
  expect(calendarWeeks('week', '2026-11-22')).toEqual([
    { monday: '2026-11-16', days: ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'] },
  ]);
});

test('a month shows every working week that has a day in it', () => {
  expect(calendarWeeks('month', '2026-12-24').map(({ monday }) => monday)).toEqual([
    '2026-11-30',
    '2026-12-07',
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
  ]);
});

test('a month that begins in a weekend does not begin with an empty week', () => {
  expect(calendarWeeks('month', '2026-11-22')[0]!.monday).toBe('2026-11-02');
});

test('a meeting that took place on a Saturday gets its day', () => {
  const [week] = withWeekends(calendarWeeks('week', '2026-11-16'), ['2026-11-21']);
  expect(week!.days.at(-1)).toBe('2026-11-21');
  expect(week!.days).toHaveLength(6);
});

test('stepping goes over the turn of the year', () => {
  expect(stepped('month', '2026-12-24', 1)).toBe('2027-01-01');
  expect(stepped('month', '2026-01-15', -1)).toBe('2025-12-01');
  expect(stepped('week', '2026-12-31', 1)).toBe('2027-01-04');
});
