import { describe, expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { openWorkshop } from '#test/support/open-workshop.ts';

const anotherCentre = {
  name: 'Et andet center',
  code: 'AND',
  kind: 'company',
  departmentName: 'Første',
  leaderName: 'En anden',
  leaderId: newId(),
};

describe('founding', () => {
  test('a new book holds its centre, which calls the authority jobcentret', async () => {
    const { ask } = await openWorkshop();

    expect(await ask('centre.show', {})).toMatchObject({
      code: 'FJV',
      kind: 'workshop',
      authorityName: 'jobcentret',
      version: 1,
    });
  });

  test('a new book holds its first department and its leader', async () => {
    const { ask, departmentId, leaderId } = await openWorkshop();

    expect(await ask('departments.list', {})).toMatchObject([{ id: departmentId, name: 'Hjulmagervej' }]);
    expect(await ask('staff.list', {})).toMatchObject([{ id: leaderId, role: 'leader', departmentId }]);
  });

  test('a new book has its usual course, and pauses hold their place', async () => {
    const { ask } = await openWorkshop();

    expect(await ask('courseTemplates.list', {})).toMatchObject([{ name: '13 ugers afklaring', isUsual: true }]);
    expect(await ask('centre.show', {})).toMatchObject({ doesPauseHold: true });
  });

  test('a second centre in the same book is refused', async () => {
    const { inside } = await openWorkshop();

    expect(await inside('centre.found', anotherCentre)).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'session.centreExists' } },
    });
  });

  test('no window can found a centre', async () => {
    const workshop = await openWorkshop();

    expect(await workshop.try('centre.found', anotherCentre)).toMatchObject({
      ok: false,
      failure: { code: 'invalid' },
    });
  });
});

describe('revising', () => {
  test('a change leaves what it does not name', async () => {
    const { ask } = await openWorkshop();

    await ask('centre.revise', { version: 1, change: { authorityName: 'kommunen' } });

    expect(await ask('centre.show', {})).toMatchObject({
      name: 'Fjordby Værkstedscenter',
      authorityName: 'kommunen',
      version: 2,
    });
  });

  test('a change of an older version is refused', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('centre.revise', { version: 1, change: { phone: '75 00 10 20' } });

    expect(await workshop.try('centre.revise', { version: 1, change: { phone: '75 00 10 21' } })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'failures.conflict' } },
    });
  });

  test('only a leader changes the centre', async () => {
    const workshop = await openWorkshop();
    workshop.as('consultant');

    expect(await workshop.try('centre.revise', { version: 1, change: { phone: '' } })).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });
});

describe('closing days', () => {
  test('a period is closed on each of its days, both ends included', async () => {
    const { ask } = await openWorkshop();

    await ask('centre.closeDays', { from: '2026-12-23', to: '2026-12-25', label: 'Jul' });

    expect(await ask('centre.closingDays', {})).toEqual([
      { day: '2026-12-23', label: 'Jul' },
      { day: '2026-12-24', label: 'Jul' },
      { day: '2026-12-25', label: 'Jul' },
    ]);
  });

  test('a day that was closed already takes the new label', async () => {
    const { ask } = await openWorkshop();
    await ask('centre.closeDays', { from: '2026-12-24', to: '2026-12-24', label: 'Juleaften' });

    await ask('centre.closeDays', { from: '2026-12-24', to: '2026-12-24', label: 'Jul' });

    expect(await ask('centre.closingDays', {})).toEqual([{ day: '2026-12-24', label: 'Jul' }]);
  });

  test('a period that ends before it begins is refused at its end', async () => {
    const workshop = await openWorkshop();

    expect(await workshop.try('centre.closeDays', { from: '2026-12-24', to: '2026-12-23' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', faults: [{ path: 'to', message: { key: 'centre.closingEndBeforeStart' } }] },
    });
  });

  test('more than a year at a time is refused', async () => {
    const workshop = await openWorkshop();

    expect(await workshop.try('centre.closeDays', { from: '2026-01-01', to: '2027-01-02' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', message: { key: 'centre.closingTooLong' } },
    });
  });

  test('only a leader closes the centre', async () => {
    const workshop = await openWorkshop();
    workshop.as('mentor');

    expect(await workshop.try('centre.closeDays', { from: '2026-12-24', to: '2026-12-24' })).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });
});
