import { describe, expect, it } from 'vitest';
import {
  refusalOf,
  registerCandidate,
  threeFreeDays,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';
import { unregisteredDays } from '#shared/attendance-periods.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const missingOf = async (workshop: OpenTestWorkshop, departmentId: string | null = workshop.departmentId) =>
  (await workshop.ask('attendance.missing', { departmentId })).lines;

const versionOf = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await workshop.ask('courses.show', { courseId })).course.version;

// Wednesday of the second week: Monday, Wednesday and Friday are agreed from Monday 7 September on.
const today = '2026-09-16';

describe('days nobody registered', () => {
  it('are told with who, when and how long, the oldest first and today not yet', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse({ today });
    await workshop.ask('attendance.record', { courseId, day: '2026-09-09', attendedMinutes: 120 });
    const ida = { courseId, candidateId, departmentId: workshop.departmentId, firstName: 'Ida', lastName: 'Kragh' };
    expect(await missingOf(workshop)).toEqual([
      { ...ida, day: '2026-09-07', kind: 'agreed', agreedMinutes: 120, days: 1 },
      { ...ida, day: '2026-09-11', kind: 'agreed', agreedMinutes: 120, days: 1 },
      { ...ida, day: '2026-09-14', kind: 'agreed', agreedMinutes: 120, days: 1 },
    ]);
  });

  it('are of freely placed ones those of whole past weeks, on the last workday', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today, hours: threeFreeDays });
    await workshop.ask('attendance.record', { courseId, day: '2026-09-08', attendedMinutes: 150 });
    expect(await missingOf(workshop)).toMatchObject([
      { day: '2026-09-11', kind: 'flexible', agreedMinutes: 300, days: 2 },
    ]);
  });

  it('are neither holidays, closing days nor days of a pause', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today });
    await workshop.ask('centre.closeDays', { from: '2026-09-07', to: '2026-09-07' });
    await workshop.ask('courses.pause', {
      courseId,
      version: await versionOf(workshop, courseId),
      from: '2026-09-08',
      until: '2026-09-10',
      reasonCode: 'SYGDOM',
    });
    expect((await missingOf(workshop)).map(({ day }) => day)).toEqual(['2026-09-11', '2026-09-14']);
  });

  it('follow the plan that was in force', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-09-10',
      pattern: { kind: 'weekdays', days: [{ weekday: 2, startsAt: '09:00', minutes: 60 }] },
      reason: 'Ned',
    });
    expect((await missingOf(workshop)).map(({ day, agreedMinutes }) => [day, agreedMinutes])).toEqual([
      ['2026-09-07', 120],
      ['2026-09-09', 120],
      ['2026-09-15', 60],
    ]);
  });

  it('are asked after for 13 weeks when a course is over', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today });
    await workshop.ask('courses.interrupt', {
      courseId,
      version: await versionOf(workshop, courseId),
      endedOn: '2026-09-11',
      reasonCode: 'JOB',
    });
    workshop.goTo('2026-12-11');
    expect((await missingOf(workshop)).map(({ day }) => day)).toEqual(['2026-09-07', '2026-09-09', '2026-09-11']);
    workshop.goTo('2026-12-12');
    expect(await missingOf(workshop)).toEqual([]);
  });

  it('are those of everybody one may see, when no department is asked for', async () => {
    const { workshop } = await workshopWithCourse({ today });
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: candidateId } = await registerCandidate(workshop, 'Buur');
    await workshop.ask('courses.start', {
      candidateId,
      departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-09-14',
      hours: threeMornings,
    });
    const seen = async (department: string | null) =>
      (await missingOf(workshop, department)).map(({ day, lastName }) => `${day} ${lastName}`);
    expect(await seen(null)).toEqual([
      '2026-09-07 Kragh',
      '2026-09-09 Kragh',
      '2026-09-11 Kragh',
      '2026-09-14 Buur',
      '2026-09-14 Kragh',
    ]);
    expect(await seen(departmentId)).toEqual(['2026-09-14 Buur']);

    const { id: mentor } = await workshop.ask('staff.register', { name: 'Mia', role: 'mentor', departmentId });
    workshop.as('mentor', mentor);
    expect(await seen(null)).toEqual(['2026-09-14 Buur']);
    const elsewhere = { departmentId: workshop.departmentId };
    expect(await refusalOf(workshop, 'attendance.missing', elsewhere)).toMatchObject({ code: 'forbidden' });
  });

  it('are as many as the report counts', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-11-23', hours: threeFreeDays });
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-10-07', pattern: threeMornings, reason: 'Op' });
    for (const day of ['2026-09-08', '2026-09-18', '2026-10-05', '2026-10-07', '2026-11-20'])
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 150 });
    const record = await workshop.ask('courses.show', { courseId });
    const days = (await missingOf(workshop)).reduce((sum, each) => sum + each.days, 0);
    expect(days).toBe(unregisteredDays({ record, codes: [], closingDays: [] }));
  });
});
