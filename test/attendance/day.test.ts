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

// Monday and Wednesday of the twelfth week.
const monday = '2026-11-23';
const tuesday = '2026-11-24';
const wednesday = '2026-11-25';

const dayOf = (workshop: OpenTestWorkshop, day = monday, departmentId: string | null = workshop.departmentId) =>
  workshop.ask('attendance.day', { departmentId, day });

/** One more course in the book, from the same Monday. */
async function another(
  workshop: OpenTestWorkshop,
  { lastName, hours = threeMornings, departmentId = workshop.departmentId }: Another,
): Promise<string> {
  const { id: candidateId } = await registerCandidate(workshop, lastName);
  const { id } = await workshop.ask('courses.start', {
    candidateId,
    departmentId,
    consultantId: workshop.leaderId,
    startsOn: '2026-09-07',
    hours,
  });
  return id;
}
type Another = { lastName: string; hours?: typeof threeMornings; departmentId?: string };

const at = (startsAt: string | null): typeof threeMornings => ({
  kind: 'weekdays',
  days: [{ weekday: 1, startsAt, minutes: 120 }],
});

describe('who is expected on a day', () => {
  it('is told with when, how long, where and in which week of how many', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await beginTryOut(workshop, courseId, { name: 'Systue', from: '2026-09-07', to: '2026-10-30' });
    await beginTryOut(workshop, courseId, { name: 'Pakning', from: '2026-11-02' });
    const { lines, today } = await dayOf(workshop);
    expect(today).toBe(monday);
    expect(lines).toEqual([
      {
        courseId,
        candidateId,
        departmentId: workshop.departmentId,
        departmentName: 'Hjulmagervej',
        firstName: 'Ida',
        lastName: 'Kragh',
        courseWeek: 12,
        weeks: 13,
        functionName: 'Pakning',
        expected: 'agreed',
        startsAt: '09:00',
        agreedMinutes: 120,
        recorded: null,
        notifiedAt: null,
      },
    ]);
  });

  it('stands by starting time, then those without one, and the freely placed days last', async () => {
    const { workshop } = await workshopWithCourse({ hours: threeFreeDays });
    await another(workshop, { lastName: 'Uden', hours: at(null) });
    await another(workshop, { lastName: 'Ti', hours: at('10:00') });
    await another(workshop, { lastName: 'Otte', hours: at('08:00') });
    const { lines } = await dayOf(workshop);
    expect(lines.map(({ lastName, expected }) => [lastName, expected])).toEqual([
      ['Otte', 'agreed'],
      ['Ti', 'agreed'],
      ['Uden', 'agreed'],
      ['Kragh', 'flexible'],
    ]);
  });

  it('is counted by department, also in one where nobody comes', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: empty } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
    const { id: other } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await another(workshop, { lastName: 'Buur', departmentId: other });
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    const { byDepartment, lines } = await dayOf(workshop);
    expect(byDepartment).toEqual([
      { departmentId: other, expected: 1, recorded: 0 },
      { departmentId: workshop.departmentId, expected: 1, recorded: 1 },
      { departmentId: empty, expected: 0, recorded: 0 },
    ]);
    expect(lines.map(({ lastName }) => lastName)).toEqual(['Kragh']);
  });

  it('is everybody when no department is asked for', async () => {
    const { workshop } = await workshopWithCourse();
    const { id: other } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await another(workshop, { lastName: 'Buur', departmentId: other });
    const { lines } = await dayOf(workshop, monday, null);
    expect(lines.map(({ lastName, departmentName }) => [lastName, departmentName])).toEqual([
      ['Buur', 'Havnegade'],
      ['Kragh', 'Hjulmagervej'],
    ]);
  });

  it('stays there with the day as it was written', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 60, absenceCode: 'SYG' });
    const { lines } = await dayOf(workshop);
    expect(lines).toMatchObject([{ expected: 'agreed', recorded: { attendedMinutes: 60, absenceCode: 'SYG' } }]);
  });

  it('is also who came on a day nothing was agreed for', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: tuesday });
    await workshop.ask('attendance.record', { courseId, day: tuesday, attendedMinutes: 60 });
    const { lines, resting } = await dayOf(workshop, tuesday);
    expect(lines).toMatchObject([{ expected: 'off', agreedMinutes: 0, recorded: { attendedMinutes: 60 } }]);
    expect(resting).toEqual([]);
  });

  it('is nobody whose course is over, or was never met', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const neverMet = await another(workshop, { lastName: 'Buur' });
    const versionOf = async (id: string) => (await workshop.ask('courses.show', { courseId: id })).course.version;
    await workshop.ask('courses.interrupt', {
      courseId,
      version: await versionOf(courseId),
      endedOn: '2026-11-20',
      reasonCode: 'JOB',
    });
    await workshop.ask('courses.markNeverMet', {
      courseId: neverMet,
      version: await versionOf(neverMet),
      on: monday,
      reason: 'Mødte aldrig',
    });
    expect(await dayOf(workshop)).toMatchObject({ lines: [], resting: [] });
    expect((await dayOf(workshop, '2026-11-20')).lines.map((line) => line.courseId)).toEqual([courseId]);
  });

  it('is told when the absence the day lies in was notified', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: wednesday });
    for (const day of [monday, wednesday])
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 0, absenceCode: 'SYG' });
    await workshop.ask('absences.describe', {
      courseId,
      day: monday,
      version: null,
      change: { notifiedOn: monday, notifiedAt: '07:40' },
    });
    expect((await dayOf(workshop)).lines).toMatchObject([{ notifiedAt: '07:40' }]);
    expect((await dayOf(workshop, wednesday)).lines).toMatchObject([{ notifiedAt: '07:40' }]);
  });

  it('was notified of nothing on a day somebody came as agreed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    workshop.sqlite
      .prepare(`INSERT INTO absenceNotes (id, courseId, "from", "to", notifiedAt) VALUES (?, ?, ?, ?, ?)`)
      .run('01900000-0000-7000-8000-00000000a001', courseId, '2026-11-20', monday, '07:40');
    expect((await dayOf(workshop)).lines).toMatchObject([{ notifiedAt: null }]);
  });
});

