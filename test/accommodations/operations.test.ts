import { describe, expect, it, test } from 'vitest';
import { refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('a new book has thirty accommodations in the order of their numbers', async () => {
  const { ask } = await openWorkshop();

  const numbers = (await ask('accommodations.list', {})).map(({ code }) => Number(code.slice(-2)));

  expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test('an accommodation counts the courses in which it was tried, and in which it helps or helps partly', async () => {
  const { ask, departmentId, leaderId } = await openWorkshop({ today: '2026-11-23' });
  const startCourse = async () => {
    const { id: candidateId } = await ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
    return ask('courses.start', { candidateId, departmentId, consultantId: leaderId, startsOn: '2026-11-02' });
  };
  const chair = (await ask('accommodations.list', {})).find(({ code }) => code === 'IND 19')!;
  const tried = { accommodationId: chair.id, triedFrom: '2026-11-02' };
  const helping = await startCourse();
  await ask('adjustments.suggest', { ...tried, courseId: helping.id, effect: 'helps' });
  await ask('adjustments.suggest', { ...tried, courseId: helping.id, effect: 'partly' });
  await ask('adjustments.suggest', { ...tried, courseId: (await startCourse()).id, effect: 'none' });
  await ask('adjustments.suggest', { accommodationId: chair.id, courseId: (await startCourse()).id });

  expect((await ask('accommodations.list', {})).find(({ id }) => id === chair.id)).toMatchObject({
    triedCount: 2,
    effectiveCount: 1,
  });
});

test('a category counts a course once, however many of its accommodations it tried', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const { ask } = workshop;
  const catalogue = await ask('accommodations.list', {});
  const idOf = (code: string) => catalogue.find((each) => each.code === code)!.id;
  const tried = { courseId, triedFrom: '2026-10-05' };
  await ask('adjustments.suggest', { ...tried, accommodationId: idOf('IND 19'), effect: 'none' });
  await ask('adjustments.suggest', { ...tried, accommodationId: idOf('IND 20'), effect: 'helps' });
  const { id: candidateId } = await registerCandidate(workshop, 'Lund');
  const { departmentId, leaderId } = workshop;
  const other = await ask('courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: '2026-09-07',
  });
  await ask('adjustments.suggest', { ...tried, courseId: other.id, accommodationId: idOf('IND 20'), effect: 'worse' });

  const use = await ask('accommodations.use', {});

  expect(use).toHaveLength(6);
  expect(use.find(({ category }) => category === 'layout')).toEqual({
    category: 'layout',
    triedCount: 2,
    effectiveCount: 1,
  });
  expect(use.find(({ category }) => category === 'time')).toMatchObject({ triedCount: 0, effectiveCount: 0 });
});

const walk = { category: 'time', wording: 'Gåtur ved middagstid' } as const;

describe('one of the centre’s own in the catalogue', () => {
  it('gets the letters of its category and the next number', async () => {
    const { ask } = await openWorkshop();
    expect((await ask('accommodations.add', walk)).code).toBe('TID 31');
    expect((await ask('accommodations.add', { ...walk, category: 'support' })).code).toBe('OPG 32');
  });

  it('counts nothing and relieves nothing until somebody says so', async () => {
    const { ask } = await openWorkshop();
    const { id } = await ask('accommodations.add', walk);
    expect((await ask('accommodations.list', {})).at(-1)).toMatchObject({
      id,
      ...walk,
      unit: 'none',
      hasTimes: false,
      relieves: [],
      archivedAt: null,
      triedCount: 0,
    });
  });

  it('keeps a code of its own, which does not push the numbers', async () => {
    const { ask } = await openWorkshop();
    expect((await ask('accommodations.add', { ...walk, code: 'KAF 2000' })).code).toBe('KAF 2000');
    expect((await ask('accommodations.add', walk)).code).toBe('TID 31');
  });

  it('keeps each relieved trait once, in the order of the traits', async () => {
    const { ask } = await openWorkshop();
    const { id } = await ask('accommodations.add', { ...walk, relieves: ['noise', 'sitting', 'noise'] });
    const relieves = async () => (await ask('accommodations.list', {})).find((each) => each.id === id)!.relieves;
    expect(await relieves()).toEqual(['sitting', 'noise']);
    await ask('accommodations.revise', { accommodationId: id, version: 1, change: { relieves: ['pace', 'lifting'] } });
    expect(await relieves()).toEqual(['lifting', 'pace']);
  });

  it.each([
    ['a code that is taken', { code: 'TID 01' }, 'accommodations.codeTaken', 'code'],
    ['the same code in small letters', { code: 'tid 01' }, 'accommodations.codeTaken', 'code'],
    ['no words', { wording: ' ' }, 'values.required', 'wording'],
  ])('refuses %s', async (_what, wrong, key, field) => {
    const workshop = await openWorkshop();
    expect(await workshop.try('accommodations.add', { ...walk, ...wrong })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', faults: [{ path: field, message: { key } }] },
    });
  });

  it('never gives the number of an archived one away', async () => {
    const { ask } = await openWorkshop();
    const { id } = await ask('accommodations.add', walk);
    await ask('accommodations.archive', { accommodationId: id, version: 1 });
    expect((await ask('accommodations.add', walk)).code).toBe('TID 32');
  });

  it.each(['consultant', 'mentor'] as const)('is written by leaders, not by a %s', async (role) => {
    const workshop = await openWorkshop();
    workshop.as(role);
    expect(await refusalOf(workshop, 'accommodations.add', walk)).toMatchObject({ code: 'forbidden' });
  });
});

