import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';

const monday = '2026-11-16';

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
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([
      { tryOutId, minutes: 120 },
    ]);
  });

  it('stores a split exactly when it sums to what was attended', async () => {
    const { workshop, courseId, record } = await workshopWithTwoTryOuts();
    let version: number | null = null;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 120, max: 400 }),
        async (first, second, attended) => {
          const outcome = await workshop.try('attendance.record', { ...record([first, second], attended), version });
          expect(outcome.ok).toBe(first + second === attended);
          if (!outcome.ok) return;
          version = (outcome.value as { version: number }).version;
          const parts = (await workshop.ask('courses.show', { courseId })).attendance[0]?.parts ?? [];
          expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(attended);
        },
      ),
      {
        numRuns: 60,
        examples: [
          [60, 60, 120],
          [0, 200, 200],
          [100, 50, 150],
          [120, 0, 120],
        ],
      },
    );
  });

  it('keeps a split that still fits when the day is written again', async () => {
    const { workshop, courseId, packing, assembly, record } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', record([80, 40]));
    await workshop.ask('attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 120,
      note: 'Rolig dag',
      version: 1,
    });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([
      { tryOutId: packing, minutes: 80 },
      { tryOutId: assembly, minutes: 40 },
    ]);
  });

  it('lets a single part follow the minutes', async () => {
    const { workshop, courseId, packing } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 120,
      parts: [{ tryOutId: packing, minutes: 120 }],
    });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 150, version: 1 });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([
      { tryOutId: packing, minutes: 150 },
    ]);
  });

  it('forgets the split of a day nobody came', async () => {
    const { workshop, courseId, record } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', record([80, 40]));
    await workshop.ask('attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 0,
      absenceCode: 'SYG',
      version: 1,
    });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual([]);
  });

  it('refuses new minutes that an older split of several no longer fits', async () => {
    const { workshop, courseId, record } = await workshopWithTwoTryOuts();
    await workshop.ask('attendance.record', record([80, 40]));
    expect(
      await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 150, version: 1 }),
    ).toEqual({
      code: 'invalid',
      key: 'attendance.partsSum',
      at: ['parts'],
    });
  });

  it('refuses a part in another course’s try-out', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const other = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-09-07',
    });
    const tryOutId = await beginTryOut(workshop, other.id);
    expect(
      await refusalOf(workshop, 'attendance.record', {
        courseId,
        day: monday,
        attendedMinutes: 120,
        parts: [{ tryOutId, minutes: 120 }],
      }),
    ).toEqual({
      code: 'invalid',
      key: 'attendance.partNotOfCourse',
      at: ['parts.0.tryOutId'],
    });
  });

  it('refuses a part in a try-out that did not run that day', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId, { to: '2026-11-13' });
    expect(
      await refusalOf(workshop, 'attendance.record', {
        courseId,
        day: monday,
        attendedMinutes: 120,
        parts: [{ tryOutId, minutes: 120 }],
      }),
    ).toMatchObject({
      key: 'attendance.partNotRunning',
    });
  });

  it('refuses the same try-out twice', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    const parts = [
      { tryOutId, minutes: 60 },
      { tryOutId, minutes: 60 },
    ];
    expect(
      await refusalOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 120, parts }),
    ).toEqual({
      code: 'invalid',
      key: 'attendance.partTwice',
      at: ['parts.1.tryOutId'],
    });
  });
});