describe('days of free choice', () => {
  it('are expected every workday until the number of the week is used', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-11-27', hours: threeFreeDays });
    for (const day of [monday, tuesday])
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 150 });
    expect((await dayOf(workshop, '2026-11-27')).lines).toMatchObject([{ expected: 'flexible', agreedMinutes: 150 }]);
    await workshop.ask('attendance.record', { courseId, day: wednesday, attendedMinutes: 150 });
    expect(await dayOf(workshop, '2026-11-27')).toMatchObject({
      lines: [],
      resting: [{ courseId, why: 'week-used', weekdays: [] }],
    });
  });

  it('lie from Monday to Friday', async () => {
    const { workshop } = await workshopWithCourse({ hours: threeFreeDays });
    expect(await dayOf(workshop, '2026-11-28')).toMatchObject({ lines: [], resting: [{ why: 'other-days' }] });
  });
});

describe('who rests', () => {
  it('has other days, and which they are', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { lines, resting } = await dayOf(workshop, tuesday);
    expect(lines).toEqual([]);
    expect(resting).toMatchObject([
      { courseId, lastName: 'Kragh', why: 'other-days', weekdays: [1, 3, 5], pausedUntil: null },
    ]);
  });

  it('is paused, until the last day of the pause when it is known', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { course } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.pause', {
      courseId,
      version: course.version,
      from: monday,
      until: '2026-11-30',
      reasonCode: 'SYGDOM',
    });
    expect((await dayOf(workshop)).resting).toMatchObject([{ why: 'paused', pausedUntil: '2026-11-30' }]);
    expect((await dayOf(workshop, '2026-12-02')).lines).toMatchObject([{ courseId, expected: 'agreed' }]);
  });

  it('has no plan yet', async () => {
    const { workshop } = await workshopWithCourse({ hours: undefined });
    expect((await dayOf(workshop)).resting).toMatchObject([{ why: 'no-plan', weekdays: [] }]);
  });

  it('is not listed on a closed day, when everyone is away for one reason', async () => {
    const { workshop } = await workshopWithCourse();
    await workshop.ask('centre.closeDays', { from: monday, to: monday, label: 'Kursus' });
    expect(await dayOf(workshop)).toMatchObject({
      closed: { name: 'Kursus', holiday: null },
      lines: [],
      resting: [],
    });
  });
});

