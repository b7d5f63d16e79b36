import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { formatClock, hoursDecimal, parseMinutes, whyMinutesRefused } from '#shared/minutes.ts';

const minutesOfADay = fc.integer({ min: 0, max: 1440 });

describe('written hours', () => {
  test.each([
    ['0', 0],
    ['2', 120],
    [' 2 ', 120],
    ['2 t', 120],
    ['2t.', 120],
    ['1 time', 60],
    ['2 timer', 120],
    ['2 tim', 120],
    ['2 h', 120],
    ['24', 1440],
    ['2:30', 150],
    ['2.30', 150],
    ['02:05', 125],
    ['0:45', 45],
    ['24:00', 1440],
    ['2,5', 150],
    ['2,5 t', 150],
    ['2,1', 126],
    ['2,0', 120],
    ['2,25', 135],
    ['2,50', 150],
    ['2,75', 165],
    ['2,00', 120],
    ['2,67', 160],
    ['150m', 150],
    ['150 min', 150],
    ['150 min.', 150],
    ['45 minutter', 45],
    ['2 t 30', 150],
    ['2t30m', 150],
    ['2 T 30 MIN', 150],
    ['1 time 5 minutter', 65],
    ['1440 min', 1440],
  ])('%j are %d minutes', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
    expect(whyMinutesRefused(text)).toBeNull();
  });

  test.each(['', 'to', '-1', '2:60', '2:3', '2.60', '2 30', '2:30:00', ',5', '2,', '2,123', '2 t 60', '1e3', '٢'])(
    '%j are refused as unreadable',
    (text) => {
      expect(parseMinutes(text)).toBeNull();
      expect(whyMinutesRefused(text)).toEqual({ key: 'minutes.unreadable' });
    },
  );

  test('with two meanings are refused with both', () => {
    expect(whyMinutesRefused('2,30')).toEqual({
      key: 'minutes.twoMeanings',
      values: { text: '2,30', first: '2:18', second: '2:30' },
    });
    expect(whyMinutesRefused('2.5')).toEqual({
      key: 'minutes.twoMeanings',
      values: { text: '2.5', first: '2:30', second: '2:05' },
    });
    expect(parseMinutes('2,30')).toBeNull();
    expect(parseMinutes('2.5')).toBeNull();
  });

  test.each(['25', '24:01', '24,1', '30', '1441 min', '24 t 1'])('%j are refused as more than a day', (text) => {
    expect(whyMinutesRefused(text)).toEqual({ key: 'minutes.moreThanADay' });
  });

  test.prop([fc.string()])('are read as whole minutes of one day or refused with a reason, never both', (text) => {
    const minutes = parseMinutes(text);
    expect(minutes === null).toBe(whyMinutesRefused(text) !== null);
    if (minutes !== null) expect(Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440).toBe(true);
  });
});

describe('shown hours', () => {
  test('are hours and minutes, also beyond a day', () => {
    expect([0, 5, 60, 125, 150, 5370].map(formatClock)).toEqual(['0:00', '0:05', '1:00', '2:05', '2:30', '89:30']);
  });

  test('in decimals have at most one, with the sign of the language', () => {
    expect([150, 120, 222, 258, 123].map((minutes) => hoursDecimal(minutes))).toEqual([
      '2,5',
      '2',
      '3,7',
      '4,3',
      '2,1',
    ]);
    expect(hoursDecimal(150, '.')).toBe('2.5');
  });

  test.prop([minutesOfADay])('are read back as the same minutes', (minutes) => {
    expect(parseMinutes(formatClock(minutes))).toBe(minutes);
  });

  test.prop([minutesOfADay])('in decimals are read back to within three minutes', (minutes) => {
    expect(Math.abs((parseMinutes(hoursDecimal(minutes)) ?? Infinity) - minutes)).toBeLessThanOrEqual(3);
  });
});
