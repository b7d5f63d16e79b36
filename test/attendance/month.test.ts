import { describe, expect, it } from 'vitest';
import {
  refusalOf,
  registerCandidate,
  threeFreeDays,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const monthOf = (workshop: OpenTestWorkshop, month = '2026-11') =>
  workshop.ask('attendance.month', { departmentId: workshop.departmentId, month });

describe('the statement of a month', () => {
  it('has every day of the month, and the cells of the register', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeMornings });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-16', attendedMinutes: 90, absenceCode: 'SYG' });
    const { days, lines } = await monthOf(workshop);
    expect([days.length, days.at(0)?.day, days.at(-1)?.day]).toEqual([30, '2026-11-01', '2026-11-30']);
    const week = await workshop.ask('attendance.week', { departmentId: workshop.departmentId, monday: '2026-11-16' });
    expect(lines[0]?.cells.slice(15, 20)).toEqual(week.lines[0]?.cells);
  });

  it('counts the days of the month alone: registered, and those nobody registered before today', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeMornings, today: '2026-11-11' });
    for (const day of ['2026-10-30', '2026-11-02', '2026-11-04'])
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-06', attendedMinutes: 0, absenceCode: 'SYG' });
    const { lines } = await monthOf(workshop);
    // Monday 9 November is missing; the 11th is today and still to come.
    expect(lines[0]?.figures).toMatchObject({
      registeredDays: 3,
      expectedDays: 4,
      attendedDays: 2,
      agreedMinutes: 360,
      attendedMinutes: 240,
      percent: 67,
      percentWithoutLawful: 100,
    });
    expect(lines[0]?.figures.missingMinutes).toMatchObject({ sick: 120 });
  });

  it('counts freely placed days in the week they belong to', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeFreeDays, today: '2026-11-11' });
    // The week from 26 October has its days in October; its missing ones stand on Friday the 30th.
    await workshop.ask('attendance.record', { courseId, day: '2026-11-03', attendedMinutes: 150 });
    expect((await monthOf(workshop)).lines[0]?.figures).toMatchObject({ registeredDays: 1, expectedDays: 3 });
    const october = (await monthOf(workshop, '2026-10')).lines[0];
    expect(october?.figures).toMatchObject({ registeredDays: 0, attendedMinutes: 0, percent: null });
  });

  it('sums the department', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeMornings, today: '2026-11-03' });
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const other = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-09-07',
      hours: threeMornings,
    });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-02', attendedMinutes: 120 });
    await workshop.ask('attendance.record', {
      courseId: other.id,
      day: '2026-11-02',
      attendedMinutes: 60,
      absenceCode: 'SYG',
    });
    const { total, lines } = await monthOf(workshop);
    expect(lines.map(({ lastName }) => lastName)).toEqual(['Kragh', 'Lund']);
    expect(total).toMatchObject({ registeredDays: 2, expectedDays: 2, attendedMinutes: 180, percent: 75 });
  });

  it('leaves closed days out of what is agreed, and says they are closed', async () => {
    const { workshop } = await workshopWithCourse({ hours: threeMornings, today: '2026-11-30' });
    await workshop.ask('centre.closeDays', { from: '2026-11-18', to: '2026-11-18', label: 'Kursus' });
    const { days, lines } = await monthOf(workshop);
    expect(days.filter(({ isClosed }) => isClosed).map(({ day }) => day)).toEqual(['2026-11-18']);
    expect(lines[0]?.cells[17]).toMatchObject({ expected: 'closed', agreedMinutes: 0 });
    // Four Mondays, three open Wednesdays and four Fridays have passed.
    expect(lines[0]?.figures.expectedDays).toBe(11);
  });

  it('refuses what is no month, and another department than a mentor’s own', async () => {
    const { workshop } = await workshopWithCourse();
    const { departmentId } = workshop;
    expect(await refusalOf(workshop, 'attendance.month', { departmentId, month: '2026-13' })).toMatchObject({
      code: 'invalid',
      at: ['month'],
    });
    const mentor = await workshop.ask('staff.register', { name: 'Aslaug Thorsen', role: 'mentor', departmentId: null });
    workshop.as('mentor', mentor.id);
    expect(await refusalOf(workshop, 'attendance.month', { departmentId, month: '2026-11' })).toMatchObject({
      code: 'forbidden',
    });
  });
});
