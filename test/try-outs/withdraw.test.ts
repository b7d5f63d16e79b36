import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, startsOn, undoneBy, unversioned, workshopWithCourse } from '#test/support/course.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

async function begun() {
  const { workshop, courseId } = await workshopWithCourse();
  const tryOutId = await beginTryOut(workshop, courseId);
  const tryOuts = async () => (await workshop.ask('courses.show', { courseId })).tryOuts;
  return { workshop, courseId, tryOutId, tryOuts };
}

type Begun = Awaited<ReturnType<typeof begun>>;

const standing: [what: string, key: string, put: (on: Begun) => Promise<unknown>][] = [
  [
    'minutes placed in it',
    'tryOuts.hasAttendance',
    ({ workshop, courseId, tryOutId }) =>
      workshop.ask('attendance.record', {
        courseId,
        day: startsOn,
        attendedMinutes: 120,
        parts: [{ tryOutId, minutes: 120 }],
      }),
  ],
  [
    'an assessment of intensity',
    'tryOuts.hasAssessments',
    ({ workshop, tryOutId }) => workshop.ask('tryOuts.assess', { tryOutId, from: startsOn, to: startsOn, percent: 50 }),
  ],
  [
    'a rated aspect',
    'tryOuts.hasRatings',
    ({ workshop, tryOutId }) =>
      workshop.ask('tryOuts.rate', { tryOutId, aspect: 'pace', version: 0, change: { rating: 3 } }),
  ],
  [
    'an aspect described in words',
    'tryOuts.hasRatings',
    ({ workshop, tryOutId }) =>
      workshop.ask('tryOuts.rate', { tryOutId, aspect: 'pace', version: 0, change: { words: 'Rolig' } }),
  ],
  [
    'an adjustment',
    'tryOuts.hasAdjustments',
    async ({ workshop, courseId, tryOutId }) => {
      const accommodationId = (await workshop.ask('accommodations.list', {}))[0]?.id ?? nobody;
      await workshop.ask('adjustments.suggest', { courseId, accommodationId, tryOutId });
    },
  ],
  [
    'an observation',
    'tryOuts.hasObservations',
    ({ workshop, courseId, tryOutId }) =>
      workshop.ask('observations.note', { courseId, tryOutId, text: 'Sidder roligt' }),
  ],
];

describe('withdrawing a try-out', () => {
  it('takes away what was begun by mistake', async () => {
    const { workshop, tryOutId, tryOuts } = await begun();
    await workshop.ask('tryOuts.withdraw', { tryOutId, version: 1 });
    expect(await tryOuts()).toEqual([]);
  });

  it.each(standing)('is refused while %s stands on it, by name', async (_what, key, put) => {
    const on = await begun();
    await put(on);
    expect(await refusalOf(on.workshop, 'tryOuts.withdraw', { tryOutId: on.tryOutId, version: 1 })).toEqual({
      code: 'conflict',
      key,
      at: [],
    });
    expect(await on.tryOuts()).toHaveLength(1);
  });

  it('counts what stands on it', async () => {
    const { workshop, tryOutId } = await begun();
    for (const aspect of ['pace', 'quality'] as const)
      await workshop.ask('tryOuts.rate', { tryOutId, aspect, version: 0, change: { rating: 3 } });
    expect(await workshop.try('tryOuts.withdraw', { tryOutId, version: 1 })).toMatchObject({
      failure: { message: { values: { count: 2 } } },
    });
  });

  it('takes an emptied rating with it, and both come back by undo', async () => {
    const { workshop, tryOutId, tryOuts } = await begun();
    const pace = { tryOutId, aspect: 'pace' } as const;
    await workshop.ask('tryOuts.rate', { ...pace, version: 0, change: { rating: 3 } });
    await workshop.ask('tryOuts.rate', { ...pace, version: 1, change: { rating: null } });
    const before = await tryOuts();
    const again = await undoneBy(workshop, 'tryOuts.withdraw', { tryOutId, version: 1 });
    expect(unversioned(await tryOuts())).toEqual(unversioned(before));
    await again();
    expect(await tryOuts()).toEqual([]);
  });

  it('leaves the days attended while it ran alone as they were', async () => {
    const { workshop, courseId, tryOutId } = await begun();
    await workshop.ask('attendance.record', { courseId, day: startsOn, attendedMinutes: 120 });
    await workshop.ask('tryOuts.withdraw', { tryOutId, version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance).toMatchObject([
      { day: startsOn, attendedMinutes: 120, parts: [] },
    ]);
  });

  it('refuses another version than the one that was seen, and a try-out that is not there', async () => {
    const { workshop, tryOutId } = await begun();
    await workshop.ask('tryOuts.revise', { tryOutId, version: 1, change: { outcome: 'Egnet' } });
    const late = { tryOutId, version: 1 };
    expect(await refusalOf(workshop, 'tryOuts.withdraw', late)).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(workshop, 'tryOuts.withdraw', { ...late, tryOutId: nobody })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('what a function demanded', () => {
  it('is what it demanded when the try-out began, whatever the function says later', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: jobFunctionId } = await workshop.ask('jobFunctions.register', {
      departmentId: workshop.departmentId,
      name: 'Lager',
      demands: { lifting: 3, standing: 4 },
      liftKg: 10,
    });
    await workshop.ask('tryOuts.begin', { courseId, jobFunctionId, from: startsOn });
    const change = { demands: { lifting: 1 }, liftKg: 3 };
    await workshop.ask('jobFunctions.revise', { jobFunctionId, version: 1, change });
    expect((await workshop.ask('courses.show', { courseId })).tryOuts).toMatchObject([
      { demands: { lifting: 3, standing: 4, walking: null }, liftKg: 10 },
    ]);
  });
});
