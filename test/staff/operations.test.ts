import { expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('a colleague is listed with role and department', async () => {
  const { ask, departmentId } = await openWorkshop();

  const { id } = await ask('staff.register', { name: 'Aslaug Thorsen', role: 'mentor', departmentId });

  expect(await ask('staff.list', {})).toContainEqual({
    id,
    name: 'Aslaug Thorsen',
    role: 'mentor',
    departmentId,
    endedOn: null,
    version: 1,
  });
});

test('a colleague in an unknown department is refused', async () => {
  const workshop = await openWorkshop();

  expect(await workshop.try('staff.register', { name: 'Ane', role: 'mentor', departmentId: newId() })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  });
});

test('a colleague who ends stays in the book with the last day', async () => {
  const { ask } = await openWorkshop({ today: '2026-11-23' });
  const { id: staffId } = await ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });

  await ask('staff.end', { staffId, version: 1 });

  expect(await ask('staff.list', {})).toContainEqual(
    expect.objectContaining({ id: staffId, endedOn: '2026-11-23', version: 2 }),
  );
});

test('someone who has ended does not end again', async () => {
  const workshop = await openWorkshop();
  const { id: staffId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
  await workshop.ask('staff.end', { staffId, version: 1 });

  expect(await workshop.try('staff.end', { staffId, version: 2 })).toMatchObject({
    ok: false,
    failure: { code: 'conflict', message: { key: 'staff.alreadyEnded' } },
  });
});

test('the last leader stays', async () => {
  const workshop = await openWorkshop();

  expect(await workshop.try('staff.end', { staffId: workshop.leaderId, version: 1 })).toMatchObject({
    ok: false,
    failure: { code: 'conflict', message: { key: 'staff.lastLeader' } },
  });
});

test('a leader may end when there is another', async () => {
  const { ask, leaderId } = await openWorkshop();
  await ask('staff.register', { name: 'En ny leder', role: 'leader' });

  expect(await ask('staff.end', { staffId: leaderId, version: 1 })).toEqual({ version: 2 });
});

test('ending an unknown colleague is refused', async () => {
  const workshop = await openWorkshop();

  expect(await workshop.try('staff.end', { staffId: newId(), version: 1 })).toMatchObject({
    failure: { code: 'not-found' },
  });
});

test('ending an older version of a colleague is refused', async () => {
  const workshop = await openWorkshop();
  const { id: staffId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });

  expect(await workshop.try('staff.end', { staffId, version: 7 })).toMatchObject({ failure: { code: 'conflict' } });
});

test('only a leader registers a colleague', async () => {
  const workshop = await openWorkshop();
  workshop.as('consultant');

  expect(await workshop.try('staff.register', { name: 'Ane', role: 'mentor' })).toMatchObject({
    ok: false,
    failure: { code: 'forbidden' },
  });
});