describe('rewording the catalogue', () => {
  it('leaves old adjustments the words, category and unit they were written with', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const pauses = (await workshop.ask('accommodations.list', {})).find(({ code }) => code === 'PAU 08')!;
    const suggestion = { courseId, accommodationId: pauses.id, amount: '10', times: 2 };
    await workshop.ask('adjustments.suggest', suggestion);
    const change = { wording: 'Flere pauser', category: 'support', unit: 'percent', hasTimes: false } as const;
    await workshop.ask('accommodations.revise', { accommodationId: pauses.id, version: 1, change });
    await workshop.ask('adjustments.suggest', { ...suggestion, amount: '20', times: null });

    const { adjustments } = await workshop.ask('courses.show', { courseId });

    expect(adjustments).toMatchObject([
      { code: 'PAU 08', wording: 'Ekstra pauser', category: 'pace', unit: 'minutes', amount: '10', times: 2 },
      { code: 'PAU 08', wording: 'Flere pauser', category: 'support', unit: 'percent', amount: '20' },
    ]);
  });

  it('refuses another version than the one seen', async () => {
    const workshop = await openWorkshop();
    const [first] = await workshop.ask('accommodations.list', {});
    const revise = { accommodationId: first!.id, version: 1, change: { wording: 'Færre timer' } };
    await workshop.ask('accommodations.revise', revise);
    expect(await refusalOf(workshop, 'accommodations.revise', revise)).toMatchObject({ code: 'conflict' });
  });

  it('comes back on undo', async () => {
    const workshop = await openWorkshop();
    const [first] = await workshop.ask('accommodations.list', {});
    const change = { wording: 'Færre timer', relieves: ['pace' as const] };
    const outcome = await workshop.try('accommodations.revise', { accommodationId: first!.id, version: 1, change });
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? outcome.auditSeq! : 0 });
    const [now] = await workshop.ask('accommodations.list', {});
    expect(now).toMatchObject({ wording: first!.wording, relieves: first!.relieves });
  });
});

describe('archiving', () => {
  it('ends it for new choices, and leaves it to the courses that have it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const [first] = await workshop.ask('accommodations.list', {});
    const accommodationId = first!.id;
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', { courseId, accommodationId });
    await workshop.ask('accommodations.archive', { accommodationId, version: 1 });
    expect(await refusalOf(workshop, 'adjustments.suggest', { courseId, accommodationId })).toEqual({
      code: 'invalid',
      key: 'adjustments.noSuchAccommodation',
      at: ['accommodationId'],
    });
    await workshop.ask('adjustments.revise', { adjustmentId, version: 1, change: { triedFrom: '2026-10-05' } });
    expect((await workshop.ask('courses.show', { courseId })).adjustments).toMatchObject([
      { wording: first!.wording, triedFrom: '2026-10-05' },
    ]);
  });

  it('happens once', async () => {
    const workshop = await openWorkshop();
    const [first] = await workshop.ask('accommodations.list', {});
    await workshop.ask('accommodations.archive', { accommodationId: first!.id, version: 1 });
    expect(await refusalOf(workshop, 'accommodations.archive', { accommodationId: first!.id, version: 2 })).toEqual({
      code: 'conflict',
      key: 'accommodations.alreadyArchived',
      at: [],
    });
  });
});

test('a code is seen, and numbers go on as far as they must', async () => {
  const workshop = await openWorkshop();
  const add = { category: 'time' as const, wording: 'Rolig begyndelse' };
  expect(await workshop.try('accommodations.add', { ...add, code: '\u200b' })).toMatchObject({ ok: false });
  await workshop.ask('accommodations.add', { ...add, code: 'TID 9999' });
  expect(await workshop.ask('accommodations.add', add)).toMatchObject({ code: 'TID 10000' });
  expect(await workshop.ask('accommodations.add', add)).toMatchObject({ code: 'TID 10001' });
});
