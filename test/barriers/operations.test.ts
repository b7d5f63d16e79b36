import { describe, expect, test } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

const debt = { kind: 'economy', text: 'Gæld, der trykker' } as const;

async function withBarrier() {
  const { workshop, candidateId } = await workshopWithCourse();
  const { id: barrierId } = await workshop.ask('barriers.note', { candidateId, ...debt, statusOn: '2026-09-07' });
  const shown = () => workshop.ask('barriers.list', { candidateId });
  return { workshop, candidateId, barrierId, shown };
}

test('a barrier needs only its kind and its words: it is open today, of middle weight', async () => {
  const { workshop, candidateId } = await workshopWithCourse();

  await workshop.ask('barriers.note', { candidateId, ...debt });

  expect(await workshop.ask('barriers.list', { candidateId })).toEqual([
    {
      id: expect.any(String),
      candidateId,
      ...debt,
      weight: 'middle',
      status: 'open',
      statusOn: '2026-11-23',
      sensitivity: 'ordinary',
      version: 1,
    },
  ]);
});

test('barriers stand open before reduced before solved, the heaviest first', async () => {
  const { workshop, candidateId } = await workshopWithCourse();
  for (const [text, status, weight] of [
    ['1', 'solved', 'heavy'],
    ['2', 'open', 'light'],
    ['3', 'reduced', 'heavy'],
    ['4', 'open', 'heavy'],
    ['5', 'open', 'middle'],
    ['6', 'reduced', 'light'],
  ] as const)
    await workshop.ask('barriers.note', { candidateId, kind: 'pain', text, status, weight });

  const barriers = await workshop.ask('barriers.list', { candidateId });

  expect(barriers.map(({ text }) => text)).toEqual(['4', '5', '2', '3', '6', '1']);
});

describe('a status', () => {
  test('that is changed without a day is of today', async () => {
    const { workshop, barrierId, shown } = await withBarrier();

    await workshop.ask('barriers.revise', { barrierId, version: 1, change: { status: 'reduced' } });

    expect(await shown()).toMatchObject([{ status: 'reduced', statusOn: '2026-11-23', version: 2 }]);
  });

  test('that is changed with a day is of that day', async () => {
    const { workshop, barrierId, shown } = await withBarrier();

    await workshop.ask('barriers.revise', {
      barrierId,
      version: 1,
      change: { status: 'solved', statusOn: '2026-10-30' },
    });

    expect(await shown()).toMatchObject([{ status: 'solved', statusOn: '2026-10-30' }]);
  });

  test('that stays keeps its day, whatever else is changed', async () => {
    const { workshop, barrierId, shown } = await withBarrier();

    await workshop.ask('barriers.revise', { barrierId, version: 1, change: { status: 'open', weight: 'heavy' } });

    expect(await shown()).toMatchObject([{ weight: 'heavy', statusOn: '2026-09-07' }]);
  });

  test('is not of a day that has not come', async () => {
    const { workshop, candidateId, barrierId } = await withBarrier();

    expect(await refusalOf(workshop, 'barriers.note', { candidateId, ...debt, statusOn: '2026-11-24' })).toEqual({
      code: 'invalid',
      key: 'barriers.statusAhead',
      at: ['statusOn'],
    });
    expect(
      await refusalOf(workshop, 'barriers.revise', { barrierId, version: 1, change: { statusOn: '2026-11-24' } }),
    ).toEqual({ code: 'invalid', key: 'barriers.statusAhead', at: ['change.statusOn'] });
  });

  test('goes back with its day when the change is undone', async () => {
    const { workshop, barrierId, shown } = await withBarrier();

    const revised = await workshop.try('barriers.revise', { barrierId, version: 1, change: { status: 'solved' } });
    await workshop.ask('history.undo', { auditSeq: revised.ok ? revised.auditSeq! : 0 });

    expect(await shown()).toMatchObject([{ status: 'open', statusOn: '2026-09-07' }]);
  });
});

test('a barrier is withdrawn as it was seen, and comes back with an undo', async () => {
  const { workshop, barrierId, shown } = await withBarrier();
  expect(await refusalOf(workshop, 'barriers.withdraw', { barrierId, version: 2 })).toMatchObject({ code: 'conflict' });

  const withdrawn = await workshop.try('barriers.withdraw', { barrierId, version: 1 });
  expect(await shown()).toEqual([]);
  await workshop.ask('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });

  expect(await shown()).toMatchObject([{ id: barrierId, statusOn: '2026-09-07' }]);
});

test('barriers are casework: no mentor reads or writes one, not even in the own department', async () => {
  const { workshop, candidateId, barrierId } = await withBarrier();
  const { id } = await workshop.ask('staff.register', {
    name: 'Bo Lund',
    role: 'mentor',
    departmentId: workshop.departmentId,
  });
  workshop.as('mentor', id);

  for (const [operation, input] of [
    ['barriers.list', { candidateId }],
    ['barriers.note', { candidateId, ...debt }],
    ['barriers.revise', { barrierId, version: 1, change: { status: 'solved' } }],
    ['barriers.withdraw', { barrierId, version: 1 }],
  ] as const)
    expect(await refusalOf(workshop, operation, input)).toMatchObject({ code: 'forbidden' });
});
