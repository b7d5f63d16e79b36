import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, registerFunction, startsOn, workshopWithCourse } from '#test/support/course.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

describe('beginning a try-out', () => {
  it('puts the course at a job function from a day', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: jobFunctionId } = await registerFunction(workshop, 'Systue');
    await workshop.ask('tryOuts.begin', {
      courseId,
      jobFunctionId,
      from: '2026-09-14',
      to: '2026-10-02',
      conditions: 'Siddende',
    });
    expect((await workshop.ask('courses.show', { courseId })).tryOuts).toMatchObject([
      {
        functionName: 'Systue',
        from: '2026-09-14',
        to: '2026-10-02',
        conditions: 'Siddende',
        version: 1,
        assessments: [],
      },
    ]);
  });

  it.each([
    ['begins before the course', { from: '2026-09-06' }, 'tryOuts.outsideCourse', 'from'],
    ['begins after the course', { from: '2026-12-05' }, 'tryOuts.outsideCourse', 'from'],
    ['ends after the course', { from: startsOn, to: '2026-12-05' }, 'tryOuts.outsideCourse', 'to'],
    ['ends before it begins', { from: '2026-10-02', to: '2026-10-01' }, 'tryOuts.endBeforeStart', 'to'],
  ])('refuses one that %s', async (_what, dates, key, field) => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: jobFunctionId } = await registerFunction(workshop);
    expect(await refusalOf(workshop, 'tryOuts.begin', { courseId, jobFunctionId, ...dates })).toEqual({
      code: 'invalid',
      key,
      at: [field],
    });
  });

  it('refuses an unknown job function', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'tryOuts.begin', { courseId, jobFunctionId: nobody, from: startsOn })).toEqual({
      code: 'invalid',
      key: 'tryOuts.noSuchFunction',
      at: ['jobFunctionId'],
    });
  });

  it('refuses a job function that is archived', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: jobFunctionId } = await registerFunction(workshop);
    await workshop.ask('jobFunctions.archive', { jobFunctionId, version: 1 });
    expect(await refusalOf(workshop, 'tryOuts.begin', { courseId, jobFunctionId, from: startsOn })).toMatchObject({
      key: 'tryOuts.noSuchFunction',
    });
  });
});

describe('revising a try-out', () => {
  it('keeps what was seen, said and judged apart', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('tryOuts.revise', {
      tryOutId,
      version: 1,
      change: { observed: 'Rolig', stated: 'Ondt i ryggen', assessed: 'Kan sidde', outcome: 'Egnet' },
    });
    expect((await workshop.ask('courses.show', { courseId })).tryOuts[0]).toMatchObject({
      observed: 'Rolig',
      stated: 'Ondt i ryggen',
      assessed: 'Kan sidde',
      outcome: 'Egnet',
      version: 2,
    });
  });

  it('may still be written about when the course’s end has moved before its own', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId, { to: '2026-12-04' });
    await workshop.ask('courses.moveEnd', { courseId, version: 1, plannedEndOn: '2026-11-27' });
    expect(await workshop.ask('tryOuts.revise', { tryOutId, version: 1, change: { observed: 'Rolig' } })).toEqual({
      version: 2,
    });
  });

  it('refuses an end before the start, seen together with what is kept', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId, { from: '2026-10-05' });
    expect(await refusalOf(workshop, 'tryOuts.revise', { tryOutId, version: 1, change: { to: '2026-10-01' } })).toEqual(
      {
        code: 'invalid',
        key: 'tryOuts.endBeforeStart',
        at: ['change.to'],
      },
    );
  });

  it.each([
    ['ends', { to: '2026-11-13' }, 'change.to'],
    ['begins', { from: '2026-11-17' }, 'change.from'],
  ])('refuses dates that leave placed minutes outside: it %s too close', async (_what, change, field) => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('attendance.record', {
      courseId,
      day: '2026-11-16',
      attendedMinutes: 120,
      parts: [{ tryOutId, minutes: 120 }],
    });
    expect(await refusalOf(workshop, 'tryOuts.revise', { tryOutId, version: 1, change })).toEqual({
      code: 'conflict',
      key: 'tryOuts.partsOutside',
      at: [field],
    });
  });

  it('refuses another version than the one that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('tryOuts.revise', { tryOutId, version: 1, change: { outcome: 'A' } });
    expect(
      await refusalOf(workshop, 'tryOuts.revise', { tryOutId, version: 1, change: { outcome: 'B' } }),
    ).toMatchObject({ code: 'conflict' });
  });
});

describe('assessing intensity', () => {
  it('adds an assessment with who and when, and keeps the earlier', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('tryOuts.assess', {
      tryOutId,
      from: '2026-09-07',
      to: '2026-10-02',
      percent: 40,
      basis: 'Tempo og pauser',
    });
    await workshop.ask('tryOuts.assess', {
      tryOutId,
      from: '2026-10-05',
      to: '2026-11-20',
      percent: 55,
      certainty: 'high',
      includesPauses: false,
    });
    expect((await workshop.ask('courses.show', { courseId })).tryOuts[0]?.assessments).toMatchObject([
      {
        seq: 1,
        percent: 40,
        basis: 'Tempo og pauser',
        certainty: 'middle',
        includesPauses: true,
        assessedOn: '2026-11-23',
        assessedBy: 'Karen Mølgaard',
      },
      { seq: 2, percent: 55, certainty: 'high', includesPauses: false },
    ]);
  });

  it.each([
    ['begins before the try-out', { from: '2026-09-13', to: '2026-09-20' }, 'tryOuts.outsideTryOut', 'from'],
    ['ends after the try-out', { from: '2026-09-14', to: '2026-10-03' }, 'tryOuts.outsideTryOut', 'to'],
    ['ends before it begins', { from: '2026-09-20', to: '2026-09-19' }, 'tryOuts.endBeforeStart', 'to'],
  ])('refuses a period that %s', async (_what, period, key, field) => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId, { from: '2026-09-14', to: '2026-10-02' });
    expect(await refusalOf(workshop, 'tryOuts.assess', { tryOutId, ...period, percent: 50 })).toEqual({
      code: 'invalid',
      key,
      at: [field],
    });
  });

  it('reaches to the end of the course while the try-out has no end', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    expect(
      await refusalOf(workshop, 'tryOuts.assess', { tryOutId, from: startsOn, to: '2026-12-05', percent: 50 }),
    ).toMatchObject({
      key: 'tryOuts.outsideTryOut',
    });
  });

  it('covers days that have been, and today', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    const ahead = { tryOutId, from: '2026-11-16', to: '2026-11-24', percent: 50 };
    expect(await refusalOf(workshop, 'tryOuts.assess', ahead)).toEqual({
      code: 'invalid',
      key: 'tryOuts.assessedAhead',
      at: ['to'],
    });
    await workshop.ask('tryOuts.assess', { ...ahead, to: '2026-11-23' });
  });

  it.each([[-1], [101], [50.5]])('refuses %s percent', async (percent) => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    expect(
      await refusalOf(workshop, 'tryOuts.assess', { tryOutId, from: startsOn, to: startsOn, percent }),
    ).toMatchObject({ at: ['percent'] });
  });
});
