import { describe, expect, test } from 'vitest';
import { refusalOf, registerCandidate, startsOn, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const lifting = { text: 'Kan ikke løfte over 5 kg', region: 'back' } as const;

async function suggest(workshop: OpenTestWorkshop, courseId: string): Promise<string> {
  const [accommodation] = await workshop.ask('accommodations.list', {});
  return (await workshop.ask('adjustments.suggest', { courseId, accommodationId: accommodation!.id })).id;
}

async function withLimitation() {
  const given = await workshopWithCourse();
  const { workshop, candidateId, courseId } = given;
  const { id: limitationId } = await workshop.ask('limitations.note', { candidateId, ...lifting });
  const adjustmentId = await suggest(workshop, courseId);
  const shown = () => workshop.ask('limitations.list', { candidateId });
  return { ...given, limitationId, adjustmentId, shown };
}

test('a limitation needs only its words and where it is felt; the rest may come later', async () => {
  const { shown, candidateId, limitationId } = await withLimitation();

  expect(await shown()).toEqual([
    {
      id: limitationId,
      candidateId,
      ...lifting,
      kind: 'stated',
      traits: [],
      origin: '',
      earlierJobId: null,
      links: [],
      version: 1,
    },
  ]);
});

test('limitations stand from the head down, and in the order they were told', async () => {
  const { workshop, candidateId, shown } = await withLimitation();
  for (const [text, region] of [
    ['Bliver hurtigt træt', 'energy'],
    ['Lyde forstyrrer', 'head'],
    ['Kan ikke bøje sig', 'back'],
  ] as const)
    await workshop.ask('limitations.note', { candidateId, text, region });

  expect((await shown()).map(({ text }) => text)).toEqual([
    'Lyde forstyrrer',
    'Kan ikke løfte over 5 kg',
    'Kan ikke bøje sig',
    'Bliver hurtigt træt',
  ]);
});

test('a trait is lowered once, however often it is named', async () => {
  const { workshop, limitationId, shown } = await withLimitation();

  const change = { traits: ['lifting', 'bending', 'lifting'] as const };
  await workshop.ask('limitations.revise', { limitationId, version: 1, change: { traits: [...change.traits] } });

  expect((await shown())[0]).toMatchObject({ traits: ['lifting', 'bending'], version: 2 });
});

test('a limitation comes from a job of the same person', async () => {
  const { workshop, candidateId, limitationId, shown } = await withLimitation();
  const { id: own } = await workshop.ask('earlierJobs.note', { candidateId, title: 'Lager' });
  const { id: otherId } = await registerCandidate(workshop, 'Lund');
  const { id: foreign } = await workshop.ask('earlierJobs.note', { candidateId: otherId, title: 'Køkken' });

  await workshop.ask('limitations.revise', { limitationId, version: 1, change: { earlierJobId: own } });

  expect(await shown()).toMatchObject([{ earlierJobId: own }]);
  expect(
    await refusalOf(workshop, 'limitations.revise', { limitationId, version: 2, change: { earlierJobId: foreign } }),
  ).toEqual({ code: 'invalid', key: 'limitations.jobNotOfCandidate', at: ['change.earlierJobId'] });
  expect(
    await refusalOf(workshop, 'limitations.note', { candidateId, ...lifting, earlierJobId: foreign }),
  ).toMatchObject({ key: 'limitations.jobNotOfCandidate', at: ['earlierJobId'] });
});

describe('a link to an adjustment', () => {
  test('stands under its limitation until it is taken back', async () => {
    const { workshop, limitationId, adjustmentId, shown } = await withLimitation();

    const { id } = await workshop.ask('limitations.link', { limitationId, adjustmentId });
    expect(await shown()).toMatchObject([{ links: [{ id, adjustmentId, version: 1 }] }]);

    const unlinked = await workshop.try('limitations.unlink', { limitationLinkId: id, version: 1 });
    expect(await shown()).toMatchObject([{ links: [] }]);
    await workshop.ask('history.undo', { auditSeq: unlinked.ok ? unlinked.auditSeq! : 0 });
    expect(await shown()).toMatchObject([{ links: [{ id, adjustmentId }] }]);
  });

  test('is made once', async () => {
    const { workshop, limitationId, adjustmentId } = await withLimitation();
    await workshop.ask('limitations.link', { limitationId, adjustmentId });

    expect(await refusalOf(workshop, 'limitations.link', { limitationId, adjustmentId })).toEqual({
      code: 'invalid',
      key: 'limitations.linkedAlready',
      at: ['adjustmentId'],
    });
  });

  test('never leads to another person’s adjustment', async () => {
    const { workshop, limitationId } = await withLimitation();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const course = { candidateId, departmentId: workshop.departmentId, consultantId: workshop.leaderId, startsOn };
    const { id: courseId } = await workshop.ask('courses.start', course);
    const adjustmentId = await suggest(workshop, courseId);

    expect(await refusalOf(workshop, 'limitations.link', { limitationId, adjustmentId })).toEqual({
      code: 'invalid',
      key: 'limitations.adjustmentNotOfCandidate',
      at: ['adjustmentId'],
    });
  });

  test('keeps the adjustment from being withdrawn, in words', async () => {
    const { workshop, limitationId, adjustmentId } = await withLimitation();
    await workshop.ask('limitations.link', { limitationId, adjustmentId });

    expect(await refusalOf(workshop, 'adjustments.withdraw', { adjustmentId, version: 1 })).toMatchObject({
      key: 'adjustments.standsLimitations',
    });
  });
});

describe('a limitation that is withdrawn', () => {
  test('takes its links with it; an undo brings both back, and doing it again takes both', async () => {
    const { workshop, limitationId, adjustmentId, shown } = await withLimitation();
    const { id } = await workshop.ask('limitations.link', { limitationId, adjustmentId });

    const withdrawn = await workshop.try('limitations.withdraw', { limitationId, version: 1 });
    expect(await shown()).toEqual([]);
    const undone = await workshop.try('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });
    expect(await shown()).toMatchObject([{ id: limitationId, links: [{ id, adjustmentId }] }]);

    await workshop.ask('history.undo', { auditSeq: undone.ok ? undone.auditSeq! : 0 });
    expect(await shown()).toEqual([]);
  });

  test('is the one that was seen', async () => {
    const { workshop, limitationId, shown } = await withLimitation();
    await workshop.ask('limitations.revise', { limitationId, version: 1, change: { kind: 'observed' } });

    expect(await refusalOf(workshop, 'limitations.withdraw', { limitationId, version: 1 })).toMatchObject({
      code: 'conflict',
    });
    expect(await shown()).toMatchObject([{ kind: 'observed' }]);
  });
});

test('a mentor reads the limitations of the own candidates with the own department’s answers, and writes none', async () => {
  const { workshop, candidateId, courseId, limitationId, adjustmentId } = await withLimitation();
  await workshop.ask('limitations.link', { limitationId, adjustmentId });
  await workshop.ask('limitations.revise', { limitationId, version: 1, change: { origin: 'Slid på lageret' } });
  const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
  const { id: empty } = await workshop.ask('departments.open', { name: 'Køkkenet' });
  await workshop.ask('courses.interrupt', { courseId, version: 1, endedOn: '2026-11-20', reasonCode: 'JOB' });
  await workshop.ask('courses.start', {
    candidateId,
    departmentId: elsewhere,
    consultantId: workshop.leaderId,
    startsOn: '2026-11-23',
  });
  const mentor = async (departmentId: string) =>
    (await workshop.ask('staff.register', { name: 'Bo Lund', role: 'mentor', departmentId })).id;
  const [own, later, foreign] = [await mentor(workshop.departmentId), await mentor(elsewhere), await mentor(empty)];

  workshop.as('mentor', own);
  expect(await workshop.ask('limitations.list', { candidateId })).toMatchObject([
    { origin: '', links: [{ adjustmentId }] },
  ]);
  workshop.as('mentor', later);
  expect(await workshop.ask('limitations.list', { candidateId })).toMatchObject([{ id: limitationId, links: [] }]);
  expect(await refusalOf(workshop, 'limitations.note', { candidateId, ...lifting })).toMatchObject({
    code: 'forbidden',
  });
  workshop.as('mentor', foreign);
  expect(await refusalOf(workshop, 'limitations.list', { candidateId })).toMatchObject({ code: 'not-found' });
});
