import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

async function workshopWithCatalogue() {
  const course = await workshopWithCourse();
  const catalogue = await course.workshop.ask('accommodations.list', {});
  const chosen = catalogue.find(({ unit }) => unit !== 'none');
  if (!chosen) throw new Error('The catalogue has nothing with an amount');
  return { ...course, chosen };
}

describe('suggesting an accommodation', () => {
  it('keeps the catalogue’s words of that day, whatever they become', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: chosen.id,
      detail: 'Sadelstol, udlånt',
      amount: '10',
    });
    workshop.sqlite
      .prepare("UPDATE accommodations SET wording = 'Noget andet', code = 'NY' WHERE id = ?")
      .run(chosen.id);
    expect((await workshop.ask('courses.show', { courseId })).adjustments).toMatchObject([
      {
        code: chosen.code,
        category: chosen.category,
        wording: chosen.wording,
        unit: chosen.unit,
        detail: 'Sadelstol, udlånt',
        suggestedOn: '2026-11-23',
        effect: null,
      },
    ]);
  });

  it('may count in another unit than the catalogue’s', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    await workshop.ask('adjustments.suggest', { courseId, accommodationId: chosen.id, unit: 'percent', amount: '50' });
    expect((await workshop.ask('courses.show', { courseId })).adjustments[0]?.unit).toBe('percent');
  });

  it.each([
    ['an end without a start', { triedTo: '2026-10-01' }, 'adjustments.endWithoutStart', 'triedFrom'],
    [
      'an end before the start',
      { triedFrom: '2026-10-02', triedTo: '2026-10-01' },
      'adjustments.endBeforeStart',
      'triedTo',
    ],
    ['an effect of what was never tried', { effect: 'helps' }, 'adjustments.effectWithoutTrial', 'triedFrom'],
  ])('refuses %s', async (_what, wrong, key, field) => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    expect(
      await refusalOf(workshop, 'adjustments.suggest', { courseId, accommodationId: chosen.id, ...wrong }),
    ).toEqual({ code: 'invalid', key, at: [field] });
  });

  it.each([['refused'], ['not-tried']])('takes "%s" as an answer without a trial', async (effect) => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    const outcome = await workshop.try('adjustments.suggest', { courseId, accommodationId: chosen.id, effect });
    expect(outcome.ok).toBe(true);
  });

  it('refuses what is not in the catalogue', async () => {
    const { workshop, courseId } = await workshopWithCatalogue();
    expect(await refusalOf(workshop, 'adjustments.suggest', { courseId, accommodationId: nobody })).toEqual({
      code: 'invalid',
      key: 'adjustments.noSuchAccommodation',
      at: ['accommodationId'],
    });
  });

  it('refuses what the catalogue has archived', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    workshop.sqlite
      .prepare("UPDATE accommodations SET archivedAt = '2026-01-01T00:00:00.000Z' WHERE id = ?")
      .run(chosen.id);
    expect(await refusalOf(workshop, 'adjustments.suggest', { courseId, accommodationId: chosen.id })).toMatchObject({
      key: 'adjustments.noSuchAccommodation',
    });
  });

  it('refuses another course’s try-out', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const other = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-09-07',
    });
    const tryOutId = await beginTryOut(workshop, other.id);
    expect(
      await refusalOf(workshop, 'adjustments.suggest', { courseId, accommodationId: chosen.id, tryOutId }),
    ).toEqual({
      code: 'invalid',
      key: 'adjustments.tryOutNotOfCourse',
      at: ['tryOutId'],
    });
  });
});

