import { expect, test } from 'vitest';
import type { CourseAct, CourseState } from '#shared/course-life.ts';
import { beginningOf, pauseOn, pausesOf } from '#shared/pauses.ts';

const step = (seq: number, act: CourseAct, happensOn: string, toState: CourseState) => ({
  seq,
  act,
  happensOn,
  toState,
});
const planned = step(1, 'plan', '2026-09-01', 'planned');

test('a pause lasts until the day before the course goes on, and has no end while nobody knows it', () => {
  const pause = step(2, 'pause', '2026-10-05', 'paused');
  expect(pausesOf([planned, pause])).toEqual([{ from: '2026-10-05', to: null }]);
  expect(pausesOf([planned, step(3, 'resume', '2026-10-19', 'running'), pause])).toEqual([
    { from: '2026-10-05', to: '2026-10-18' },
  ]);
});

test('a moved end is no end of a pause, and an interruption is', () => {
  const steps = [
    planned,
    step(2, 'pause', '2026-10-05', 'paused'),
    step(3, 'move-end', '2026-10-07', 'paused'),
    step(4, 'interrupt', '2026-10-12', 'interrupted'),
  ];
  expect(pausesOf(steps)).toEqual([{ from: '2026-10-05', to: '2026-10-11' }]);
});

test('a pause taken back on its own first day is none', () => {
  const steps = [planned, step(2, 'pause', '2026-10-05', 'paused'), step(3, 'resume', '2026-10-05', 'running')];
  expect(pausesOf(steps)).toEqual([]);
});

test('a day is in a pause on its first and its last day', () => {
  const pauses = [{ from: '2026-10-05', to: '2026-10-18' }];
  expect(['2026-10-04', '2026-10-05', '2026-10-18', '2026-10-19'].map((day) => pauseOn(pauses, day) !== null)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('on the ruler a Wednesday begins two fifths into its week, and a weekend where the Friday ends', () => {
  expect(['2026-09-07', '2026-09-09', '2026-09-12', '2026-09-14'].map((day) => beginningOf(day, '2026-09-07'))).toEqual(
    [0, 0.4, 1, 1],
  );
});
