import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';

const monday = '2026-11-16';

describe('registering a day', () => {
  it('freezes the minutes agreed when the day is first written', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const first = await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('hourPlans.agree', { courseId, validFrom: monday, pattern: threeFreeDays, reason: 'Op' });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 140, version: first.version });
    expect((await workshop.ask('courses.show', { courseId })).attendance).toMatchObject([
      { agreedMinutes: 120, attendedMinutes: 140, version: 2 },
    ]);
  });

  it('keeps the agreed minutes through any number of changes of the plan', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    let version = 1;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 3 }),
        async (agreements) => {
          for (const minutesPerDay of agreements) {
            const pattern = { kind: 'days-per-week', daysPerWeek: 5, minutesPerDay };
            await workshop.try('hourPlans.agree', { courseId, validFrom: monday, pattern, reason: 'Ny aftale' });
            ({ version } = await workshop.ask('attendance.record', {
              courseId,
              day: monday,
              attendedMinutes: 120,
              version,
            }));
          }
          expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.agreedMinutes).toBe(120);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('agrees on nothing on a holiday, a closing day or a free weekday', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      startsOn: '2026-03-02',
      hours: { kind: 'weekdays', days: [{ weekday: 1, startsAt: null, minutes: 120 }] },
    });
    await workshop.ask('centre.closeDays', { from: '2026-03-09', to: '2026-03-09', label: 'Kursus' });
    for (const day of ['2026-04-06', '2026-03-09', '2026-03-10'])
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 60 });
    expect(
      (await workshop.ask('courses.show', { courseId })).attendance.map(({ agreedMinutes }) => agreedMinutes),
    ).toEqual([0, 0, 0]);
  });

  it('counts a free day as agreed until the week’s number of days is reached', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeFreeDays });
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']) {
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 150 });
    }
    await workshop.ask('attendance.record', { courseId, day: '2026-11-23', attendedMinutes: 150 });
    expect(
      (await workshop.ask('courses.show', { courseId })).attendance.map(({ agreedMinutes }) => agreedMinutes),
    ).toEqual([150, 150, 150, 0, 150]);
  });

  it('keeps what is left out when a day is written again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 120,
      symptomBefore: 2,
      symptomAfter: 6,
      minutesToOnset: 80,
      extraPauseMinutes: 10,
      note: 'Ny stol',
    });
    await workshop.ask('attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 130,
      recovery: 'Sov i to timer',
      version: 1,
    });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]).toMatchObject({
      attendedMinutes: 130,
      symptomBefore: 2,
      symptomAfter: 6,
      minutesToOnset: 80,
      extraPauseMinutes: 10,
      note: 'Ny stol',
      recovery: 'Sov i to timer',
    });
  });

  it('takes the reason away when nothing is missing any more', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 0, absenceCode: 'SYG' });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120, version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.absenceCode).toBeNull();
  });

  it('refuses missing time without a reason', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 119 })).toEqual({
      code: 'invalid',
      key: 'attendance.reasonMissing',
      at: ['absenceCode'],
    });
  });

  it('refuses a reason when nothing is missing', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'attendance.record', {
        courseId,
        day: monday,
        attendedMinutes: 120,
        absenceCode: 'SYG',
      }),
    ).toEqual({
      code: 'invalid',
      key: 'attendance.nothingMissing',
      at: ['absenceCode'],
    });
  });

  it('may say that the house was shut on a day nothing was agreed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-17', attendedMinutes: 0, absenceCode: 'LUKKET' });
    expect((await workshop.ask('courses.show', { courseId })).attendance).toMatchObject([
      { day: '2026-11-17', absenceCode: 'LUKKET' },
    ]);
  });

  it('refuses a reason that is on no list', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'attendance.record', {
        courseId,
        day: monday,
        attendedMinutes: 0,
        absenceCode: 'SOVET_OVER',
      }),
    ).toEqual({
      code: 'invalid',
      key: 'codeLists.unknown',
      at: ['absenceCode'],
    });
  });

  it.each([
    ['before the course', '2026-09-06', 'attendance.beforeCourse'],
    ['in the future', '2026-11-24', 'attendance.inFuture'],
  ])('refuses a day %s', async (_when, day, key) => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day, attendedMinutes: 0 })).toEqual({
      code: 'invalid',
      key,
      at: ['day'],
    });
  });

  it('refuses a day after the course', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-12-07' });
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: '2026-12-05', attendedMinutes: 0 })).toEqual(
      {
        code: 'invalid',
        key: 'attendance.afterCourse',
        at: ['day'],
      },
    );
  });

  it('refuses to write an empty day that somebody has written meanwhile', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    expect(
      await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 130 }),
    ).toMatchObject({ code: 'conflict' });
  });

  it('refuses to change a day in another version than the one that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 130, version: 1 });
    expect(
      await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 140, version: 1 }),
    ).toMatchObject({ code: 'conflict' });
  });

  it('refuses to change a day that somebody has cleared meanwhile', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('attendance.clear', { courseId, day: monday, version: 1 });
    expect(
      await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 130, version: 1 }),
    ).toMatchObject({ code: 'conflict' });
  });
});

describe('clearing a day', () => {
  it('makes it unregistered again, and undo puts day and parts back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 120,
      parts: [{ tryOutId, minutes: 120 }],
      note: 'God dag',
    });
    const before = (await workshop.ask('courses.show', { courseId })).attendance;
    const outcome = await workshop.try('attendance.clear', { courseId, day: monday, version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance).toEqual([]);
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
    // What comes back is a new version of the day: the cleared one was the last anybody saw.
    expect((await workshop.ask('courses.show', { courseId })).attendance).toEqual(
      before.map((line) => ({ ...line, version: 2 })),
    );
  });

  it('refuses another version than the one that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 130, version: 1 });
    expect(await refusalOf(workshop, 'attendance.clear', { courseId, day: monday, version: 1 })).toMatchObject({
      code: 'conflict',
    });
  });

  it('answers that an unregistered day is not there', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'attendance.clear', { courseId, day: monday, version: 1 })).toMatchObject({
      code: 'not-found',
    });
  });
});
