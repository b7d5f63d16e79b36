import { describe, expect, it } from 'vitest';
import {
  beginTryOut,
  refusalOf,
  registerCandidate,
  threeFreeDays,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const monday = '2026-11-16';
const weekOf = (workshop: OpenTestWorkshop, day = monday) =>
  workshop.ask('attendance.week', { departmentId: workshop.departmentId, monday: day });

describe('the register of a week', () => {
  it('has Monday to Friday', async () => {
    const { workshop } = await workshopWithCourse();
    expect((await weekOf(workshop)).days.map(({ day }) => day)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
  });

  it('expects of a day that it is agreed, off or closed', async () => {
    const { workshop } = await workshopWithCourse({ hours: threeMornings });
    await workshop.ask('centre.closeDays', { from: '2026-11-18', to: '2026-11-18', label: 'Kursus' });
    const { days, lines } = await workshop.ask('attendance.week', { departmentId: workshop.departmentId, monday });
    expect(lines[0]?.cells.map(({ expected, agreedMinutes, startsAt }) => [expected, agreedMinutes, startsAt])).toEqual(
      [
        ['agreed', 120, '09:00'],
        ['off', 0, null],
        ['closed', 0, null],
        ['off', 0, null],
        ['agreed', 120, '09:00'],
      ],
    );
    expect(days.map(({ isClosed }) => isClosed)).toEqual([false, false, true, false, false]);
  });

  it('has the Saturday when a plan has it', async () => {
    const { workshop } = await workshopWithCourse({
      hours: { kind: 'weekdays', days: [{ weekday: 6, startsAt: '10:00', minutes: 180 }] },
    });
    const { days, lines } = await weekOf(workshop);
    expect([days.length, lines[0]?.cells.at(-1)]).toMatchObject([
      6,
      { day: '2026-11-21', expected: 'agreed', agreedMinutes: 180 },
    ]);
  });

  it('has the Sunday when somebody registered it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-22', attendedMinutes: 60 });
    expect((await weekOf(workshop)).days.map(({ day }) => day).slice(5)).toEqual(['2026-11-22']);
  });

  it('shows a registered day as it is in the book', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 90, absenceCode: 'SYG' });
    const [line] = (await weekOf(workshop)).lines;
    expect(line?.cells[0]?.recorded).toMatchObject({
      attendedMinutes: 90,
      agreedMinutes: 120,
      absenceCode: 'SYG',
      version: 1,
    });
  });

  it('shows the minutes agreed when a day was registered, whatever is agreed since', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('hourPlans.agree', { courseId, validFrom: monday, pattern: threeFreeDays, reason: 'Op' });
    const [line] = (await weekOf(workshop)).lines;
    expect(line?.cells.map(({ agreedMinutes }) => agreedMinutes)).toEqual([120, 150, 150, 150, 150]);
  });

  it('offers free days until the week’s number is registered, and then none', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeFreeDays });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-16', attendedMinutes: 150 });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 150 });
    const before = (await weekOf(workshop)).lines[0]?.cells.map(({ expected }) => expected);
    await workshop.ask('attendance.record', { courseId, day: '2026-11-19', attendedMinutes: 150 });
    const after = (await weekOf(workshop)).lines[0]?.cells.map(({ expected }) => expected);
    expect([before, after]).toEqual([
      ['flexible', 'flexible', 'flexible', 'flexible', 'flexible'],
      ['flexible', 'off', 'flexible', 'flexible', 'off'],
    ]);
  });

  it('sums a week of free days to the number agreed, not to every day offered', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeFreeDays });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-17', attendedMinutes: 100, absenceCode: 'SYG' });
    expect((await weekOf(workshop)).lines[0]).toMatchObject({ agreedMinutes: 450, attendedMinutes: 100 });
  });

  it('leaves a day the house was shut out of the week’s sums', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 0, absenceCode: 'LUKKET' });
    expect((await weekOf(workshop)).lines[0]).toMatchObject({ agreedMinutes: 240, attendedMinutes: 0 });
  });

  it('expects nothing before the course begins', async () => {
    const { workshop } = await workshopWithCourse({ startsOn: '2026-11-18' });
    const [line] = (await weekOf(workshop)).lines;
    expect([line?.courseWeek, line?.cells.map(({ expected }) => expected)]).toEqual([
      1,
      ['off', 'off', 'agreed', 'off', 'agreed'],
    ]);
  });

  it('holds the courses of that week only', async () => {
    const { workshop } = await workshopWithCourse();
    const weeks = await Promise.all(
      ['2026-08-31', '2026-09-07', '2026-11-30', '2026-12-07'].map((day) => weekOf(workshop, day)),
    );
    expect(weeks.map(({ lines }) => lines.map(({ courseWeek }) => courseWeek))).toEqual([[], [1], [13], []]);
  });

  it('names the latest job function tried out that week', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await beginTryOut(workshop, courseId, { name: 'Pakning', to: '2026-11-17' });
    await beginTryOut(workshop, courseId, { name: 'Montage', from: '2026-11-18' });
    const weeks = [await weekOf(workshop, '2026-11-09'), await weekOf(workshop)];
    expect(weeks.map(({ lines }) => lines[0]?.functionName)).toEqual(['Pakning', 'Montage']);
  });

  it('lists people in Danish order', async () => {
    const { workshop } = await workshopWithCourse();
    const course = { departmentId: workshop.departmentId, consultantId: workshop.leaderId, startsOn: '2026-09-07' };
    for (const lastName of ['Ås', 'Ærø', 'Bang']) {
      await workshop.ask('courses.start', { ...course, candidateId: (await registerCandidate(workshop, lastName)).id });
    }
    expect((await weekOf(workshop)).lines.map(({ lastName }) => lastName)).toEqual(['Bang', 'Kragh', 'Ærø', 'Ås']);
  });

  it('refuses a week that does not begin on a Monday', async () => {
    const { workshop } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'attendance.week', { departmentId: workshop.departmentId, monday: '2026-11-17' }),
    ).toEqual({
      code: 'invalid',
      key: 'attendance.notAMonday',
      at: ['monday'],
    });
  });

  it('knows the pause its days lie in, also when they lie there in part', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeMornings });
    await workshop.ask('courses.pause', {
      courseId,
      version: 1,
      from: '2026-11-18',
      until: '2026-11-29',
      reasonCode: 'SYGDOM',
    });
    const pause = { from: '2026-11-18', to: '2026-11-29' };
    const [line] = (await weekOf(workshop)).lines;
    expect(line).toMatchObject({ pause, cells: [{ expected: 'agreed' }, {}, { expected: 'off' }, {}, {}] });
    expect((await weekOf(workshop, '2026-11-23')).lines[0]).toMatchObject({ pause });
    expect((await weekOf(workshop, '2026-11-30')).lines[0]).toMatchObject({ pause: null });
  });

  it('answers that an unknown department is not there', async () => {
    const { workshop } = await workshopWithCourse();
    const departmentId = '01a20030-0121-755a-9a77-8846c50baf7d';
    expect(await refusalOf(workshop, 'attendance.week', { departmentId, monday })).toMatchObject({ code: 'not-found' });
  });

  it('opens only the mentor’s own department to a mentor', async () => {
    const { workshop } = await workshopWithCourse();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: mentor } = await workshop.ask('staff.register', {
      name: 'Mia',
      role: 'mentor',
      departmentId: workshop.departmentId,
    });
    workshop.as('mentor', mentor);
    expect((await weekOf(workshop)).lines).toHaveLength(1);
    expect(await refusalOf(workshop, 'attendance.week', { departmentId: elsewhere, monday })).toMatchObject({
      code: 'forbidden',
    });
  });

  it('opens no department to a mentor who has none', async () => {
    const { workshop } = await workshopWithCourse();
    const { id: mentor } = await workshop.ask('staff.register', { name: 'Mia', role: 'mentor' });
    workshop.as('mentor', mentor);
    expect(await refusalOf(workshop, 'attendance.week', { departmentId: workshop.departmentId, monday })).toMatchObject(
      { code: 'forbidden' },
    );
  });
});