describe('why and since when', () => {
  it('keeps the reason, and today as the day it was suggested', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: chosen.id,
      reason: 'Ondt i ryggen efter en time',
    });
    expect((await workshop.ask('courses.show', { courseId })).adjustments[0]).toMatchObject({
      reason: 'Ondt i ryggen efter en time',
      suggestedOn: '2026-11-23',
    });
  });

  it('was suggested the day it was first tried, when that was earlier and nobody says otherwise', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    await workshop.ask('adjustments.suggest', { courseId, accommodationId: chosen.id, triedFrom: '2026-10-05' });
    expect((await workshop.ask('courses.show', { courseId })).adjustments[0]?.suggestedOn).toBe('2026-10-05');
  });

  it('was suggested no later than it turns out to have been tried', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', { courseId, accommodationId: chosen.id });
    const outcome = await workshop.try('adjustments.revise', {
      adjustmentId,
      version: 1,
      change: { triedFrom: '2026-10-05' },
    });
    const suggestedOn = async () => (await workshop.ask('courses.show', { courseId })).adjustments[0]?.suggestedOn;
    expect(await suggestedOn()).toBe('2026-10-05');
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? outcome.auditSeq! : 0 });
    expect(await suggestedOn()).toBe('2026-11-23');
  });

  it.each([
    ['a day that has not come', { suggestedOn: '2026-11-24' }, 'adjustments.suggestedInFuture'],
    [
      'a day after it was tried',
      { suggestedOn: '2026-10-06', triedFrom: '2026-10-05' },
      'adjustments.suggestedAfterTrial',
    ],
  ])('refuses %s', async (_what, wrong, key) => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    const suggestion = { courseId, accommodationId: chosen.id };
    expect(await refusalOf(workshop, 'adjustments.suggest', { ...suggestion, ...wrong })).toEqual({
      code: 'invalid',
      key,
      at: ['suggestedOn'],
    });
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', suggestion);
    expect(await refusalOf(workshop, 'adjustments.revise', { adjustmentId, version: 1, change: wrong })).toEqual({
      code: 'invalid',
      key,
      at: ['change.suggestedOn'],
    });
  });
});

describe('revising an adjustment', () => {
  it('goes from suggested to tried to its effect', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', { courseId, accommodationId: chosen.id });
    await workshop.ask('adjustments.revise', { adjustmentId, version: 1, change: { triedFrom: '2026-10-05' } });
    await workshop.ask('adjustments.revise', {
      adjustmentId,
      version: 2,
      change: { triedTo: '2026-10-16', effect: 'partly', neededInJob: 'yes', effectNote: 'Mindre ondt' },
    });
    expect((await workshop.ask('courses.show', { courseId })).adjustments[0]).toMatchObject({
      triedFrom: '2026-10-05',
      triedTo: '2026-10-16',
      effect: 'partly',
      neededInJob: 'yes',
      effectNote: 'Mindre ondt',
      version: 3,
    });
  });

  it('refuses what does not fit with what is kept, at the field that has to change', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: chosen.id,
      triedFrom: '2026-10-05',
    });
    expect(
      await refusalOf(workshop, 'adjustments.revise', { adjustmentId, version: 1, change: { triedTo: '2026-10-04' } }),
    ).toEqual({
      code: 'invalid',
      key: 'adjustments.endBeforeStart',
      at: ['change.triedTo'],
    });
  });

  it('refuses another version than the one that was seen', async () => {
    const { workshop, courseId, chosen } = await workshopWithCatalogue();
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', { courseId, accommodationId: chosen.id });
    await workshop.ask('adjustments.revise', { adjustmentId, version: 1, change: { detail: 'A' } });
    expect(
      await refusalOf(workshop, 'adjustments.revise', { adjustmentId, version: 1, change: { detail: 'B' } }),
    ).toMatchObject({ code: 'conflict' });
  });
});

