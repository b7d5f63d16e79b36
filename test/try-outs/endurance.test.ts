import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { AttendancePart } from '#shared/attendance.ts';
import { addDays } from '#shared/calendar.ts';
import { enduranceOf } from '#shared/endurance.ts';

type Facts = Parameters<typeof enduranceOf>[1][number];

const nothing = { minutesToOnset: null, symptomBefore: null, symptomAfter: null, recovery: '' };
const on = (day: string, parts: AttendancePart[], facts: Partial<Facts> = {}): Facts => ({
  ...nothing,
  day,
  parts,
  ...facts,
});
const sewing = (minutes: number) => ({ tryOutId: 'sewing', minutes });
const packing = (minutes: number) => ({ tryOutId: 'packing', minutes });

describe('the endurance of a try-out', () => {
  it('is mean, lowest and highest of its own days, with how many they are', () => {
    const days = [
      on('2026-11-04', [sewing(120)], { minutesToOnset: 90, symptomBefore: 2, symptomAfter: 5 }),
      on('2026-11-02', [sewing(120)], { minutesToOnset: 60, symptomBefore: 3 }),
      on('2026-11-06', [sewing(120)]),
    ];
    expect(enduranceOf('sewing', days)).toMatchObject({
      minutesToOnset: { mean: 75, lowest: 60, highest: 90, days: 2 },
      symptomBefore: { mean: 2.5, lowest: 2, highest: 3, days: 2 },
      symptomAfter: { mean: 5, lowest: 5, highest: 5, days: 1 },
    });
  });

  it('tells the measured days and what was said of recovery, oldest first', () => {
    const days = [
      on('2026-11-04', [sewing(120)], { minutesToOnset: 90, recovery: 'Sov til middag' }),
      on('2026-11-02', [sewing(120)], { recovery: 'Ondt dagen efter' }),
    ];
    expect(enduranceOf('sewing', days)).toMatchObject({
      onsets: [{ day: '2026-11-04', minutes: 90 }],
      recoveries: [
        { day: '2026-11-02', words: 'Ondt dagen efter' },
        { day: '2026-11-04', words: 'Sov til middag' },
      ],
    });
  });

  it.each([
    ['that took most of its minutes', [sewing(70), packing(50)], ['sewing']],
    [
      'that took most of it, though less than half',
      [sewing(50), packing(40), { tryOutId: 'kitchen', minutes: 30 }],
      ['sewing'],
    ],
    ['that was alone', [packing(120)], ['packing']],
    ['of nobody, when two took as many', [sewing(60), packing(60)], []],
    ['of nobody, when it has no part', [], []],
  ])('gives a day to the try-out %s', (_what, parts, owners) => {
    const days = [on('2026-11-02', parts, { minutesToOnset: 60 })];
    const having = ['sewing', 'packing', 'kitchen'].filter((tryOutId) => enduranceOf(tryOutId, days) !== null);
    expect(having).toEqual(owners);
  });

  it('is nothing when no day says anything', () => {
    expect(enduranceOf('sewing', [on('2026-11-02', [sewing(120)])])).toBeNull();
  });

  const anyDay = fc.record({
    place: fc.integer({ min: 0, max: 60 }),
    parts: fc.uniqueArray(
      fc.record({
        tryOutId: fc.constantFrom('sewing', 'packing', 'kitchen'),
        minutes: fc.integer({ min: 0, max: 180 }),
      }),
      { selector: ({ tryOutId }) => tryOutId },
    ),
    minutesToOnset: fc.option(fc.integer({ min: 0, max: 180 })),
  });
  const anyDays = fc.uniqueArray(anyDay, { selector: ({ place }) => place, maxLength: 20 });

  test.prop([anyDays])('counts no day in two try-outs, and lies between its lowest and highest', (drawn) => {
    const days = drawn.map(({ place, parts, minutesToOnset }) =>
      on(addDays('2026-09-07', place), parts, { minutesToOnset }),
    );
    const all = ['sewing', 'packing', 'kitchen'].map((tryOutId) => enduranceOf(tryOutId, days));
    const counted = all.flatMap((endurance) => endurance?.onsets.map(({ day }) => day) ?? []);
    expect(new Set(counted).size).toBe(counted.length);
    for (const onset of all.flatMap((endurance) => endurance?.minutesToOnset ?? [])) {
      expect(onset.mean).toBeGreaterThanOrEqual(onset.lowest);
      expect(onset.mean).toBeLessThanOrEqual(onset.highest);
    }
  });
});
