import { describe, expect, it } from 'vitest';
import { readWeek } from '#renderer/attendance/week-entry.ts';
import { isoWeekOf } from '#shared/calendar.ts';

const weekOf = (text: string, today: string) => {
  const monday = readWeek(text, today);
  return monday && isoWeekOf(monday);
};

describe('a week that is typed', () => {
  it('is read with its year, whichever stands first', () => {
    for (const text of ['2026-47', '47/2026', 'uge 47/2026', '2026-W47', '2026 47', ' 2026/47 '])
      expect(weekOf(text, '2027-05-03')).toEqual({ year: 2026, week: 47 });
  });

  it('is this year’s when only its number stands there', () => {
    expect(weekOf('47', '2026-11-22')).toEqual({ year: 2026, week: 47 });
    expect(weekOf('uge 10', '2026-11-22')).toEqual({ year: 2026, week: 10 });
    expect(weekOf('50', '2026-11-22')).toEqual({ year: 2026, week: 50 });
  });

  it('looks back over the year end, and a little ahead', () => {
    expect(weekOf('53', '2027-01-05')).toEqual({ year: 2026, week: 53 });
    expect(weekOf('52', '2027-01-05')).toEqual({ year: 2026, week: 52 });
    expect(weekOf('1', '2026-12-30')).toEqual({ year: 2027, week: 1 });
    expect(weekOf('1', '2027-01-05')).toEqual({ year: 2027, week: 1 });
    expect(weekOf('53', '2030-03-04')).toEqual({ year: 2026, week: 53 });
  });

  it('is nothing when there is no such week', () => {
    for (const text of ['', '0', '54', '53/2027', '2026-00', 'i morgen', '4 7', '47/26'])
      expect(readWeek(text, '2026-11-22')).toBeNull();
  });
});