describe('withdrawing an adjustment', () => {
  async function workshopWithSuggestion() {
    const made = await workshopWithCatalogue();
    const { id: adjustmentId } = await made.workshop.ask('adjustments.suggest', {
      courseId: made.courseId,
      accommodationId: made.chosen.id,
    });
    const withdraw = { adjustmentId, version: 1 };
    return { ...made, adjustmentId, withdraw };
  }

  it('takes away one that was written by mistake, and gives it back on undo', async () => {
    const { workshop, courseId, withdraw } = await workshopWithSuggestion();
    const before = (await workshop.ask('courses.show', { courseId })).adjustments;
    const outcome = await workshop.try('adjustments.withdraw', withdraw);
    expect((await workshop.ask('courses.show', { courseId })).adjustments).toEqual([]);
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? outcome.auditSeq! : 0 });
    expect((await workshop.ask('courses.show', { courseId })).adjustments).toEqual([{ ...before[0], version: 2 }]);
  });

  it('refuses another version than the one that was seen', async () => {
    const { workshop, withdraw } = await workshopWithSuggestion();
    expect(await refusalOf(workshop, 'adjustments.withdraw', { ...withdraw, version: 2 })).toMatchObject({
      code: 'conflict',
    });
  });

  it('is refused while a day is cited for it', async () => {
    const { workshop, adjustmentId, withdraw } = await workshopWithSuggestion();
    await workshop.ask('adjustments.cite', { adjustmentId, day: '2026-10-05' });
    expect(await workshop.try('adjustments.withdraw', withdraw)).toMatchObject({
      failure: { code: 'conflict', message: { key: 'adjustments.standsEvidence', values: { count: 1 } } },
    });
  });

  it('is refused while an aid is written on it, lent or back', async () => {
    const { workshop, adjustmentId, withdraw } = await workshopWithSuggestion();
    const { id } = await workshop.ask('aids.lend', { adjustmentId, aid: 'Sadelstol', lentOn: '2026-10-05' });
    await workshop.ask('aids.takeBack', { aidLoanId: id, version: 1, returnedOn: '2026-10-09' });
    expect(await refusalOf(workshop, 'adjustments.withdraw', withdraw)).toEqual({
      code: 'conflict',
      key: 'adjustments.standsAids',
      at: [],
    });
  });

  it('is refused while an observation is about it', async () => {
    const { workshop, courseId, adjustmentId, withdraw } = await workshopWithSuggestion();
    await workshop.ask('observations.note', { courseId, adjustmentId, text: 'Sad en hel time' });
    expect(await refusalOf(workshop, 'adjustments.withdraw', withdraw)).toEqual({
      code: 'conflict',
      key: 'adjustments.standsObservations',
      at: [],
    });
  });

  it('is refused while a limitation is answered by it', async () => {
    const { workshop, candidateId, adjustmentId, withdraw } = await workshopWithSuggestion();
    const { id: limitationId } = await workshop.ask('limitations.note', {
      candidateId,
      text: 'Kan ikke sidde længe',
      region: 'back',
    });
    await workshop.ask('limitations.link', { limitationId, adjustmentId });
    expect(await refusalOf(workshop, 'adjustments.withdraw', withdraw)).toEqual({
      code: 'conflict',
      key: 'adjustments.standsLimitations',
      at: [],
    });
  });

  it('names all that stands on it, with how many there are of each', async () => {
    const { workshop, adjustmentId, withdraw } = await workshopWithSuggestion();
    await workshop.ask('adjustments.cite', { adjustmentId, day: '2026-10-05' });
    await workshop.ask('adjustments.cite', { adjustmentId, day: '2026-10-07' });
    await workshop.ask('aids.lend', { adjustmentId, aid: 'Sadelstol', lentOn: '2026-10-05' });
    expect(await workshop.try('adjustments.withdraw', withdraw)).toMatchObject({
      failure: {
        code: 'conflict',
        message: {
          key: 'adjustments.standsSeveral',
          values: { evidence: 2, aids: 1, observations: 0, limitations: 0 },
        },
      },
    });
  });
});

describe('a trial lies in its course, and an effect after its beginning', () => {
  it.each([
    ['a trial before the course', { triedFrom: '2026-09-04' }, 'adjustments.triedOutsideCourse', 'triedFrom'],
    [
      'a trial that goes on after it',
      { triedFrom: '2026-09-07', triedTo: '2026-12-05' },
      'adjustments.triedOutsideCourse',
      'triedTo',
    ],
    [
      'an effect of a trial that has not begun',
      { triedFrom: '2026-11-24', effect: 'helps' },
      'adjustments.effectBeforeTrial',
      'triedFrom',
    ],
  ] as const)('%s is refused', async (_what, said, key, at) => {
    const { workshop, courseId } = await workshopWithCourse();
    const [accommodation] = await workshop.ask('accommodations.list', {});
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: accommodation!.id,
    });
    const asked = { adjustmentId, version: 1, change: said };
    expect(await refusalOf(workshop, 'adjustments.revise', asked)).toEqual({
      code: 'invalid',
      key,
      at: [`change.${at}`],
    });
    const suggested = { courseId, accommodationId: accommodation!.id, ...said };
    expect(await refusalOf(workshop, 'adjustments.suggest', suggested)).toEqual({ code: 'invalid', key, at: [at] });
  });

  it('says nothing of the trial again while other words are written', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const [accommodation] = await workshop.ask('accommodations.list', {});
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: accommodation!.id,
      triedFrom: '2026-11-30',
    });
    const { course } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.interrupt', {
      courseId,
      version: course.version,
      endedOn: '2026-11-20',
      reasonCode: 'FLYTTET',
    });
    expect(
      await workshop.ask('adjustments.revise', { adjustmentId, version: 1, change: { detail: 'Sadelstol' } }),
    ).toEqual({ version: 2 });
  });
});
