import { expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('departments are listed in Danish order', async () => {
  const { ask } = await openWorkshop();
  for (const name of ['Østergade', 'Ågade', 'Ærøvej', 'Zebravej']) await ask('departments.open', { name });

  const names = (await ask('departments.list', {})).map(({ name }) => name);

  expect(names).toEqual(['Hjulmagervej', 'Zebravej', 'Ærøvej', 'Østergade', 'Ågade']);
});

test('a department counts the courses under way today and its open job functions', async () => {
  const { ask, departmentId, leaderId } = await openWorkshop({ today: '2026-11-23' });
  const { id: candidateId } = await ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
  const course = { candidateId, departmentId, consultantId: leaderId };
  await ask('courses.start', { ...course, startsOn: '2026-11-23' });
  await ask('courses.start', { ...course, startsOn: '2026-11-24' });
  await ask('courses.start', { ...course, startsOn: '2026-06-01' });
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

test('only a leader opens a department', async () => {
  const workshop = await openWorkshop();
  workshop.as('consultant');

  expect(await workshop.try('departments.open', { name: 'Ny' })).toMatchObject({
    ok: false,
    failure: { code: 'forbidden' },
  });
});
