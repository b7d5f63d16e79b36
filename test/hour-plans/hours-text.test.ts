import { describe, expect, test } from 'vitest';
import { readHours, writeHours } from '#shared/hours-text.ts';
import { languages, speakIn } from '#shared/text/speak.ts';

const three = [1, 3, 5].map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 }));

describe('hours in one line', () => {
  test.each([
    'man ons fre 9-12',
    'mandag, onsdag og fredag 9.00-12.00',
    'Man, ons, fre kl. 9–12',
    'mån ons fre 9-12',
    'mon wed fri 9:00-12:00',
    'man 9-12, ons 9-12, fre 9-12',
  ])('reads %s as three mornings', (text) => {
    expect(readHours(text)).toEqual({ kind: 'weekdays', days: three });
  });

  test('reads a stretch of days, each with its own time, and a length without a clock', () => {
    expect(readHours('man-ons 9-11, fre 10.15-12')).toEqual({
      kind: 'weekdays',
      days: [
        ...[1, 2, 3].map((weekday) => ({ weekday, startsAt: '09:00', minutes: 120 })),
        { weekday: 5, startsAt: '10:15', minutes: 105 },
      ],
    });
    expect(readHours('tir tor 2,5 t')).toEqual({
      kind: 'weekdays',
      days: [2, 4].map((weekday) => ({ weekday, startsAt: null, minutes: 150 })),
    });
    expect(readHours('tir 2 t 30 min')).toEqual({
      kind: 'weekdays',
      days: [{ weekday: 2, startsAt: null, minutes: 150 }],
    });
  });

  test.each(['3 t × 3 dage', '3x3', '3 dage à 3 t', '3 h × 3 days', '3 tim × 3 dagar', '180 min * 3'])(
    'reads %s as three free days',
    (text) => {
      expect(readHours(text)).toEqual({ kind: 'days-per-week', daysPerWeek: 3, minutesPerDay: 180 });
    },
  );

  test.each([
    '',
    'man',
    'man ons',
    '9-12',
    'man 9-9',
    'man man 9-12',
    'fre-man 9-12',
    'hver dag',
    'man 25-27',
    '3x9',
    'man 9-',
    'man 13 t',
  ])('refuses %j', (text) => {
    expect(readHours(text)).toBeNull();
  });

  test.each(languages)('writes what it reads, %s', (language) => {
    const speak = speakIn(language);
    for (const text of [
      'man ons fre 9-12',
      'man tir 9.30-12, tor 10-12',
      'man tor 2 t 30 min',
      '3 t × 3 dage',
      '40 min x 1',
      'man 22-2',
    ]) {
      const pattern = readHours(text);
      expect(pattern).not.toBeNull();
      expect(readHours(writeHours(pattern!, speak))).toEqual(pattern);
    }
  });
});
