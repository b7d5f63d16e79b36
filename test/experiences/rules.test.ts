import { expect, test } from 'vitest';
import { experienceStandings, type ExperienceMoment } from '#shared/experiences.ts';
import type { CourseState } from '#shared/course-life.ts';

// Thirteen weeks: halfway is 21 October, the last week begins on 30 November.
const course = { startsOn: '2026-09-07', plannedEndOn: '2026-12-04', endedOn: null, state: 'running' as CourseState };
const standings = (on: string, answered: ExperienceMoment[] = [], about: Partial<typeof course> = {}) =>
  experienceStandings({ ...course, ...about }, answered, on).map(({ standing }) => standing);

test.each([
  ['2026-09-06', ['ahead', 'ahead', 'ahead']],
  ['2026-09-07', ['due', 'ahead', 'ahead']],
  ['2026-10-20', ['due', 'ahead', 'ahead']],
  ['2026-10-21', ['passed', 'due', 'ahead']],
  ['2026-11-29', ['passed', 'due', 'ahead']],
  ['2026-11-30', ['passed', 'passed', 'due']],
  ['2027-02-01', ['passed', 'passed', 'due']],
])('on %s the three moments stand so', (on, found) => {
  expect(standings(on)).toEqual(found);
});

test('what is answered is not asked again', () => {
  expect(standings('2026-10-30', ['start', 'middle'])).toEqual(['answered', 'answered', 'ahead']);
});

test('a course that ended early is asked about its end', () => {
  expect(
    experienceStandings({ ...course, endedOn: '2026-10-02', state: 'interrupted' }, ['start'], '2026-10-02'),
  ).toEqual([
    { moment: 'start', from: '2026-09-07', standing: 'answered' },
    { moment: 'middle', from: '2026-09-19', standing: 'passed' },
    { moment: 'end', from: '2026-09-28', standing: 'due' },
  ]);
});

test('a course of three days has its moments in order', () => {
  const days = experienceStandings({ ...course, plannedEndOn: '2026-09-09' }, [], '2026-09-07').map(({ from }) => from);
  expect(days).toEqual(days.toSorted());
});

test.each(['referred', 'waiting', 'cancelled', 'never-met'] as const)(
  'nothing is asked of a course that is %s',
  (state) => {
    expect(standings('2026-10-30', [], { state })).toEqual([]);
  },
);
