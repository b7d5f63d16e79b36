import { describe, expect, it } from 'vitest';
import { clockIn } from '#shared/calendar.ts';
import { floorEnd, floorInitials, isFloorOver, proposedFloorEnd } from '#shared/floor.ts';
import { closingTimeOn } from '#shared/opening-hours.ts';

const hour = 3_600_000;

describe('the floor’s time', () => {
  const term = { on: '2026-11-23', until: '15:00', sinceTicks: 1000 };
  const at = { today: '2026-11-23', time: '14:59', ticks: 1000 + 10 * hour - 1 };

  it('is over at its clock time, after ten hours and when the day is', () => {
    expect(isFloorOver(term, at)).toBe(false);
    expect(isFloorOver(term, { ...at, time: '15:00' })).toBe(true);
    expect(isFloorOver(term, { ...at, ticks: at.ticks + 1 })).toBe(true);
    expect(isFloorOver(term, { ...at, today: '2026-11-24', time: '00:00' })).toBe(true);
  });

  it.each([
    ['06:30', '15:00', '15:00'],
    ['06:30', '16:31', '16:30'],
    ['13:59', '23:59', '23:59'],
    ['14:30', '23:59', '23:59'],
  ])('begun at %s and wished until %s ends at %s', (time, wished, end) => {
    expect(floorEnd(time, wished)).toBe(end);
  });

  it.each([
    ['08:02', '15:00', '15:00'],
    ['08:02', null, '16:00'],
    ['15:20', '15:00', '18:00'],
    ['16:00', null, '19:00'],
    ['21:10', null, '23:59'],
    ['23:30', null, '23:59'],
  ])('is proposed at %s in a department that closes at %s as %s', (time, closesAt, proposed) => {
    expect(proposedFloorEnd(time, closesAt)).toBe(proposed);
  });

  it('is Denmark’s, in summer and winter', () => {
    expect([clockIn('2026-11-23T08:05:59.000Z'), clockIn('2026-07-01T22:30:00.000Z')]).toEqual(['09:05', '00:30']);
  });
});

describe('initials', () => {
  it('are dotted, and those alike are told apart by a number', () => {
    expect(floorInitials(['Bo Henrik Aas', 'Ane-Marie Bang', 'Bente Høj Alm', 'bodil hansen askov'])).toEqual([
      'B.H.A.',
      'A.M.B.',
      'B.H.A. 2',
      'B.H.A. 3',
    ]);
  });
});

describe('opening hours', () => {
  it.each([
    ['Mandag til fredag 8.00–15.00', 1, '15:00'],
    ['Mandag til fredag 8.00–15.00', 5, '15:00'],
    ['Mandag til fredag 8.00–15.00', 6, null],
    ['Mandag til torsdag 7.30–15.00', 5, null],
    ['man-tors 8-16, fre 8-14.30', 4, '16:00'],
    ['man-tors 8-16, fre 8-14.30', 5, '14:30'],
    ['Man, ons og fre kl. 9 til 12', 2, null],
    ['Man, ons og fre kl. 9 til 12', 3, '12:00'],
    ['8-15', 7, '15:00'],
    ['8:00-12:00 og 13:00-16:30', 2, '16:30'],
    ['Måndag–fredag 8–16', 3, '16:00'],
    ['Monday to Friday 8.00 to 16.00', 5, '16:00'],
    ['Ring og spørg', 3, null],
    ['', 3, null],
    ['8-31', 1, null],
  ] as const)('%s, weekday %s: closes at %s', (text, weekday, closesAt) => {
    expect(closingTimeOn(text, weekday)).toBe(closesAt);
  });
});
