import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, threeFreeDays, threeMornings, workshopWithCourse } from '#test/support/course.ts';

const monday = '2026-11-16';

describe('registering a day', () => {
  it('freezes the minutes agreed when the day is first written', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const first = await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('hourPlans.agree', { courseId, validFrom: monday, pattern: threeFreeDays, reason: 'Op' });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 140, version: first.version });
    expect((await workshop.ask('courses.show', { courseId })).attendance).toMatchObject([{ agreedMinutes: 120, attendedMinutes: 140, version: 2 }]);
  });

  it('keeps the agreed minutes through any number of changes of the plan', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    let version = 1;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 3 }), async (agreements) => {
        for (const minutesPerDay of agreements) {
          const pattern = { kind: 'days-per-week', daysPerWeek: 5, minutesPerDay };
          await workshop.try('hourPlans.agree', { courseId, validFrom: monday, pattern, reason: 'Ny aftale' });
          ({ version } = await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120, version }));
        }
        expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.agreedMinutes).toBe(120);
      }),
      { numRuns: 10 },
    );
  });

  it('agrees on nothing on a holiday, a closing day or a free weekday', async () => {
    const { workshop, courseId } = await workshopWithCourse({ startsOn: '2026-03-02', hours: { kind: 'weekdays', days: [{ weekday: 1, startsAt: null, minutes: 120 }] } });
    await workshop.ask('centre.closeDays', { from: '2026-03-09', to: '2026-03-09', label: 'Kursus' });
    for (const day of ['2026-04-06', '2026-03-09', '2026-03-10']) await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 60 });
    expect((await workshop.ask('courses.show', { courseId })).attendance.map(({ agreedMinutes }) => agreedMinutes)).toEqual([0, 0, 0]);
  });

  it('counts a free day as agreed until the week’s number of days is reached', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeFreeDays });
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']) {
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 150 });
    }
    await workshop.ask('attendance.record', { courseId, day: '2026-11-23', attendedMinutes: 150 });
    expect((await workshop.ask('courses.show', { courseId })).attendance.map(({ agreedMinutes }) => agreedMinutes)).toEqual([150, 150, 150, 0, 150]);
  });

  it('keeps what is left out when a day is written again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120, symptomBefore: 2, symptomAfter: 6, minutesToOnset: 80, extraPauseMinutes: 10, note: 'Ny stol' });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 130, recovery: 'Sov i to timer', version: 1 });
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
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 120, absenceCode: 'SYG' })).toEqual({
      code: 'invalid',
      key: 'attendance.nothingMissing',
      at: ['absenceCode'],
    });
  });

  it('may say that the house was shut on a day nothing was agreed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-17', attendedMinutes: 0, absenceCode: 'LUKKET' });
    expect((await workshop.ask('courses.show', { courseId })).attendance).toMatchObject([{ day: '2026-11-17', absenceCode: 'LUKKET' }]);
  });

  it('refuses a reason that is on no list', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 0, absenceCode: 'SOVET_OVER' })).toEqual({
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
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day, attendedMinutes: 0 })).toEqual({ code: 'invalid', key, at: ['day'] });
  });

  it('refuses a day after the course', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-12-07' });
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: '2026-12-05', attendedMinutes: 0 })).toEqual({
      code: 'invalid',
      key: 'attendance.afterCourse',
      at: ['day'],
    });
  });

  it('refuses to write an empty day that somebody has written meanwhile', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 130 })).toMatchObject({ code: 'conflict' });
  });

  it('refuses to change a day in another version than the one that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 130, version: 1 });
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 140, version: 1 })).toMatchObject({ code: 'conflict' });
  });

  it('refuses to change a day that somebody has cleared meanwhile', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('attendance.clear', { courseId, day: monday, version: 1 });
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 130, version: 1 })).toMatchObject({ code: 'conflict' });
  });
});

