import { describe, expect, test } from 'vitest';
import {
  beginTryOut,
  refusalOf,
  registerCandidate,
  startsOn,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const today = '2026-11-23';

const suggest = async (workshop: OpenTestWorkshop, courseId: string) => {
  const [accommodation] = await workshop.ask('accommodations.list', {});
  return (await workshop.ask('adjustments.suggest', { courseId, accommodationId: accommodation!.id })).id;
};

async function otherCourse(workshop: OpenTestWorkshop, departmentId = workshop.departmentId): Promise<string> {
  const { id: candidateId } = await registerCandidate(workshop, 'Toft');
  const course = { candidateId, departmentId, consultantId: workshop.leaderId, startsOn, hours: threeMornings };
  return (await workshop.ask('courses.start', course)).id;
}

const note = async (workshop: OpenTestWorkshop, courseId: string, text: string, details = {}) =>
  (await workshop.ask('observations.note', { courseId, text, ...details })).id;

const textsOf = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await workshop.ask('observations.ofCourse', { courseId })).map(({ text }) => text);

/** Signs in a mentor of the first department. */
async function asMentor(workshop: OpenTestWorkshop, name = 'Bo Lund'): Promise<string> {
  workshop.as('leader');
  const { departmentId } = workshop;
  const { id } = await workshop.ask('staff.register', { name, role: 'mentor', departmentId });
  workshop.as('mentor', id);
  return id;
}

test('a text alone is an observation of today, in the professional area, by the one who noted it', async () => {
  const { workshop, courseId } = await workshopWithCourse();

  await note(workshop, courseId, 'Retter selv fejl undervejs.');

  expect(await workshop.ask('observations.ofCourse', { courseId })).toEqual([
    {
      id: expect.any(String),
      courseId,
      happenedOn: today,
      area: 'professional',
      kind: 'observed',
      text: 'Retter selv fejl undervejs.',
      quote: '',
      sensitivity: 'ordinary',
      tryOutId: null,
      adjustmentId: null,
      notedById: workshop.leaderId,
      notedBy: 'Karen Mølgaard',
      version: 1,
    },
  ]);
});

test('the newest day stands first, and the last written first within a day', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await note(workshop, courseId, 'i går', { happenedOn: '2026-11-22' });
  await note(workshop, courseId, 'først i dag');
  await note(workshop, courseId, 'før forløbet', { happenedOn: '2026-09-01' });
  await note(workshop, courseId, 'sidst i dag');

  expect(await textsOf(workshop, courseId)).toEqual(['sidst i dag', 'først i dag', 'i går', 'før forløbet']);
});

test('an observation of one course is not shown in another', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await note(workshop, await otherCourse(workshop), 'En andens');

  expect(await textsOf(workshop, courseId)).toEqual([]);
});

describe('refused, and nothing is written', () => {
  test('a day to come, when noted and when moved', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const observationId = await note(workshop, courseId, 'Kom glad');
    const tomorrow = { happenedOn: '2026-11-24' };

    expect(await refusalOf(workshop, 'observations.note', { courseId, text: 'X', ...tomorrow })).toEqual({
      code: 'invalid',
      key: 'observations.ahead',
      at: ['happenedOn'],
    });
    expect(
      await refusalOf(workshop, 'observations.revise', { observationId, version: 1, change: tomorrow }),
    ).toMatchObject({ key: 'observations.ahead', at: ['change.happenedOn'] });
    expect(await textsOf(workshop, courseId)).toEqual(['Kom glad']);
  });

  test('a try-out or an adjustment of another course', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const other = await otherCourse(workshop);
    const tryOutId = await beginTryOut(workshop, other);
    const adjustmentId = await suggest(workshop, other);
    const observationId = await note(workshop, courseId, 'Kom glad');
    const revise = (change: object) =>
      refusalOf(workshop, 'observations.revise', { observationId, version: 1, change });

    expect(await refusalOf(workshop, 'observations.note', { courseId, text: 'X', tryOutId })).toMatchObject({
      key: 'observations.otherTryOut',
      at: ['tryOutId'],
    });
    expect(await refusalOf(workshop, 'observations.note', { courseId, text: 'X', adjustmentId })).toMatchObject({
      key: 'observations.otherAdjustment',
      at: ['adjustmentId'],
    });
    expect(await revise({ tryOutId })).toMatchObject({ at: ['change.tryOutId'] });
    expect(await revise({ adjustmentId })).toMatchObject({ at: ['change.adjustmentId'] });
    expect(await textsOf(workshop, courseId)).toEqual(['Kom glad']);
  });

  test.each(['', '  \n ', '\u200b'])('words that say nothing: %j', async (text) => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'observations.note', { courseId, text })).toMatchObject({
      code: 'invalid',
      at: ['text'],
    });
  });

  test('a change to a version that is no longer the one in the book', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const observationId = await note(workshop, courseId, 'Kom glad');
    await workshop.ask('observations.revise', { observationId, version: 1, change: { text: 'Kom træt' } });

    const late = { observationId, version: 1 };
    expect(await refusalOf(workshop, 'observations.revise', { ...late, change: { area: 'wellbeing' } })).toMatchObject({
      code: 'conflict',
    });
    expect(await refusalOf(workshop, 'observations.withdraw', late)).toMatchObject({ code: 'conflict' });
  });
});

