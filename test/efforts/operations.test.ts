import { describe, expect, test } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

test('efforts stand under way first, then by their first day', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  for (const effort of [
    { provider: 'A', status: 'finished', from: '2026-09-07' },
    { provider: 'B', status: 'planned', from: '2027-01-04' },
    { provider: 'C' },
    { provider: 'D', from: '2026-10-05' },
    { provider: 'E', from: '2026-09-14' },
  ] as const)
    await workshop.ask('efforts.note', { courseId, kind: 'treatment', ...effort });

  const efforts = await workshop.ask('efforts.ofCourse', { courseId });

  expect(efforts.map(({ provider }) => provider)).toEqual(['E', 'D', 'C', 'B', 'A']);
  expect(efforts[2]).toEqual({
    id: expect.any(String),
    courseId,
    kind: 'treatment',
    provider: 'C',
    from: null,
    to: null,
    status: 'under-way',
    schedule: '',
    minutesPerWeek: null,
    note: '',
    sensitivity: 'ordinary',
    version: 1,
  });
});

test.each([
  ['an end before its start', { from: '2026-10-05', to: '2026-10-04' }, 'efforts.endBeforeStart', 'to'],
  ['under way from a day ahead', { from: '2026-11-24' }, 'efforts.notBegun', 'from'],
  ['stopped on a day ahead', { status: 'stopped', to: '2026-11-24' }, 'efforts.notOver', 'to'],
  ['over forty hours a week', { minutesPerWeek: 2401 }, 'failures.invalid', 'minutesPerWeek'],
])('refused at its field: %s', async (_why, wrong, key, at) => {
  const { workshop, courseId } = await workshopWithCourse();
  const { id: effortId } = await workshop.ask('efforts.note', { courseId, kind: 'debt' });

  expect(await refusalOf(workshop, 'efforts.note', { courseId, kind: 'debt', ...wrong })).toEqual({
    code: 'invalid',
    key,
    at: [at],
  });
  expect(await refusalOf(workshop, 'efforts.revise', { effortId, version: 1, change: wrong })).toEqual({
    code: 'invalid',
    key,
    at: [`change.${at}`],
  });
});

test('what is planned may lie ahead, and an effort under way may have its last day ahead', async () => {
  const { workshop, courseId } = await workshopWithCourse();

  await workshop.ask('efforts.note', { courseId, kind: 'language', status: 'planned', from: '2027-01-04' });
  await workshop.ask('efforts.note', { courseId, kind: 'training', from: '2026-09-01', to: '2027-01-04' });

  expect(await workshop.ask('efforts.ofCourse', { courseId })).toHaveLength(2);
});

describe('an effort that is there', () => {
  test('is revised as it was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: effortId } = await workshop.ask('efforts.note', { courseId, kind: 'debt' });

    await workshop.ask('efforts.revise', { effortId, version: 1, change: { note: 'Gældsrådgiver hver anden uge' } });

    expect(await workshop.ask('efforts.ofCourse', { courseId })).toMatchObject([
      { note: 'Gældsrådgiver hver anden uge', version: 2 },
    ]);
    expect(
      await refusalOf(workshop, 'efforts.revise', { effortId, version: 1, change: { note: 'Et andet sted' } }),
    ).toMatchObject({ code: 'conflict' });
  });

  test('is withdrawn as it was seen, and comes back with an undo', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: effortId } = await workshop.ask('efforts.note', { courseId, kind: 'debt', provider: 'Kommunen' });
    expect(await refusalOf(workshop, 'efforts.withdraw', { effortId, version: 2 })).toMatchObject({ code: 'conflict' });

    const withdrawn = await workshop.try('efforts.withdraw', { effortId, version: 1 });
    expect(await workshop.ask('efforts.ofCourse', { courseId })).toEqual([]);
    const undone = await workshop.try('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });
    expect(await workshop.ask('efforts.ofCourse', { courseId })).toMatchObject([
      { id: effortId, provider: 'Kommunen' },
    ]);

    await workshop.ask('history.undo', { auditSeq: undone.ok ? undone.auditSeq! : 0 });
    expect(await workshop.ask('efforts.ofCourse', { courseId })).toEqual([]);
  });
});

test('efforts are casework: a mentor neither reads nor writes them', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  workshop.as('mentor');

  expect(await refusalOf(workshop, 'efforts.ofCourse', { courseId })).toMatchObject({ code: 'forbidden' });
  expect(await refusalOf(workshop, 'efforts.note', { courseId, kind: 'debt' })).toMatchObject({ code: 'forbidden' });
});
