import { describe, expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { addDays } from '#shared/calendar.ts';
import { refusalOf, registerCandidate, startsOn, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const today = '2026-11-23';
const on = async ({ ask }: OpenTestWorkshop, day: string) =>
  (await ask('capacity.occupancy', { from: day, to: day }))[0]!;

async function startCourse(workshop: OpenTestWorkshop, first: string, departmentId = workshop.departmentId) {
  const { id: candidateId } = await registerCandidate(workshop);
  return workshop.ask('courses.start', {
    candidateId,
    departmentId,
    consultantId: workshop.leaderId,
    startsOn: first,
  });
}

describe('limits', () => {
  test('stand by department and day, the whole centre first', async () => {
    const { ask, departmentId } = await openWorkshop();
    const { id: other } = await ask('departments.open', { name: 'Ærøvej' });
    for (const [of, validFrom, places] of [
      [other, '2020-01-01', 4],
      [departmentId, '2027-01-01', 9],
      [departmentId, '2020-01-01', 8],
      [null, '2020-11-01', 25],
      [null, '2019-01-01', 15],
    ] as const)
      await ask('capacity.limit', { departmentId: of, validFrom, places });

    expect((await ask('capacity.limits', {})).map(({ places }) => places)).toEqual([15, 25, 8, 9, 4]);
  });

  test('of the same day is replaced, in the centre as in a department', async () => {
    const { ask, departmentId } = await openWorkshop();
    for (const of of [null, departmentId]) {
      const limit = { departmentId: of, validFrom: '2020-11-01' };
      const { id } = await ask('capacity.limit', { ...limit, places: 15 });
      expect(await ask('capacity.limit', { ...limit, places: 25 })).toEqual({ id });
    }

    expect(await ask('capacity.limits', {})).toMatchObject([
      { departmentId: null, places: 25, version: 2 },
      { departmentId, places: 25, version: 2 },
    ]);
  });

  test('is not set for a department that is closed or unknown', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('departments.archive', { departmentId: workshop.departmentId, version: 1 });

    for (const departmentId of [workshop.departmentId, newId()])
      expect(await refusalOf(workshop, 'capacity.limit', { departmentId, validFrom: today, places: 5 })).toEqual({
        code: 'invalid',
        key: 'capacity.noSuchDepartment',
        at: ['departmentId'],
      });
  });

  test.each([-1, 501, 1.5])('of %s places is refused', async (places) => {
    const workshop = await openWorkshop();

    expect(await workshop.try('capacity.limit', { departmentId: null, validFrom: today, places })).toMatchObject({
      failure: { faults: [{ path: 'places', message: { key: 'capacity.placesRange' } }] },
    });
  });

  test('is withdrawn as it was seen, and gone', async () => {
    const workshop = await openWorkshop();
    const { id: limitId } = await workshop.ask('capacity.limit', { departmentId: null, validFrom: today, places: 5 });

    expect(await refusalOf(workshop, 'capacity.withdraw', { limitId, version: 2 })).toMatchObject({ code: 'conflict' });
    await workshop.ask('capacity.withdraw', { limitId, version: 1 });
    expect(await workshop.ask('capacity.limits', {})).toEqual([]);
  });

  test('is set by a leader alone, and seen by everyone', async () => {
    const workshop = await openWorkshop();
    workshop.as('consultant');
    expect(
      await refusalOf(workshop, 'capacity.limit', { departmentId: null, validFrom: today, places: 5 }),
    ).toMatchObject({ code: 'forbidden' });
    workshop.as('mentor');
    expect(await workshop.ask('capacity.limits', {})).toEqual([]);
    expect(await workshop.ask('capacity.occupancy', { from: today, to: today })).toHaveLength(1);
  });
});

describe('occupancy', () => {
  test('has a begun course as occupied, a planned one as reserved, and the limit of the day', async () => {
    const { workshop } = await workshopWithCourse();
    await startCourse(workshop, '2026-11-30');
    await workshop.ask('capacity.limit', { departmentId: null, validFrom: '2026-12-01', places: 25 });

    expect(await on(workshop, '2026-11-30')).toMatchObject({ centre: { occupied: 1, reserved: 1, limit: null } });
    expect(await on(workshop, '2026-12-01')).toEqual({
      day: '2026-12-01',
      centre: { occupied: 1, reserved: 1, limit: 25 },
      departments: [{ departmentId: workshop.departmentId, occupied: 1, reserved: 1, limit: null }],
    });
  });

  test('a course that has been reserved occupies when its day has come, and its past days too', async () => {
    const workshop = await openWorkshop({ today });
    await startCourse(workshop, '2026-11-30');
    workshop.goTo('2026-12-07');

    expect(await on(workshop, '2026-12-01')).toMatchObject({ centre: { occupied: 1, reserved: 0 } });
    expect(await on(workshop, '2026-12-14')).toMatchObject({ centre: { occupied: 1, reserved: 0 } });
  });

  test('an order without a first day takes no place, not even on the day that was wished for', async () => {
    const workshop = await openWorkshop({ today });
    const { id: candidateId } = await registerCandidate(workshop);
    await workshop.ask('courses.refer', {
      candidateId,
      departmentId: workshop.departmentId,
      wishedStartOn: '2026-12-01',
      isWaiting: true,
    });

    expect(await on(workshop, '2026-12-08')).toMatchObject({ centre: { occupied: 0, reserved: 0 } });
  });

  test('a pause holds its place until the centre chooses otherwise', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.pause', {
      courseId,
      version: 1,
      from: '2026-11-24',
      until: '2026-11-26',
      reasonCode: 'SYGDOM',
    });
    const occupiedOn = async (...days: string[]) =>
      Promise.all(days.map(async (day) => (await on(workshop, day)).centre.occupied));

    const days = ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'];
    expect(await occupiedOn(...days)).toEqual([1, 1, 1, 1]);
    await workshop.ask('centre.revise', { version: 1, change: { doesPauseHold: false } });
    expect(await occupiedOn(...days)).toEqual([1, 0, 0, 1]);
  });

  test('the place of a course that was interrupted is free the day after', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.interrupt', { courseId, version: 1, endedOn: '2026-11-19', reasonCode: 'FLYTTET' });

    expect((await on(workshop, '2026-11-19')).centre.occupied).toBe(1);
    expect((await on(workshop, '2026-11-20')).centre.occupied).toBe(0);
  });

  test('a closed department is there on the days somebody was in it, and only then', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { departmentId } = workshop;
    await workshop.ask('departments.open', { name: 'Havnen' });
    await workshop.ask('courses.interrupt', { courseId, version: 1, endedOn: '2026-11-19', reasonCode: 'FLYTTET' });
    await workshop.ask('departments.archive', { departmentId, version: 1 });

    const isThere = async (day: string) =>
      (await on(workshop, day)).departments.some((department) => department.departmentId === departmentId);
    expect([await isThere('2026-11-19'), await isThere('2026-11-20')]).toEqual([true, false]);
  });

  test('is answered for at most 800 days, and not backwards', async () => {
    const workshop = await openWorkshop();
    const refused = async (from: string, to: string) => refusalOf(workshop, 'capacity.occupancy', { from, to });

    expect(await workshop.ask('capacity.occupancy', { from: today, to: addDays(today, 799) })).toHaveLength(800);
    expect(await refused(today, addDays(today, 800))).toMatchObject({ key: 'capacity.tooLong', at: ['to'] });
    expect(await refused(today, addDays(today, -1))).toMatchObject({ key: 'capacity.endBeforeStart', at: ['to'] });
  });
});

