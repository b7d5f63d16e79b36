import { expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('a job function is listed with its demands; what was not said is unknown, never nothing', async () => {
  const { ask, departmentId } = await openWorkshop();

  await ask('jobFunctions.register', {
    departmentId,
    name: 'Systue',
    isco08: '8153',
    demands: { fineMotor: 5, pace: 0 },
  });

  expect(await ask('jobFunctions.list', {})).toMatchObject([
    {
      name: 'Systue',
      isco08: '8153',
      places: null,
      demands: { fineMotor: 5, pace: 0, noise: null },
      runningTryOuts: 0,
    },
  ]);
});

test('a list can be of one department', async () => {
  const { ask, departmentId } = await openWorkshop();
  const { id: other } = await ask('departments.open', { name: 'Havnegade' });
  await ask('jobFunctions.register', { departmentId, name: 'Systue' });
  await ask('jobFunctions.register', { departmentId: other, name: 'Vaskeri' });

  expect((await ask('jobFunctions.list', { departmentId: other })).map(({ name }) => name)).toEqual(['Vaskeri']);
});

test('a job function counts the try-outs that run today', async () => {
  const { ask, departmentId, leaderId } = await openWorkshop({ today: '2026-11-23' });
  const { id: jobFunctionId } = await ask('jobFunctions.register', { departmentId, name: 'Systue' });
  const { id: candidateId } = await ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
  const { id: courseId } = await ask('courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: '2026-11-02',
  });
  await ask('tryOuts.begin', { courseId, jobFunctionId, from: '2026-11-02', to: '2026-11-20' });
  await ask('tryOuts.begin', { courseId, jobFunctionId, from: '2026-11-23' });

  expect(await ask('jobFunctions.list', {})).toMatchObject([{ runningTryOuts: 1 }]);
});

test('a job function in an unknown department is refused', async () => {
  const workshop = await openWorkshop();

  expect(await workshop.try('jobFunctions.register', { departmentId: newId(), name: 'Systue' })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  });
});

test('a revision keeps what it does not name', async () => {
  const { ask, departmentId } = await openWorkshop();
  const { id: jobFunctionId } = await ask('jobFunctions.register', { departmentId, name: 'Systue', liftKg: 3 });

  await ask('jobFunctions.revise', { jobFunctionId, version: 1, change: { note: 'Nakke og skuldre' } });

  expect(await ask('jobFunctions.list', {})).toMatchObject([
    { name: 'Systue', liftKg: 3, note: 'Nakke og skuldre', version: 2 },
  ]);
});

test('an archived job function stays in the list with its moment', async () => {
  const { ask, departmentId } = await openWorkshop({ today: '2026-11-23' });
  const { id: jobFunctionId } = await ask('jobFunctions.register', { departmentId, name: 'Systue' });

  await ask('jobFunctions.archive', { jobFunctionId, version: 1 });

  expect(await ask('jobFunctions.list', {})).toMatchObject([{ archivedAt: '2026-11-23T09:00:00.000Z', version: 2 }]);
});

const changes = [
  ['jobFunctions.revise', { change: { note: '' } }],
  ['jobFunctions.archive', {}],
] as const;

test.for(changes)('%s is refused for an unknown job function', async ([operation, change]) => {
  const workshop = await openWorkshop();

  expect(await workshop.try(operation, { jobFunctionId: newId(), version: 1, ...change })).toMatchObject({
    failure: { code: 'not-found' },
  });
});

test.for(changes)('%s is refused for an older version', async ([operation, change]) => {
  const workshop = await openWorkshop();
  const { departmentId } = workshop;
  const { id: jobFunctionId } = await workshop.ask('jobFunctions.register', { departmentId, name: 'Systue' });

  expect(await workshop.try(operation, { jobFunctionId, version: 2, ...change })).toMatchObject({
    failure: { code: 'conflict' },
  });
});
