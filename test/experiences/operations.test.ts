import { expect, test } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

test('answers are kept moment by moment; what is left out stays', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await workshop.ask('experiences.answer', { courseId, moment: 'middle', version: 0, tasks: 3 });
  const begun = await workshop.ask('experiences.answer', {
    courseId,
    moment: 'start',
    version: 0,
    answeredOn: '2026-09-11',
    received: 5,
  });
  expect(begun.version).toBe(1);
  await workshop.ask('experiences.answer', {
    courseId,
    moment: 'start',
    version: 1,
    dailyStructure: 2,
    comment: 'Jeg har noget at stå op til',
  });

  expect(await workshop.ask('experiences.ofCourse', { courseId })).toMatchObject([
    {
      id: begun.id,
      moment: 'start',
      answeredOn: '2026-09-11',
      received: 5,
      tasks: null,
      dailyStructure: 2,
      comment: 'Jeg har noget at stå op til',
      version: 2,
    },
    { moment: 'middle', answeredOn: '2026-11-23', received: null, tasks: 3, dailyStructure: null, comment: '' },
  ]);
});

test('a moment somebody has answered is not begun again, and one that is gone is not gone on with', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await workshop.ask('experiences.answer', { courseId, moment: 'start', version: 0, tasks: 3 });

  expect(
    await refusalOf(workshop, 'experiences.answer', { courseId, moment: 'start', version: 0, tasks: 4 }),
  ).toMatchObject({ code: 'conflict' });
  expect(
    await refusalOf(workshop, 'experiences.answer', { courseId, moment: 'end', version: 1, tasks: 4 }),
  ).toMatchObject({ code: 'conflict' });
});

test.each([
  ['a step above five', { tasks: 6 }, 'failures.invalid', ['tasks']],
  ['a step below one', { received: 0 }, 'failures.invalid', ['received']],
  ['a day ahead', { tasks: 3, answeredOn: '2026-11-24' }, 'experiences.ahead', ['answeredOn']],
  ['a day before the course', { tasks: 3, answeredOn: '2026-09-06' }, 'experiences.beforeStart', ['answeredOn']],
  ['nothing answered', { comment: ' ' }, 'experiences.nothingSaid', []],
])('refused: %s', async (_why, said, key, at) => {
  const { workshop, courseId } = await workshopWithCourse();

  expect(
    await refusalOf(workshop, 'experiences.answer', { courseId, moment: 'start', version: 0, ...said }),
  ).toMatchObject({ code: 'invalid', key, at });
  expect(await workshop.ask('experiences.ofCourse', { courseId })).toEqual([]);
});

test('the last answer is not taken away: the answers are withdrawn instead', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await workshop.ask('experiences.answer', { courseId, moment: 'start', version: 0, tasks: 3 });

  expect(
    await refusalOf(workshop, 'experiences.answer', { courseId, moment: 'start', version: 1, tasks: null }),
  ).toMatchObject({ code: 'invalid', key: 'experiences.nothingSaid' });
});

test('answers are withdrawn as they were seen, and come back with an undo', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const { id: experienceId } = await workshop.ask('experiences.answer', {
    courseId,
    moment: 'start',
    version: 0,
    tasks: 3,
  });
  expect(await refusalOf(workshop, 'experiences.withdraw', { experienceId, version: 2 })).toMatchObject({
    code: 'conflict',
  });

  const withdrawn = await workshop.try('experiences.withdraw', { experienceId, version: 1 });
  expect(await workshop.ask('experiences.ofCourse', { courseId })).toEqual([]);
  await workshop.ask('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });
  expect(await workshop.ask('experiences.ofCourse', { courseId })).toMatchObject([{ id: experienceId, tasks: 3 }]);
});

test('what the candidate says of us is casework: a mentor neither reads nor writes it', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  workshop.as('mentor');

  expect(await refusalOf(workshop, 'experiences.ofCourse', { courseId })).toMatchObject({ code: 'forbidden' });
  expect(
    await refusalOf(workshop, 'experiences.answer', { courseId, moment: 'start', version: 0, tasks: 3 }),
  ).toMatchObject({ code: 'forbidden' });
});
