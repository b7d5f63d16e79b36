import { describe, expect, it } from 'vitest';
import { refusalOf, threeFreeDays, threeMornings, workshopWithCourse } from '#test/support/course.ts';

const twoHoursMonday = { kind: 'weekdays' as const, days: [{ weekday: 1 as const, startsAt: '09:00', minutes: 120 }] };

describe('agreeing hours', () => {
  it('adds a row and keeps every earlier one as it was', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const before = (await workshop.ask('courses.show', { courseId })).hourPlans;
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-10-05',
      pattern: twoHoursMonday,
      reasonCode: 'SYMPTOMER',
    });
    const after = (await workshop.ask('courses.show', { courseId })).hourPlans;
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).toMatchObject({
      seq: 2,
      validFrom: '2026-10-05',
      pattern: twoHoursMonday,
      reasonCode: 'SYMPTOMER',
      reason: '',
    });
  });

  it('needs no reason the first time', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: null });
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-09-07', pattern: threeFreeDays });
    expect((await workshop.ask('courses.show', { courseId })).hourPlans).toMatchObject([
      { seq: 1, pattern: threeFreeDays },
    ]);
  });

  it('takes a reason in words where there is no code', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-10-05',
      pattern: twoHoursMonday,
      reason: 'Flere smerter',
      decidedBy: 'Startmødet',
    });
    expect((await workshop.ask('courses.show', { courseId })).hourPlans[1]).toMatchObject({
      reason: 'Flere smerter',
      decidedBy: 'Startmødet',
    });
  });

  it('lets the later of two agreements from one day hold', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-11-23', pattern: threeFreeDays, reason: 'Op' });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-11-23',
      pattern: twoHoursMonday,
      reason: 'Ned',
    });
    const { lines } = await workshop.ask('attendance.week', {
      departmentId: workshop.departmentId,
      monday: '2026-11-23',
    });
    expect(lines[0]?.agreedMinutes).toBe(120);
  });

  it('leaves a registered day’s agreed minutes as they were', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 120 });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-11-16',
      pattern: twoHoursMonday,
      reason: 'Ned',
    });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.agreedMinutes).toBe(120);
  });

  it.each([['2026-09-06'], ['2026-12-05']])(
    'refuses %s, which lies outside the course, at the date',
    async (validFrom) => {
      const { workshop, courseId } = await workshopWithCourse();
      expect(
        await refusalOf(workshop, 'hourPlans.agree', { courseId, validFrom, pattern: twoHoursMonday, reason: 'Ned' }),
      ).toEqual({
        code: 'invalid',
        key: 'hourPlans.outsideCourse',
        at: ['validFrom'],
      });
    },
  );

  it('refuses a change without a reason', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'hourPlans.agree', {
        courseId,
        validFrom: '2026-10-05',
        pattern: twoHoursMonday,
        reason: '  ',
      }),
    ).toEqual({
      code: 'invalid',
      key: 'hourPlans.reasonMissing',
      at: ['reason'],
    });
  });

  it('refuses a reason code that is on no list', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'hourPlans.agree', {
        courseId,
        validFrom: '2026-10-05',
        pattern: twoHoursMonday,
        reasonCode: 'SYG',
      }),
    ).toEqual({
      code: 'invalid',
      key: 'codeLists.unknown',
      at: ['reasonCode'],
    });
  });

  it('refuses the hours that already hold, in whatever order the days are given', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const pattern = { ...threeMornings, days: 'days' in threeMornings ? threeMornings.days.toReversed() : [] };
    expect(
      await refusalOf(workshop, 'hourPlans.agree', { courseId, validFrom: '2026-10-05', pattern, reason: 'Det samme' }),
    ).toEqual({
      code: 'invalid',
      key: 'hourPlans.same',
      at: ['pattern'],
    });
  });

  it('may agree on earlier hours again after they were changed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-10-05', pattern: threeFreeDays, reason: 'Op' });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-11-02',
      pattern: threeMornings,
      reason: 'Tilbage',
    });
    expect((await workshop.ask('courses.show', { courseId })).hourPlans.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('answers that a course it does not know is not there', async () => {
    const { workshop } = await workshopWithCourse();
    const courseId = '01a20030-0121-755a-9a77-8846c50baf7d';
    expect(
      await refusalOf(workshop, 'hourPlans.agree', { courseId, validFrom: '2026-10-05', pattern: threeFreeDays }),
    ).toMatchObject({ code: 'not-found' });
  });
});
