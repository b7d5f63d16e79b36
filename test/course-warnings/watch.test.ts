import { describe, expect, test } from 'vitest';
import { refusalOf, startsOn, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { addDays } from '#shared/calendar.ts';

const unlawful = (workshop: OpenTestWorkshop, courseId: string, days: string[]) =>
  workshop.ask('attendance.recordDays', {
    courseId,
    lines: days.map((day) => ({ day, attendedMinutes: 0, absenceCode: 'ULOVLIGT' })),
  });

const kindsIn = async (workshop: OpenTestWorkshop, departmentId: string | null = null) =>
  (await workshop.ask('courses.watch', { departmentId })).lines.map(({ firstName, warnings }) => [
    firstName,
    ...warnings.map(({ kind }) => kind),
  ]);

/** Two courses with every day up to now registered as agreed. */
async function twoCourses() {
  const { workshop, courseId } = await workshopWithCourse();
  const { id: candidateId } = await workshop.ask('candidates.register', {
    firstName: 'Bo',
    lastName: 'Lund',
    cpr: null,
  });
  const second = await workshop.ask('courses.start', {
    candidateId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    hours: threeMornings,
  });
  const weeks = Array.from({ length: 11 }, (_, week) => addDays(startsOn, 7 * week));
  const days = weeks.flatMap((monday) => [0, 2, 4].map((place) => addDays(monday, place)));
  for (const id of [courseId, second.id])
    await workshop.ask('attendance.recordDays', {
      courseId: id,
      lines: days.map((day) => ({ day, attendedMinutes: 120 })),
    });
  return { workshop, first: courseId, second: second.id };
}

test('what is worth talking about is told course by course, with its days', async () => {
  const { workshop, first } = await twoCourses();
  expect(await kindsIn(workshop)).toEqual([]);
  workshop.goTo('2026-11-30');
  await unlawful(workshop, first, ['2026-11-23', '2026-11-25']);

  const { lines } = await workshop.ask('courses.watch', { departmentId: null });

  expect(lines).toMatchObject([
    {
      courseId: first,
      firstName: 'Ida',
      warnings: [{ kind: 'unlawful-absence', basis: [{ on: '2026-11-23' }, { on: '2026-11-25' }] }],
    },
  ]);
});

test('every kind is found in the book, those first that come first by name', async () => {
  const { workshop, first, second } = await twoCourses();
  const { indicators } = await workshop.ask('indicators.set', {});
  const score = (scoredOn: string, value: number) =>
    workshop.ask('scores.record', {
      courseId: first,
      scoredOn,
      version: 0,
      scores: [{ indicatorId: indicators[0]!.id, side: 'candidate', value }],
    });
  await score('2026-11-02', 8);
  await score('2026-11-16', 4);
  const { meetings } = await workshop.ask('courses.show', { courseId: second });
  const meeting = meetings.findLast(({ meetsOn }) => meetsOn < '2026-11-23')!;
  await workshop.ask('meetings.miss', { meetingId: meeting.id, version: meeting.version, reason: 'Syg' });

  expect(await kindsIn(workshop)).toEqual([
    ['Bo', 'missed-meeting'],
    ['Ida', 'fallen-score'],
  ]);
  workshop.goTo('2026-12-04');
  expect(await kindsIn(workshop)).toEqual([
    ['Bo', 'not-registered', 'missed-meeting'],
    ['Ida', 'not-registered', 'fallen-score'],
  ]);
});

describe('the list', () => {
  test('is of one department, or of every one', async () => {
    const { workshop, first } = await twoCourses();
    const { id: other } = await workshop.ask('departments.open', { name: 'Havnen' });
    await unlawfulNow(workshop, first);

    expect(await kindsIn(workshop, workshop.departmentId)).toHaveLength(1);
    expect(await kindsIn(workshop, other)).toEqual([]);
    expect(
      await refusalOf(workshop, 'courses.watch', { departmentId: '01900000-0000-7000-8000-000000000000' }),
    ).toMatchObject({ code: 'not-found' });
  });

  test('forgets a course that is over', async () => {
    const { workshop, first } = await twoCourses();
    await unlawfulNow(workshop, first);
    const { course } = await workshop.ask('courses.show', { courseId: first });
    await workshop.ask('courses.interrupt', {
      courseId: first,
      version: course.version,
      endedOn: '2026-11-23',
      reasonCode: 'FLYTTET',
      reason: '',
    });
    workshop.goTo('2026-11-24');

    expect(await kindsIn(workshop)).toEqual([]);
  });

  test('is for leaders and consultants, and is in the access log with how many it named', async () => {
    const { workshop, first } = await twoCourses();
    await unlawfulNow(workshop, first);
    await kindsIn(workshop);
    expect(
      workshop.sqlite
        .prepare(`SELECT purpose, rowCount, candidateId FROM audit WHERE operation = 'courses.watch'`)
        .all(),
    ).toEqual([{ purpose: 'follow-up', rowCount: 1, candidateId: null }]);

    workshop.as('mentor');
    expect(await refusalOf(workshop, 'courses.watch', { departmentId: null })).toMatchObject({ code: 'forbidden' });
  });
});

/** Two days of this and the last week are missed without a reason. */
async function unlawfulNow(workshop: OpenTestWorkshop, courseId: string) {
  await workshop.ask('attendance.recordDays', {
    courseId,
    lines: ['2026-11-18', '2026-11-20'].map((day) => ({
      day,
      version: 1,
      attendedMinutes: 0,
      absenceCode: 'ULOVLIGT',
    })),
  });
}
