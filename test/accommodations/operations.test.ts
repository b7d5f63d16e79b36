import { expect, test } from 'vitest';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('a new book has thirty accommodations in the order of their numbers', async () => {
  const { ask } = await openWorkshop();

  const numbers = (await ask('accommodations.list', {})).map(({ code }) => Number(code.slice(-2)));

  expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test('an accommodation counts the courses in which it was tried, and in which it helps or helps partly', async () => {
  const { ask, departmentId, leaderId } = await openWorkshop({ today: '2026-11-23' });
  const startCourse = async () => {
    const { id: candidateId } = await ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
    return ask('courses.start', { candidateId, departmentId, consultantId: leaderId, startsOn: '2026-11-02' });
  };
  const chair = (await ask('accommodations.list', {})).find(({ code }) => code === 'IND 19')!;
  const tried = { accommodationId: chair.id, triedFrom: '2026-11-02' };
  const helping = await startCourse();
  await ask('adjustments.suggest', { ...tried, courseId: helping.id, effect: 'helps' });
  await ask('adjustments.suggest', { ...tried, courseId: helping.id, effect: 'partly' });
  await ask('adjustments.suggest', { ...tried, courseId: (await startCourse()).id, effect: 'none' });
  await ask('adjustments.suggest', { accommodationId: chair.id, courseId: (await startCourse()).id });

  expect((await ask('accommodations.list', {})).find(({ id }) => id === chair.id)).toMatchObject({
    triedCount: 2,
    effectiveCount: 1,
  });
});
