import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { figuresOf, type CountedDay } from '#shared/attendance-figures.ts';
import { absenceKinds, type AbsenceKind } from '#shared/code-lists.ts';

const day = (agreedMinutes: number, attendedMinutes: number, absenceKind: AbsenceKind | null = null): CountedDay => ({
  agreedMinutes,
  attendedMinutes,
  absenceKind,
});

const anyDay = fc.record({
  agreedMinutes: fc.integer({ min: 0, max: 720 }),
  attendedMinutes: fc.integer({ min: 0, max: 720 }),
  absenceKind: fc.constantFrom(null, ...absenceKinds),
});
const anyDays = fc.array(anyDay, { maxLength: 40 });
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the figures of a set of days', () => {
  test('put sickness, lawful, unlawful and unexplained absence and holiday each in its own minutes', () => {
    const days = [
      day(120, 120),
      day(120, 30, 'sick'),
      day(120, 0, 'lawful'),
      day(120, 60, 'unlawful'),
      day(120, 0, 'holiday'),
      day(120, 100),
    ];
    expect(figuresOf(days, 2)).toEqual({
      registeredDays: 6,
      expectedDays: 8,
      attendedDays: 4,
      agreedMinutes: 720,
      attendedMinutes: 310,
      missingMinutes: { sick: 90, lawful: 120, unlawful: 60, holiday: 120, none: 20 },
      percent: 43,
      // 310 of the 390 that are left when 330 lawfully missing ones are taken out.
      percentWithoutLawful: 79,
    });
  });

  test('are unknown, not nothing, when nothing was registered', () => {
    expect(figuresOf([], 5)).toMatchObject({
      registeredDays: 0,
      expectedDays: 5,
      percent: null,
      percentWithoutLawful: null,
    });
  });

  test('give no percentage without lawful absence when all of the agreed was lawfully missing', () => {
    expect(figuresOf([day(120, 0, 'sick')], 0)).toMatchObject({ percent: 0, percentWithoutLawful: null });
  });

  test('let a long day pass a hundred percent, and hide no other day’s absence', () => {
    const figures = figuresOf([day(120, 240), day(120, 0, 'unlawful')], 0);
    expect(figures).toMatchObject({ percent: 100, attendedMinutes: 240, missingMinutes: { unlawful: 120 } });
    expect(figuresOf([day(120, 180)], 0).percent).toBe(150);
  });

  test('count a day without an agreement as attended, and not as registered of the expected', () => {
    expect(figuresOf([day(0, 60)], 0)).toMatchObject({ registeredDays: 0, attendedDays: 1, attendedMinutes: 60 });
  });

  test.prop([anyDays])('are never below zero, and no lower once lawful absence is taken out', (days) => {
    const { percent, percentWithoutLawful, missingMinutes } = figuresOf(days, 0);
    expect(Math.min(percent ?? 0, ...Object.values(missingMinutes))).toBeGreaterThanOrEqual(0);
    if (percentWithoutLawful !== null) expect(percentWithoutLawful).toBeGreaterThanOrEqual(percent ?? 0);
  });

  test.prop([anyDays])('account for every agreed minute as attended or missing', (days) => {
    const { agreedMinutes, missingMinutes } = figuresOf(days, 0);
    const attendedAsAgreed = days
      .filter(({ absenceKind }) => absenceKind !== 'closed')
      .map((each) => Math.min(each.attendedMinutes, each.agreedMinutes));
    expect(sum([...attendedAsAgreed, ...Object.values(missingMinutes)])).toBe(agreedMinutes);
  });

  test.prop([anyDays, anyDays])('are the same whatever was written on closed days', (days, others) => {
    const closed = others.map((each) => ({ ...each, absenceKind: 'closed' as const }));
    expect(figuresOf([...closed, ...days], 9)).toEqual(figuresOf(days, 9));
  });
});
