import { expect, test } from 'vitest';
import { beginTryOut, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const on = '2026-11-17';

async function courseOfLastWeek() {
  const made = await workshopWithCourse({ startsOn: '2026-11-16' });
  const [accommodation] = await made.workshop.ask('accommodations.list', {});
  return { ...made, accommodationId: accommodation!.id };
}
type Made = Awaited<ReturnType<typeof courseOfLastWeek>>;

const moved = async (workshop: OpenTestWorkshop, courseId: string, startsOn: string) => {
  const { course } = await workshop.ask('courses.show', { courseId });
  return { courseId, version: course.version, startsOn, reason: 'Kandidaten var syg' };
};

test.each<[string, (made: Made) => Promise<unknown>]>([
  [
    'a score',
    async ({ workshop, courseId }) => {
      const { indicators } = await workshop.ask('indicators.set', {});
      const scores = [{ indicatorId: indicators[0]!.id, side: 'staff' as const, value: 5 }];
      await workshop.ask('scores.record', { courseId, scoredOn: on, version: 0, scores });
    },
  ],
  [
    'a level',
    ({ workshop, courseId }) =>
      workshop.ask('profiles.assess', {
        courseId,
        side: 'staff',
        assessedOn: on,
        levels: [{ trait: 'pace', level: 3, version: 0 }],
      }),
  ],
  [
    'an answer',
    ({ workshop, courseId }) =>
      workshop.ask('experiences.answer', { courseId, moment: 'start', version: 0, answeredOn: on, tasks: 4 }),
  ],
  [
    'an assessment',
    async ({ workshop, courseId }) => {
      const tryOutId = await beginTryOut(workshop, courseId, { from: '2026-11-16' });
      await workshop.ask('tryOuts.assess', { tryOutId, from: on, to: on, percent: 50 });
    },
  ],
  [
    'a day pointed at',
    async ({ workshop, courseId, accommodationId }) => {
      const { id: adjustmentId } = await workshop.ask('adjustments.suggest', { courseId, accommodationId });
      await workshop.ask('adjustments.cite', { adjustmentId, day: on });
    },
  ],
])('the start does not move from under %s', async (_what, write) => {
  const made = await courseOfLastWeek();
  await write(made);
  const { workshop, courseId } = made;
  expect(await refusalOf(workshop, 'courses.moveStart', await moved(workshop, courseId, '2026-11-30'))).toEqual({
    code: 'conflict',
    key: 'courses.startAfterEvidence',
    at: ['startsOn'],
  });
});

test('what was only planned to be tried keeps its distance to the start', async () => {
  const { workshop, courseId, accommodationId } = await courseOfLastWeek();
  await workshop.ask('adjustments.suggest', { courseId, accommodationId, triedFrom: on, triedTo: '2026-11-20' });
  await workshop.ask('courses.moveStart', await moved(workshop, courseId, '2026-11-30'));
  const { adjustments } = await workshop.ask('courses.show', { courseId });
  expect(adjustments).toMatchObject([{ triedFrom: '2026-12-01', triedTo: '2026-12-04' }]);
});
