import { describe, expect, test } from 'vitest';
import { refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';
import { endsBeforeItBegins } from '#shared/limitations.ts';

async function withCandidate() {
  const workshop = await openWorkshop({ today: '2026-11-23' });
  const { id: candidateId } = await registerCandidate(workshop);
  return { workshop, candidateId };
}

test('a work history stands newest first, and a job without any year last', async () => {
  const { workshop, candidateId } = await withCandidate();
  for (const job of [
    { title: 'Rengøring', from: '2004', to: '2011-05' },
    { title: 'Avisbud' },
    { title: 'Lager', from: '2013', to: '2019-03-31' },
    { title: 'Fabrik', from: '2012' },
  ])
    await workshop.ask('earlierJobs.note', { candidateId, ...job });

  const jobs = await workshop.ask('earlierJobs.list', { candidateId });

  expect(jobs.map(({ title }) => title)).toEqual(['Lager', 'Fabrik', 'Rengøring', 'Avisbud']);
  expect(jobs[3]).toEqual({
    id: expect.any(String),
    candidateId,
    title: 'Avisbud',
    employer: '',
    from: '',
    to: '',
    whyEnded: '',
    version: 1,
  });
});

test.each([
  ['2011', '2010', true],
  ['2011-05', '2011-04', true],
  ['2011-05-17', '2011-05', false],
  ['2011', '2011-01-01', false],
  ['2011-05', '2011', false],
  ['2011-05', '2010', true],
  ['', '2011', false],
  ['2011', '', false],
])('from %s to %s is known to end before it begins: %s', (from, to, isWrong) => {
  expect(endsBeforeItBegins({ from, to })).toBe(isWrong);
});

test.each([
  ['an end before its beginning', { from: '2011-05', to: '2010' }, 'earlierJobs.endBeforeStart', 'to'],
  ['a beginning ahead', { from: '2026-12' }, 'earlierJobs.ahead', 'from'],
  ['an end ahead', { from: '2020', to: '2027' }, 'earlierJobs.ahead', 'to'],
  ['a year that is none', { from: '13-2020' }, 'failures.invalid', 'from'],
  ['no title', { title: ' ' }, 'failures.invalid', 'title'],
])('refused at its field: %s', async (_why, wrong, key, at) => {
  const { workshop, candidateId } = await withCandidate();
  const { id: earlierJobId } = await workshop.ask('earlierJobs.note', { candidateId, title: 'Lager' });

  expect(await refusalOf(workshop, 'earlierJobs.note', { candidateId, title: 'Lager', ...wrong })).toEqual({
    code: 'invalid',
    key,
    at: [at],
  });
  expect(await refusalOf(workshop, 'earlierJobs.revise', { earlierJobId, version: 1, change: wrong })).toEqual({
    code: 'invalid',
    key,
    at: [`change.${at}`],
  });
});

test('a changed end is held against the beginning that stands', async () => {
  const { workshop, candidateId } = await withCandidate();
  const { id: earlierJobId } = await workshop.ask('earlierJobs.note', { candidateId, title: 'Lager', from: '2013' });

  expect(
    await refusalOf(workshop, 'earlierJobs.revise', { earlierJobId, version: 1, change: { to: '2012-12' } }),
  ).toMatchObject({ key: 'earlierJobs.endBeforeStart' });
});

test('a job is revised as it was seen', async () => {
  const { workshop, candidateId } = await withCandidate();
  const { id: earlierJobId } = await workshop.ask('earlierJobs.note', { candidateId, title: 'Lager' });
  const revision = { earlierJobId, version: 1, change: { whyEnded: 'Ondt i ryggen' } };

  await workshop.ask('earlierJobs.revise', revision);

  expect(await workshop.ask('earlierJobs.list', { candidateId })).toMatchObject([
    { title: 'Lager', whyEnded: 'Ondt i ryggen', version: 2 },
  ]);
  expect(await refusalOf(workshop, 'earlierJobs.revise', revision)).toMatchObject({ code: 'conflict' });
});

describe('a job that is withdrawn', () => {
  test('comes back with an undo, and goes again when that is undone', async () => {
    const { workshop, candidateId } = await withCandidate();
    const { id: earlierJobId } = await workshop.ask('earlierJobs.note', { candidateId, title: 'Lager' });

    const withdrawn = await workshop.try('earlierJobs.withdraw', { earlierJobId, version: 1 });
    expect(await workshop.ask('earlierJobs.list', { candidateId })).toEqual([]);
    const undone = await workshop.try('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });
    expect(await workshop.ask('earlierJobs.list', { candidateId })).toMatchObject([{ id: earlierJobId }]);

    await workshop.ask('history.undo', { auditSeq: undone.ok ? undone.auditSeq! : 0 });
    expect(await workshop.ask('earlierJobs.list', { candidateId })).toEqual([]);
  });

  test('leaves no limitation without its origin', async () => {
    const { workshop, candidateId } = await withCandidate();
    const { id: earlierJobId } = await workshop.ask('earlierJobs.note', { candidateId, title: 'Lager' });
    const limitation = { candidateId, text: 'Kan ikke løfte over 5 kg', region: 'back', earlierJobId } as const;
    const { id: limitationId } = await workshop.ask('limitations.note', limitation);

    const outcome = await workshop.try('earlierJobs.withdraw', { earlierJobId, version: 1 });

    expect(outcome).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        message: { key: 'earlierJobs.standsLimitations', values: { count: 1, text: 'Kan ikke løfte over 5 kg' } },
      },
    });
    await workshop.ask('limitations.revise', { limitationId, version: 1, change: { earlierJobId: null } });
    await workshop.ask('earlierJobs.withdraw', { earlierJobId, version: 1 });
  });
});

test('a mentor reads the work history of the own department’s candidates, not why a job ended, and writes none', async () => {
  const { workshop, candidateId } = await workshopWithCourse();
  await workshop.ask('earlierJobs.note', { candidateId, title: 'Lager', whyEnded: 'Sygemeldt' });
  const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
  const mentor = async (departmentId: string) =>
    (await workshop.ask('staff.register', { name: 'Bo Lund', role: 'mentor', departmentId })).id;
  const [own, foreign] = [await mentor(workshop.departmentId), await mentor(elsewhere)];

  workshop.as('mentor', own);
  expect(await workshop.ask('earlierJobs.list', { candidateId })).toMatchObject([{ title: 'Lager', whyEnded: '' }]);
  expect(await refusalOf(workshop, 'earlierJobs.note', { candidateId, title: 'Lager' })).toMatchObject({
    code: 'forbidden',
  });
  workshop.as('mentor', foreign);
  expect(await refusalOf(workshop, 'earlierJobs.list', { candidateId })).toMatchObject({ code: 'not-found' });
});
