import { expect, test } from 'vitest';
import { waitingTimes } from '#shared/waiting.ts';

test('a waiting list is told by its number, its median and its longest wait', () => {
  const today = '2026-11-23';
  expect(waitingTimes([], today)).toBeNull();
  expect(waitingTimes(['2026-11-23'], today)).toEqual({ count: 1, medianDays: 0, longestDays: 0 });
  expect(waitingTimes(['2026-11-20', '2026-11-03', '2026-11-22'], today)).toEqual({
    count: 3,
    medianDays: 3,
    longestDays: 20,
  });
  expect(waitingTimes(['2026-11-20', '2026-11-22', '2026-11-13', '2026-11-17'], today)).toEqual({
    count: 4,
    medianDays: 4.5,
    longestDays: 10,
  });
});
