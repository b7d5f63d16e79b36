import { expect, test } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

const patience = { text: 'Tålmodig med små dele' };

test('a strength needs only its words: it is professional, observed, and of today', async () => {
  const { workshop, candidateId } = await workshopWithCourse();

  await workshop.ask('strengths.note', { candidateId, ...patience });

  expect(await workshop.ask('strengths.list', { candidateId })).toEqual([
    {
      id: expect.any(String),
      candidateId,
      ...patience,
      area: 'professional',
      kind: 'observed',
      seenOn: '2026-11-23',
      version: 1,
    },
  ]);
});

test('strengths stand newest first', async () => {
  const { workshop, candidateId } = await workshopWithCourse();
  for (const seenOn of ['2026-09-14', '2026-11-02', '2026-10-05'])
    await workshop.ask('strengths.note', { candidateId, text: seenOn, seenOn });

  const strengths = await workshop.ask('strengths.list', { candidateId });

  expect(strengths.map(({ text }) => text)).toEqual(['2026-11-02', '2026-10-05', '2026-09-14']);
});

test('a strength is not seen on a day that has not come', async () => {
  const { workshop, candidateId } = await workshopWithCourse();
  const { id: strengthId } = await workshop.ask('strengths.note', { candidateId, ...patience });
  const ahead = { seenOn: '2026-11-24' };

  expect(await refusalOf(workshop, 'strengths.note', { candidateId, ...patience, ...ahead })).toEqual({
    code: 'invalid',
    key: 'strengths.seenAhead',
    at: ['seenOn'],
  });
  expect(await refusalOf(workshop, 'strengths.revise', { strengthId, version: 1, change: ahead })).toEqual({
    code: 'invalid',
    key: 'strengths.seenAhead',
    at: ['change.seenOn'],
  });
});

test('a strength is revised and withdrawn as it was seen, and comes back with an undo', async () => {
  const { workshop, candidateId } = await workshopWithCourse();
  const { id: strengthId } = await workshop.ask('strengths.note', { candidateId, ...patience });
  await workshop.ask('strengths.revise', { strengthId, version: 1, change: { area: 'personal', kind: 'assessed' } });
  expect(await refusalOf(workshop, 'strengths.withdraw', { strengthId, version: 1 })).toMatchObject({
    code: 'conflict',
  });

  const withdrawn = await workshop.try('strengths.withdraw', { strengthId, version: 2 });
  expect(await workshop.ask('strengths.list', { candidateId })).toEqual([]);
  await workshop.ask('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });

  expect(await workshop.ask('strengths.list', { candidateId })).toMatchObject([
    { id: strengthId, area: 'personal', kind: 'assessed' },
  ]);
});

test('a mentor reads and notes the strengths of the own department’s candidates, and corrects none', async () => {
  const { workshop, candidateId } = await workshopWithCourse();
  const { id: strengthId } = await workshop.ask('strengths.note', { candidateId, ...patience });
  const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
  const mentor = async (departmentId: string) =>
    (await workshop.ask('staff.register', { name: 'Bo Lund', role: 'mentor', departmentId })).id;
  const [own, foreign] = [await mentor(workshop.departmentId), await mentor(elsewhere)];

  workshop.as('mentor', own);
  await workshop.ask('strengths.note', { candidateId, text: 'Møder til tiden' });
  expect(await workshop.ask('strengths.list', { candidateId })).toHaveLength(2);
  expect(
    await refusalOf(workshop, 'strengths.revise', { strengthId, version: 1, change: { text: 'X' } }),
  ).toMatchObject({ code: 'forbidden' });
  workshop.as('mentor', foreign);
  for (const [operation, input] of [
    ['strengths.list', { candidateId }],
    ['strengths.note', { candidateId, text: 'X' }],
  ] as const)
    expect(await refusalOf(workshop, operation, input)).toMatchObject({ code: 'not-found' });
});
