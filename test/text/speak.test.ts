import { describe, expect, test } from 'vitest';
import { da } from '#shared/text/da.ts';
import { en } from '#shared/text/en.ts';
import { sv } from '#shared/text/sv.ts';
import { decimalHours, momentText, patternText, period, spokenMinutes, weekdayShort } from '#shared/text/format.ts';
import { speakIn } from '#shared/text/speak.ts';

const danish = speakIn('da');
const sentences = (dictionary: typeof da | typeof sv | typeof en) =>
  Object.entries(dictionary).flatMap(([noun, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ key: `${noun}.${key}`, text: text as string })),
  );

describe('a sentence', () => {
  test('says a day as people write it, whatever the rule answered', () => {
    expect(danish('format.period', { from: '2026-09-07', to: '2026-12-04' })).toBe('7-9-2026 til 4-12-2026');
  });
  test('says what a rule named by its key, in its own language', () => {
    const values = { day: '2026-12-25', name: 'calendar.christmasDay' };
    expect(danish('meetings.closedDay', values)).toContain('25-12-2026 er der lukket: Juledag');
    expect(speakIn('en')('meetings.closedDay', values)).toContain('25-12-2026: Christmas Day');
  });
  test('chooses the plural by the count', () => {
    expect(danish('format.pattern', { each: '2 t', count: 1 })).toBe('2 t × 1 dag');
    expect(danish('format.pattern', { each: '2 t', count: 3 })).toBe('2 t × 3 dage');
  });
  test('mentions the same things in all three languages', () => {
    const mentioned = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name!).toSorted((one, other) => one.localeCompare(other));
    const others = [sv, en].map((dictionary) => new Map(sentences(dictionary).map(({ key, text }) => [key, text])));
    for (const { key, text } of sentences(da)) {
      // "one" may be said in words.
      const needed = mentioned(text).filter((name) => name !== 'count');
      for (const other of others)
        expect(
          mentioned(other.get(key)!).filter((name) => name !== 'count'),
          key,
        ).toEqual(needed);
    }
  });
  test('is never empty, never shouts, and never says TODO', () => {
    for (const { key, text } of [da, sv, en].flatMap((dictionary) => sentences(dictionary))) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/!|TODO/u);
    }
  });
});

describe('the Swedish way of writing', () => {
  test('an hour is tim wherever it is short', () => {
    for (const { key, text } of sentences(sv)) expect(text, key).not.toMatch(/(?:\}\}|\d) t\b|^t$/u);
  });
});

describe('the Danish way of writing', () => {
  test('a period names the year once', () =>
    expect(period('2026-09-07', '2026-12-04', danish)).toBe('7-9 til 4-12-2026'));
  test('a period over New Year names both', () =>
    expect(period('2026-11-02', '2027-01-29', danish)).toBe('2-11-2026 til 29-1-2027'));
  test('a moment is the clock in Copenhagen, summer and winter', () => {
    expect(momentText('2026-11-23T08:12:00Z', danish)).toBe('23-11-2026 kl. 9.12');
    expect(momentText('2026-07-01T08:12:00Z', danish)).toBe('1-7-2026 kl. 10.12');
  });
  test('minutes are hours and minutes', () => {
    expect(spokenMinutes(356, danish)).toBe('5 t 56 min');
    expect(spokenMinutes(180, danish)).toBe('3 t');
    expect(spokenMinutes(40, danish)).toBe('40 min');
  });
  test('decimals have a comma', () => expect(decimalHours(224, 'da')).toBe('3,7'));
  test('an agreement is hours times days', () => {
    const days = [1, 3, 5].map((weekday) => ({ weekday: weekday as 1 | 3 | 5, startsAt: '09:00', minutes: 120 }));
    expect(patternText({ kind: 'weekdays', days }, danish)).toBe('2 t × 3 dage');
    expect(patternText({ kind: 'days-per-week', daysPerWeek: 2, minutesPerDay: 90 }, danish)).toBe(
      '1 t 30 min × 2 dage',
    );
  });
  test('weekdays are three letters', () => expect(weekdayShort('2026-11-23', 'da')).toBe('man'));
});
