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
