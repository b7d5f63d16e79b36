import { describe, expect, test } from 'vitest';
import { refusalOf, registerCandidate } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

async function withCandidate() {
  const workshop = await openWorkshop({ today: '2026-11-23' });
  const { id: candidateId } = await registerCandidate(workshop);
  return { workshop, candidateId };
}

test('a timeline stands oldest first, whether a year, a month or a day is remembered', async () => {
  const { workshop, candidateId } = await withCandidate();
  for (const happenedIn of ['2021-05-17', '2021', '2026-11-23', '1999-12', '2021-05'])
    await workshop.ask('lifeEvents.note', { candidateId, happenedIn, text: `Skete ${happenedIn}` });

  const events = await workshop.ask('lifeEvents.list', { candidateId });

  expect(events.map(({ happenedIn }) => happenedIn)).toEqual([
    '1999-12',
    '2021',
    '2021-05',
    '2021-05-17',
    '2026-11-23',
  ]);
  expect(events[0]).toMatchObject({ candidateId, text: 'Skete 1999-12', isSensitive: false, version: 1 });
});

describe('what has not happened yet', () => {
  test.each(['2027', '2026-12', '2026-11-24'])('is refused: %s', async (happenedIn) => {
    const { workshop, candidateId } = await withCandidate();
    const { id: lifeEventId } = await workshop.ask('lifeEvents.note', {
      candidateId,
      happenedIn: '2020',
      text: 'Flyttede',
    });

    expect(await refusalOf(workshop, 'lifeEvents.note', { candidateId, happenedIn, text: 'Rejse' })).toEqual({
      code: 'invalid',
      key: 'lifeEvents.ahead',
      at: ['happenedIn'],
    });
    expect(
      await refusalOf(workshop, 'lifeEvents.revise', { lifeEventId, version: 1, change: { happenedIn } }),
    ).toMatchObject({ key: 'lifeEvents.ahead', at: ['change.happenedIn'] });
  });

  test.each(['2026', '2026-11', '2026-11-23'])('is not what holds today: %s', async (happenedIn) => {
    const { workshop, candidateId } = await withCandidate();

    await workshop.ask('lifeEvents.note', { candidateId, happenedIn, text: 'Begyndte her' });

    expect(await workshop.ask('lifeEvents.list', { candidateId })).toHaveLength(1);
  });

  test.each(['21', '2021-13', '2021-02-30', '17-05-2021', ''])(
    'a day that cannot be read is refused: %s',
    async (happenedIn) => {
      const { workshop, candidateId } = await withCandidate();

      expect(await refusalOf(workshop, 'lifeEvents.note', { candidateId, happenedIn, text: 'X' })).toMatchObject({
        code: 'invalid',
        at: ['happenedIn'],
      });
    },
  );
});

test('an event is revised as it was seen', async () => {
  const { workshop, candidateId } = await withCandidate();
  const { id: lifeEventId } = await workshop.ask('lifeEvents.note', {
    candidateId,
    happenedIn: '2020',
    text: 'Flyttede',
  });
  const revision = { lifeEventId, version: 1, change: { isSensitive: true } };

  await workshop.ask('lifeEvents.revise', revision);

  expect(await workshop.ask('lifeEvents.list', { candidateId })).toMatchObject([
    { text: 'Flyttede', happenedIn: '2020', isSensitive: true, version: 2 },
  ]);
  expect(await refusalOf(workshop, 'lifeEvents.revise', revision)).toMatchObject({ code: 'conflict' });
});

test('an event is withdrawn as it was seen, and comes back when that is undone', async () => {
  const { workshop, candidateId } = await withCandidate();
  const { id: lifeEventId } = await workshop.ask('lifeEvents.note', {
    candidateId,
    happenedIn: '2020',
    text: 'Flyttede',
  });
  expect(await refusalOf(workshop, 'lifeEvents.withdraw', { lifeEventId, version: 2 })).toMatchObject({
    code: 'conflict',
  });

  const withdrawn = await workshop.try('lifeEvents.withdraw', { lifeEventId, version: 1 });
  expect(await workshop.ask('lifeEvents.list', { candidateId })).toEqual([]);
  await workshop.ask('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });
  expect(await workshop.ask('lifeEvents.list', { candidateId })).toMatchObject([{ id: lifeEventId }]);
});

test('a timeline is casework: a mentor neither reads nor writes it', async () => {
  const { workshop, candidateId } = await withCandidate();
  workshop.as('mentor');

  expect(await refusalOf(workshop, 'lifeEvents.list', { candidateId })).toMatchObject({ code: 'forbidden' });
  expect(
    await refusalOf(workshop, 'lifeEvents.note', { candidateId, happenedIn: '2020', text: 'Flyttede' }),
  ).toMatchObject({ code: 'forbidden' });
});

test('whoever reads a timeline is in the access log, under the candidate', async () => {
  const { workshop, candidateId } = await withCandidate();
  await workshop.ask('lifeEvents.list', { candidateId });

  expect(
    workshop.sqlite.prepare(`SELECT operation, candidateId, purpose FROM audit WHERE kind = 'inspect'`).all(),
  ).toEqual([{ operation: 'lifeEvents.list', candidateId, purpose: 'case' }]);
});
