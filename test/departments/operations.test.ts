import { expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('departments are listed in Danish order', async () => {
  const { ask } = await openWorkshop();
  for (const name of ['Østergade', 'Ågade', 'Ærøvej', 'Zebravej']) await ask('departments.open', { name });

  const names = (await ask('departments.list', {})).map(({ name }) => name);

  expect(names).toEqual(['Hjulmagervej', 'Zebravej', 'Ærøvej', 'Østergade', 'Ågade']);
});

test('a department counts the courses under way today and its open job functions', async () => {
  const { ask, departmentId, leaderId } = await openWorkshop({ today: '2026-11-23' });
  for (const startsOn of ['2026-11-23', '2026-11-24', '2026-06-01']) {
    const { id: candidateId } = await ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
    await ask('courses.start', { candidateId, departmentId, consultantId: leaderId, startsOn });
  }
  await ask('jobFunctions.register', { departmentId, name: 'Systue' });
  const { id: jobFunctionId } = await ask('jobFunctions.register', { departmentId, name: 'Metal' });
  await ask('jobFunctions.archive', { jobFunctionId, version: 1 });

  expect(await ask('departments.list', {})).toMatchObject([{ runningCourses: 1, jobFunctionCount: 1 }]);
});

test('a revised department keeps what the change does not name', async () => {
  const { ask } = await openWorkshop();
  const { id: departmentId } = await ask('departments.open', { name: 'Havnegade', address: 'Havnegade 3' });

  await ask('departments.revise', { departmentId, version: 1, change: { name: 'Havnen' } });

  const revised = (await ask('departments.list', {})).find(({ id }) => id === departmentId);
  expect(revised).toMatchObject({ name: 'Havnen', address: 'Havnegade 3', version: 2 });
});

test('a revision of an older version is refused', async () => {
  const workshop = await openWorkshop();
  const revision = { departmentId: workshop.departmentId, version: 1, change: { address: 'Ny vej 1' } };
  await workshop.ask('departments.revise', revision);

  expect(await workshop.try('departments.revise', revision)).toMatchObject({
    ok: false,
    failure: { code: 'conflict' },
  });
});

test('a revision of an unknown department is refused', async () => {
  const workshop = await openWorkshop();

  expect(await workshop.try('departments.revise', { departmentId: newId(), version: 1, change: {} })).toMatchObject({
    ok: false,
    failure: { code: 'not-found', message: { key: 'failures.notFound' } },
  });
});

test('an archived department stays in the list with its moment', async () => {
  const { ask, departmentId } = await openWorkshop({ today: '2026-11-23' });

  await ask('departments.archive', { departmentId, version: 1 });

  expect(await ask('departments.list', {})).toMatchObject([{ archivedAt: '2026-11-23T09:00:00.000Z', version: 2 }]);
});

test.each(['2026-11-23', '2026-12-07'])(
  'a department with a course that begins on %s is not archived',
  async (startsOn) => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id: candidateId } = await workshop.ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
    const { departmentId, leaderId: consultantId } = workshop;
    await workshop.ask('courses.start', { candidateId, departmentId, consultantId, startsOn });

    expect(await workshop.try('departments.archive', { departmentId, version: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'departments.hasCourses', values: { count: 1 } } },
    });
  },
);

test('a department with an order that waits is not archived', async () => {
  const workshop = await openWorkshop({ today: '2026-11-23' });
  const { departmentId } = workshop;
  const { id: candidateId } = await workshop.ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
  await workshop.ask('courses.refer', { candidateId, departmentId, isWaiting: true });

  expect(await refusalOf(workshop, 'departments.archive', { departmentId, version: 1 })).toMatchObject({
    key: 'departments.hasCourses',
  });
});

test('a course in a pause is under way and keeps its department open, and one that was interrupted does neither', async () => {
  const { workshop, courseId } = await workshopWithCourse({ today: '2026-11-23' });
  const { departmentId } = workshop;
  const underWay = async () => (await workshop.ask('departments.list', {}))[0]!.runningCourses;

  await workshop.ask('courses.pause', { courseId, version: 1, from: '2026-11-23', reasonCode: 'SYGDOM' });
  expect(await underWay()).toBe(1);
  expect(await refusalOf(workshop, 'departments.archive', { departmentId, version: 1 })).toMatchObject({
    key: 'departments.hasCourses',
  });

  await workshop.ask('courses.interrupt', { courseId, version: 2, endedOn: '2026-11-23', reasonCode: 'FLYTTET' });
  expect(await underWay()).toBe(0);
  await workshop.ask('departments.archive', { departmentId, version: 1 });
});

test('only a leader opens a department', async () => {
  const workshop = await openWorkshop();
  workshop.as('consultant');

  expect(await workshop.try('departments.open', { name: 'Ny' })).toMatchObject({
    ok: false,
    failure: { code: 'forbidden' },
  });
});