test('what an observation is about goes with it, is changed, and comes back with undo and redo', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const tryOutId = await beginTryOut(workshop, courseId);
  const adjustmentId = await suggest(workshop, courseId);
  const observationId = await note(workshop, courseId, 'Bruger stolen', { tryOutId, adjustmentId });
  const only = async () => (await workshop.ask('observations.ofCourse', { courseId }))[0];

  const withdrawn = await workshop.try('observations.withdraw', { observationId, version: 1 });
  expect(await only()).toBeUndefined();
  const back = await workshop.try('history.undo', { auditSeq: withdrawn.ok && withdrawn.auditSeq });
  expect(await only()).toMatchObject({ id: observationId, tryOutId, adjustmentId, text: 'Bruger stolen' });
  await workshop.ask('history.undo', { auditSeq: back.ok ? back.auditSeq! : 0 });

  expect(await only()).toBeUndefined();
});

describe('a mentor', () => {
  test('is shown no sensitive observation, and the others are shown them all', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await note(workshop, courseId, 'Om helbred', { sensitivity: 'health' });
    await note(workshop, courseId, 'Om tilbagefald', { sensitivity: 'sensitive' });

    await asMentor(workshop);
    expect(await textsOf(workshop, courseId)).toEqual(['Om helbred']);
    workshop.as('consultant');
    expect(await textsOf(workshop, courseId)).toEqual(['Om tilbagefald', 'Om helbred']);
  });

  test('may note what is sensitive, and does not see it afterwards; the consultant does', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await asMentor(workshop);

    await note(workshop, courseId, 'Fortæller om tilbagefald', { sensitivity: 'sensitive' });

    expect(await textsOf(workshop, courseId)).toEqual([]);
    workshop.as('consultant');
    expect(await textsOf(workshop, courseId)).toEqual(['Fortæller om tilbagefald']);
  });

  test('may mark their own as sensitive, and from then on it is not there for them', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await asMentor(workshop);
    const observationId = await note(workshop, courseId, 'Fortæller om gæld');

    const change = { sensitivity: 'sensitive' as const };
    const { version } = await workshop.ask('observations.revise', { observationId, version: 1, change });

    const again = { observationId, version, change: { sensitivity: 'ordinary' } };
    expect(await refusalOf(workshop, 'observations.revise', again)).toMatchObject({ code: 'not-found', at: [] });
    expect(await refusalOf(workshop, 'observations.withdraw', { observationId, version })).toMatchObject({
      code: 'not-found',
    });
  });

  test('changes and withdraws only their own', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const others = await note(workshop, courseId, 'Lederens');
    await asMentor(workshop);
    const own = await note(workshop, courseId, 'Mentorens');
    const change = { text: 'Rettet' };

    expect(
      await refusalOf(workshop, 'observations.revise', { observationId: others, version: 1, change }),
    ).toMatchObject({ code: 'forbidden', key: 'observations.notYours' });
    expect(await refusalOf(workshop, 'observations.withdraw', { observationId: others, version: 1 })).toMatchObject({
      code: 'forbidden',
    });
    await workshop.ask('observations.revise', { observationId: own, version: 1, change });
    expect(await textsOf(workshop, courseId)).toEqual(['Rettet', 'Lederens']);
    await workshop.ask('observations.withdraw', { observationId: own, version: 2 });
    expect(await textsOf(workshop, courseId)).toEqual(['Lederens']);
  });

  test('is told the same of a sensitive one as of one that never was', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const observationId = await note(workshop, courseId, 'Om tilbagefald', { sensitivity: 'sensitive' });
    await asMentor(workshop);

    const asked = { version: 1, change: { text: 'X' } };
    expect(await refusalOf(workshop, 'observations.revise', { observationId, ...asked })).toEqual(
      await refusalOf(workshop, 'observations.revise', { observationId: courseId, ...asked }),
    );
  });

  test('reaches no course of another department', async () => {
    const { workshop } = await workshopWithCourse();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnen' });
    const courseId = await otherCourse(workshop, departmentId);
    const observationId = await note(workshop, courseId, 'Kom glad');
    await asMentor(workshop);

    for (const [operation, input] of [
      ['observations.ofCourse', { courseId }],
      ['observations.note', { courseId, text: 'X' }],
      ['observations.revise', { observationId, version: 1, change: { text: 'X' } }],
      ['observations.withdraw', { observationId, version: 1 }],
    ] as const)
      expect(await workshop.try(operation, input), operation).toMatchObject({ ok: false });
  });
});

test('the words of an observation are in no audit line', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await note(workshop, courseId, 'Fortæller om zirkonium', { sensitivity: 'sensitive', quote: 'zirkonium' });
  await workshop.ask('observations.ofCourse', { courseId });

  const tables = ['audit', 'access'].flatMap((word) =>
    (
      workshop.sqlite
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ?")
        .all(`%${word}%`) as {
        name: string;
      }[]
    ).map(({ name }) => name),
  );
  const lines = tables.map((table) => JSON.stringify(workshop.sqlite.prepare(`SELECT * FROM "${table}"`).all()));

  expect(lines.join()).toContain('observations.note');
  expect(lines.join()).not.toContain('zirkonium');
});
