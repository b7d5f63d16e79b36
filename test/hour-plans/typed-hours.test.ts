import { expect, test } from 'vitest';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { readWeekMinutes } from '#shared/minutes.ts';

test('a clock is read as a hand writes it', () => {
  expect(['9', '9.30', '09:30', '930'].map(readClock)).toEqual(['09:00', '09:30', '09:30', '09:30']);
  expect(['', '24', '9.75', 'ni'].map(readClock)).toEqual([null, null, null, null]);
});

test('a week may hold more hours than a day', () => {
  expect(['37', '7,5', '7:30'].map(readWeekMinutes)).toEqual([2220, 450, 450]);
});