describe('splitting a day over its try-outs', () => {
  async function workshopWithTwoTryOuts() {
    const course = await workshopWithCourse();
    const packing = await beginTryOut(course.workshop, course.courseId, { name: 'Pakning' });
    const assembly = await beginTryOut(course.workshop, course.courseId, { name: 'Montage' });
    const record = (minutes: [number, number], attendedMinutes = 120) => ({
      courseId: course.courseId,
      day: monday,
      attendedMinutes,
      parts: [
        { tryOutId: packing, minutes: minutes[0] },
        { tryOutId: assembly, minutes: minutes[1] },
      ],
    });
    return { ...course, packing, assembly, record };
  }

  it('places all minutes in the one try-out that runs, without being told', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([{ tryOutId, minutes: 120 }]);
  });

  it('stores a split exactly when it sums to what was attended', async () => {
    const { workshop, courseId, record } = await workshopWithTwoTryOuts();
    let version: number | null = null;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 120, max: 400 }), async (first, second, attended) => {
        const outcome = await workshop.try('attendance.record', { ...record([first, second], attended), version });
        expect(outcome.ok).toBe(first + second === attended);
        if (!outcome.ok) return;
        version = (outcome.value as { version: number }).version;
        const parts = (await workshop.ask('courses.show', { courseId })).attendance[0]?.parts ?? [];
        expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(attended);
      }),
      { numRuns: 60, examples: [[60, 60, 120], [0, 200, 200], [100, 50, 150], [120, 0, 120]] },
    );
  });

  it('keeps a split that still fits when the day is written again', async () => {
    const { workshop, courseId, packing, assembly, record } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', record([80, 40]));
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120, note: 'Rolig dag', version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([
      { tryOutId: packing, minutes: 80 },
      { tryOutId: assembly, minutes: 40 },
    ]);
  });

  it('lets a single part follow the minutes', async () => {
    const { workshop, courseId, packing } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120, parts: [{ tryOutId: packing, minutes: 120 }] });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 150, version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([{ tryOutId: packing, minutes: 150 }]);
  });

  it('forgets the split of a day nobody came', async () => {
    const { workshop, courseId, record } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', record([80, 40]));
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 0, absenceCode: 'SYG', version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([]);
  });

  it('refuses new minutes that an older split of several no longer fits', async () => {
    const { workshop, courseId, record } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', record([80, 40]));
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 150, version: 1 })).toEqual({
      code: 'invalid',
      key: 'attendance.partsSum',
      at: ['parts'],
    });
  });

  it('refuses a part in another course’s try-out', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { candidateId } = (await workshop.ask('courses.show', { courseId })).course;
    const other = await workshop.ask('courses.start', { candidateId, departmentId: workshop.departmentId, consultantId: workshop.leaderId, startsOn: '2026-09-07' });
    const tryOutId = await beginTryOut(workshop, other.id);
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 120, parts: [{ tryOutId, minutes: 120 }] })).toEqual({
      code: 'invalid',
      key: 'attendance.partNotOfCourse',
      at: ['parts.0.tryOutId'],
    });
  });

  it('refuses a part in a try-out that did not run that day', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId, { to: '2026-11-13' });
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 120, parts: [{ tryOutId, minutes: 120 }] })).toMatchObject({
      key: 'attendance.partNotRunning',
    });
  });

  it('refuses the same try-out twice', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    const parts = [{ tryOutId, minutes: 60 }, { tryOutId, minutes: 60 }];
    expect(await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 120, parts })).toEqual({
      code: 'invalid',
      key: 'attendance.partTwice',
      at: ['parts.1.tryOutId'],
    });
  });
});

describe('clearing a day', () => {
  it('makes it unregistered again, and undo puts day and parts back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120, parts: [{ tryOutId, minutes: 120 }], note: 'God dag' });
    const before = (await workshop.ask('courses.show', { courseId })).attendance;
    const outcome = await workshop.try('attendance.clear', { courseId, day: monday, version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance).toEqual([]);
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
    // What comes back is a new version of the day: the cleared one was the last anybody saw.
    expect((await workshop.ask('courses.show', { courseId })).attendance).toEqual(before.map((line) => ({ ...line, version: 2 })));
  });

  it('refuses another version than the one that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 130, version: 1 });
    expect(await refusalOf(workshop, 'attendance.clear', { courseId, day: monday, version: 1 })).toMatchObject({ code: 'conflict' });
  });

  it('answers that an unregistered day is not there', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'attendance.clear', { courseId, day: monday, version: 1 })).toMatchObject({ code: 'not-found' });
  });
});

describe('what a day expects', () => {
  it('is threefold: agreed, off or closed', async () => {
    const { workshop } = await workshopWithCourse({ hours: threeMornings });
    await workshop.ask('centre.closeDays', { from: '2026-11-18', to: '2026-11-18', label: 'Kursus' });
    const { days, lines } = await workshop.ask('attendance.week', { departmentId: workshop.departmentId, monday });
    expect(lines[0]?.cells.map(({ expected, agreedMinutes, startsAt }) => [expected, agreedMinutes, startsAt])).toEqual([
      ['agreed', 120, '09:00'],
      ['off', 0, null],
      ['closed', 0, null],
      ['off', 0, null],
      ['agreed', 120, '09:00'],
    ]);
    expect(days.map(({ isClosed }) => isClosed)).toEqual([false, false, true, false, false]);
  });
});