describe('overbooking', () => {
  const planned = { startsOn: '2026-11-30', plannedEndOn: '2026-12-11' };

  test('is told for the first day and the number of days it would last', async () => {
    const { workshop } = await workshopWithCourse();
    const { departmentId } = workshop;
    await workshop.ask('capacity.limit', { departmentId, validFrom: startsOn, places: 1 });

    // The course that is there ends on Friday 4 December.
    expect(await workshop.ask('capacity.overbooking', { departmentId, ...planned })).toEqual({
      scope: 'department',
      day: '2026-11-30',
      places: 2,
      limit: 1,
      days: 5,
    });
  });

  test('leaves the course out that is being moved, and says nothing where there is room', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { departmentId } = workshop;
    const asked = { departmentId, ...planned };
    expect(await workshop.ask('capacity.overbooking', asked)).toBeNull();
    await workshop.ask('capacity.limit', { departmentId: null, validFrom: startsOn, places: 1 });

    expect(await workshop.ask('capacity.overbooking', asked)).toMatchObject({ scope: 'centre' });
    expect(await workshop.ask('capacity.overbooking', { ...asked, exceptCourseId: courseId })).toBeNull();
  });

  test('warns and does not block', async () => {
    const workshop = await openWorkshop({ today });
    await workshop.ask('capacity.limit', { departmentId: null, validFrom: startsOn, places: 0 });

    await startCourse(workshop, '2026-11-30');

    expect((await on(workshop, '2026-11-30')).centre).toEqual({ occupied: 0, reserved: 1, limit: 0 });
  });

  test('of a course that ends before it begins is refused at its end', async () => {
    const workshop = await openWorkshop();
    const backwards = { departmentId: workshop.departmentId, startsOn: '2026-12-02', plannedEndOn: '2026-12-01' };

    expect(await refusalOf(workshop, 'capacity.overbooking', backwards)).toMatchObject({ at: ['plannedEndOn'] });
  });
});
