import { describe, expect, test } from 'vitest';
import { likelyPeriods, suggestedPeriod } from '#shared/aggregate-periods.ts';

const kinds = (today: string) => likelyPeriods(today).map(({ kind, from, to }) => `${kind} ${from} ${to}`);

describe('the periods one is likely to count', () => {
  test('are last year, the last quarter that is over, and this year until yesterday', () => {
    expect(kinds('2026-11-22')).toEqual([
      'last-year 2025-01-01 2025-12-31',
      'last-quarter 2026-07-01 2026-09-30',
      'this-year 2026-01-01 2026-11-21',
    ]);
  });

  test('reach into the year before on its first days, when this year has no day behind it yet', () => {
    expect(kinds('2027-01-01')).toEqual(['last-year 2026-01-01 2026-12-31', 'last-quarter 2026-10-01 2026-12-31']);
  });

  test('name the first quarter once on the day it is over', () => {
    expect(kinds('2028-04-01')).toEqual(['last-year 2027-01-01 2027-12-31', 'last-quarter 2028-01-01 2028-03-31']);
  });
});

describe('the suggested period', () => {
  const lastYear = { from: '2025-01-01', to: '2025-12-31', withdrawnOn: null };
  const firstHalf = { from: '2026-01-01', to: '2026-06-30', withdrawnOn: null };

  test('is last year until that has left the house, and then the last quarter', () => {
    expect(suggestedPeriod('2026-11-22', [])).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(suggestedPeriod('2026-11-22', [lastYear])).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(suggestedPeriod('2026-11-22', [lastYear, firstHalf])).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  });

  test('is never one that overlaps what was sent, and one that was not sent stands in nobody’s way', () => {
    const halfOfIt = { from: '2025-07-01', to: '2025-12-31', withdrawnOn: null };
    expect(suggestedPeriod('2026-11-22', [halfOfIt])).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(suggestedPeriod('2026-11-22', [{ ...halfOfIt, withdrawnOn: '2026-02-03' }])).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    });
  });

  test('is last year once more when everything likely has left the house', () => {
    const all = [lastYear, firstHalf, { from: '2026-07-01', to: '2026-09-30', withdrawnOn: null }];
    expect(suggestedPeriod('2026-11-22', all)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });
});