describe('a closed day', () => {
  it('may have no name', async () => {
    const { workshop } = await workshopWithCourse();
    await workshop.ask('centre.closeDays', { from: monday, to: monday });
    expect((await dayOf(workshop)).closed).toEqual({ name: '', holiday: null });
  });

  it('may be a public holiday', async () => {
    const { workshop } = await workshopWithCourse();
    expect((await dayOf(workshop, '2026-12-25')).closed).toEqual({ name: '', holiday: 'calendar.christmasDay' });
  });

  it('shows who was written down all the same', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    await workshop.ask('centre.closeDays', { from: monday, to: monday, label: 'Kursus' });
    expect((await dayOf(workshop)).lines).toMatchObject([{ courseId, expected: 'closed', agreedMinutes: 120 }]);
  });
});

describe('the nearest days', () => {
  it('are those with somebody expected, how many and how many of them are written', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 120 });
    const { before, after } = await dayOf(workshop);
    expect(before).toEqual({ day: '2026-11-20', expected: 1, recorded: 1 });
    expect(after).toEqual({ day: wednesday, expected: 1, recorded: 0 });
  });

  it('skip closed days and pauses', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('centre.closeDays', { from: wednesday, to: wednesday });
    const { course } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.pause', {
      courseId,
      version: course.version,
      from: '2026-11-27',
      until: '2026-11-27',
      reasonCode: 'SYGDOM',
    });
    expect((await dayOf(workshop)).after?.day).toBe('2026-11-30');
  });

  it('are days somebody came though nothing was agreed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-21', attendedMinutes: 30 });
    expect((await dayOf(workshop)).before).toEqual({ day: '2026-11-21', expected: 1, recorded: 1 });
  });

  it('are of the department that is asked for', async () => {
    const { workshop } = await workshopWithCourse();
    const { id: other } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await another(workshop, { lastName: 'Buur', departmentId: other, hours: at('09:00') });
    expect((await dayOf(workshop, monday, other)).before?.day).toBe('2026-11-16');
  });

  it('are none when there is nobody within eight weeks', async () => {
    const { workshop } = await workshopWithCourse();
    expect((await dayOf(workshop, '2027-01-29')).before).toEqual({ day: '2026-12-04', expected: 1, recorded: 0 });
    expect((await dayOf(workshop, '2027-01-30')).before).toBeNull();
  });
});

describe('a mentor', () => {
  async function asMentor() {
    const { workshop } = await workshopWithCourse();
    const { id: own } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await another(workshop, { lastName: 'Buur', departmentId: own });
    const { id } = await workshop.ask('staff.register', { name: 'Bo Lund', role: 'mentor', departmentId: own });
    workshop.as('mentor', id);
    return { workshop, own };
  }

  it('sees the own department, also when asking for all', async () => {
    const { workshop, own } = await asMentor();
    const { lines, byDepartment } = await dayOf(workshop, monday, null);
    expect(lines.map(({ lastName }) => lastName)).toEqual(['Buur']);
    expect(byDepartment).toEqual([{ departmentId: own, expected: 1, recorded: 0 }]);
  });

  it('is refused another', async () => {
    const { workshop } = await asMentor();
    const asked = { departmentId: workshop.departmentId, day: monday };
    expect(await refusalOf(workshop, 'attendance.day', asked)).toMatchObject({ code: 'forbidden' });
  });
});

it('is refused for a department that is not in the book', async () => {
  const { workshop } = await workshopWithCourse();
  const asked = { departmentId: '01900000-0000-7000-8000-00000000dead', day: monday };
  expect(await refusalOf(workshop, 'attendance.day', asked)).toMatchObject({ code: 'not-found' });
});
