import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { courseFigures } from '#shared/attendance-periods.ts';
import { blankDay } from '#shared/attendance.ts';
import { addDays, addWeeks, weekDays } from '#shared/calendar.ts';
import { courseWeeks } from '#shared/course-weeks.ts';
import { freeDays } from '#shared/course-life.ts';
import { hoursOverview, type HoursCourse } from '#shared/hours-overview.ts';
import {
  beginTryOut,
  refusalOf,
  registerCandidate,
  startsOn,
  threeFreeDays,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';
import { bareCourse, bareStep } from '#test/support/facts.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const monday = '2026-11-16';
const thatWeek = { departmentId: null, from: monday, to: monday };
const weekOf = async (workshop: OpenTestWorkshop) => (await workshop.ask('attendance.hours', thatWeek)).weeks[0]!;

async function startAnother(workshop: OpenTestWorkshop, lastName: string, departmentId = workshop.departmentId) {
  const { id: candidateId } = await registerCandidate(workshop, lastName);
  const course = { candidateId, departmentId, consultantId: workshop.leaderId, startsOn, hours: threeFreeDays };
  return (await workshop.ask('courses.start', course)).id;
}

const recorderOf = (workshop: OpenTestWorkshop) => (courseId: string, day: string, minutes: number, code?: string) =>
  workshop.ask('attendance.record', { courseId, day, attendedMinutes: minutes, absenceCode: code ?? null });

/** Three mornings with sickness and unlawful absence, and a second course with one of three free days not registered. */
async function workshopWithAWeek() {
  const { workshop, courseId } = await workshopWithCourse();
  const otherId = await startAnother(workshop, 'Lund');
  const record = recorderOf(workshop);
  await record(courseId, '2026-11-16', 120);
  await record(courseId, '2026-11-18', 60, 'SYG');
  await record(courseId, '2026-11-20', 0, 'ULOVLIGT');
  await record(otherId, '2026-11-17', 150);
  await record(otherId, '2026-11-19', 90, 'BEHANDLING');
  return { workshop, courseId, otherId, record };
}

describe('the hours of a week', () => {
  it('add the courses’ agreed and attended minutes, and tell where the missing ones went', async () => {
    const { workshop } = await workshopWithAWeek();
    expect(await weekOf(workshop)).toEqual({
      monday,
      isClosed: false,
      courses: 2,
      agreedMinutes: 3 * 120 + 3 * 150,
      attendedMinutes: 420,
      effective: null,
      figures: {
        registeredDays: 5,
        expectedDays: 6,
        attendedDays: 4,
        agreedMinutes: 660,
        attendedMinutes: 420,
        missingMinutes: { sick: 60, lawful: 60, unlawful: 120, holiday: 0, none: 0 },
        percent: 64,
        // 420 of the 540 that are left without sickness and treatment.
        percentWithoutLawful: 78,
      },
    });
  });

  it('sum to the figures of the whole period', async () => {
    const { workshop, courseId, record } = await workshopWithAWeek();
    await record(courseId, '2026-11-09', 120);
    const { weeks, total } = await workshop.ask('attendance.hours', { ...thatWeek, from: '2026-11-09' });
    expect(weeks.map(({ figures }) => figures.registeredDays)).toEqual([1, 5]);
    expect(total).toMatchObject({ registeredDays: 6, expectedDays: 12, attendedMinutes: 540, percent: 69 });
  });

  it('sum to the figures that stand on the page of the only course', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const record = recorderOf(workshop);
    await record(courseId, '2026-09-07', 120);
    await record(courseId, '2026-09-09', 30, 'SYG');
    await record(courseId, '2026-11-18', 180);
    await workshop.ask('centre.closeDays', { from: '2026-10-12', to: '2026-10-16', label: 'Efterårsferie' });
    const { total } = await workshop.ask('attendance.hours', { departmentId: null, from: startsOn, to: '2026-11-23' });
    const onPage = courseFigures({
      record: await workshop.ask('courses.show', { courseId }),
      codes: await workshop.ask('codeLists.all', {}),
      closingDays: await workshop.ask('centre.closingDays', {}),
    });
    expect(onPage).toEqual(total);
    // Eleven weeks of three days, one week closed.
    expect(total).toMatchObject({ registeredDays: 3, expectedDays: 30, percent: 92 });
  });

  it('are effective for the courses with three assessed days, which say how many they are', async () => {
    const { workshop, courseId, otherId, record } = await workshopWithAWeek();
    await record(courseId, '2026-11-13', 120);
    for (const id of [courseId, otherId]) {
      const tryOutId = await beginTryOut(workshop, id, { name: `Pakning ${id}` });
      await workshop.ask('tryOuts.assess', { tryOutId, from: '2026-11-13', to: '2026-11-20', percent: 50 });
    }
    const { effective } = await weekOf(workshop);
    // The other course has two assessed days, one too few.
    expect(effective).toEqual({ minutes: 90, courses: 1, attendedMinutes: 180 });
  });

  it('expect nothing on closed days, and count nothing written on one', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await recorderOf(workshop)(courseId, '2026-11-16', 0, 'ULOVLIGT');
    await workshop.ask('centre.closeDays', { from: monday, to: '2026-11-20', label: 'Lukkeuge' });
    expect(await weekOf(workshop)).toMatchObject({
      isClosed: true,
      agreedMinutes: 0,
      figures: { registeredDays: 0, expectedDays: 0, percent: null },
    });
  });

  it('expect nothing while a course is paused', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { version } = (await workshop.ask('courses.show', { courseId })).course;
    const pause = { courseId, version, from: '2026-11-17', until: '2026-11-20', reasonCode: 'SYGDOM' };
    await workshop.ask('courses.pause', pause);
    expect(await weekOf(workshop)).toMatchObject({ agreedMinutes: 120, figures: { expectedDays: 1 } });
  });

  it('are those of the department that is asked for', async () => {
    const { workshop } = await workshopWithAWeek();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await startAnother(workshop, 'Holm', elsewhere);
    const coursesOf = async (departmentId: string | null) =>
      (await workshop.ask('attendance.hours', { ...thatWeek, departmentId })).weeks[0]?.courses;
    expect([await coursesOf(null), await coursesOf(workshop.departmentId), await coursesOf(elsewhere)]).toEqual([
      3, 2, 1,
    ]);
  });

  it('are those of the own department to a mentor, and of no other', async () => {
    const { workshop } = await workshopWithAWeek();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await startAnother(workshop, 'Holm', elsewhere);
    const mentor = { name: 'Mia', role: 'mentor' as const, departmentId: elsewhere };
    const { id: mentorId } = await workshop.ask('staff.register', mentor);
    workshop.as('mentor', mentorId);
    expect((await weekOf(workshop)).courses).toBe(1);
    const refused = refusalOf(workshop, 'attendance.hours', { ...thatWeek, departmentId: workshop.departmentId });
    expect(await refused).toMatchObject({ code: 'forbidden' });
  });

  it('name nobody and leave no line in the access log', async () => {
    const { workshop } = await workshopWithAWeek();
    const lines = () => workshop.sqlite.prepare('SELECT count(*) FROM audit').pluck().get();
    const before = lines();
    const answer = JSON.stringify(await workshop.ask('attendance.hours', thatWeek));
    expect([answer.includes('Lund') || answer.includes('Ida'), lines()]).toEqual([false, before]);
  });

  it('are asked for at most 110 weeks at a time, and never backwards', async () => {
    const { workshop } = await workshopWithCourse();
    const to = addWeeks(monday, 109);
    expect((await workshop.ask('attendance.hours', { ...thatWeek, to })).weeks).toHaveLength(110);
    expect(await refusalOf(workshop, 'attendance.hours', { ...thatWeek, to: addDays(to, 7) })).toMatchObject({
      key: 'hoursOverview.tooManyWeeks',
      at: ['to'],
    });
    expect(await refusalOf(workshop, 'attendance.hours', { ...thatWeek, to: '2026-11-15' })).toMatchObject({
      key: 'hoursOverview.endBeforeStart',
    });
  });

  it('ask as many statements for five courses as for one', async () => {
    const { workshop } = await workshopWithCourse();
    const one = await statementsOf(workshop);
    for (const name of ['Lund', 'Holm', 'Krog', 'Bak']) await startAnother(workshop, name);
    expect([one, await statementsOf(workshop)]).toEqual([10, 10]);
  });
});

async function statementsOf(workshop: OpenTestWorkshop): Promise<number> {
  const { reader } = workshop.book.workshop;
  const select = reader.select.bind(reader);
  let statements = 0;
  Object.assign(reader, {
    select: (...fields: []) => {
      statements += 1;
      return select(...fields);
    },
  });
  await workshop.ask('attendance.hours', thatWeek);
  Object.assign(reader, { select });
  return statements;
}

const mondays = [0, 1, 2, 3].map((weeks) => addWeeks(startsOn, weeks));
const anyDay = fc.constantFrom(...mondays.flatMap((each) => weekDays(each)));
const anyPattern = fc.constantFrom<HourPattern>(threeMornings, threeFreeDays);
const anyPlans = fc.array(fc.record({ validFrom: anyDay, pattern: anyPattern }), { maxLength: 3 });
const anyLine = fc.record({
  day: anyDay,
  agreedMinutes: fc.integer({ min: 0, max: 200 }),
  attendedMinutes: fc.integer({ min: 0, max: 300 }),
});
const anyCourse = fc.record({
  plans: anyPlans,
  lines: fc.uniqueArray(anyLine, { selector: ({ day }) => day, maxLength: 20 }),
  assessedFrom: anyDay,
  percent: fc.integer({ min: 0, max: 100 }),
  pausedFrom: fc.option(anyDay),
});
const closedDays = new Set(['2026-09-15']);

/** A drawn course as both rules take it. */
function factsOf({
  plans,
  lines,
  assessedFrom,
  percent,
  pausedFrom,
}: typeof anyCourse extends fc.Arbitrary<infer T> ? T : never) {
  const attendance = lines.map(({ day, agreedMinutes, attendedMinutes }) => ({
    ...blankDay,
    id: day,
    courseId: bareCourse.id,
    day,
    agreedMinutes,
    attendedMinutes,
    absenceCode: null,
    parts: attendedMinutes > 0 ? [{ tryOutId: 'packing', minutes: attendedMinutes }] : [],
    version: 1,
  }));
  const assessments = [{ tryOutId: 'packing', seq: 1, from: assessedFrom, to: '2026-12-04', percent }];
  const pause = { seq: 2, act: 'pause', happensOn: pausedFrom ?? '', toState: 'paused' } as const;
  const steps = [bareStep(), ...(pausedFrom === null ? [] : [bareStep(pause)])];
  const period = { startsOn: bareCourse.startsOn, endsOn: bareCourse.plannedEndOn };
  const free = freeDays({ startsOn: bareCourse.startsOn, steps }, period, closedDays);
  return { attendance, assessments, steps, plans, agreement: { plans, period, freeDays: free } };
}

describe('a department’s week', () => {
  test.prop([fc.array(anyCourse, { maxLength: 4 })])('is the sum of its courses’ weeks', (drawn) => {
    const facts = drawn.map(factsOf);
    const courses: HoursCourse[] = facts;
    const overview = hoursOverview({ courses, closedDays, today: '2026-10-05', kindOf: () => null }, mondays);
    const single = facts.map(({ attendance, assessments, steps, plans }) =>
      courseWeeks(
        {
          today: '2026-10-05',
          course: bareCourse,
          steps,
          attendance,
          hourPlans: plans.map((plan, seq) => ({ ...barePlan, ...plan, seq })),
          tryOuts: [{ ...bareTryOut, assessments: assessments.map((each) => ({ ...bareAssessment, ...each })) }],
        },
        closedDays,
      ),
    );
    const summed = mondays.map((each, place) => {
      const weeks = single.flatMap((course) => course.weeks[place] ?? []);
      const sum = (numbers: (number | null)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
      return [
        each,
        sum(weeks.map(({ agreedMinutes }) => agreedMinutes)),
        sum(weeks.map(({ attendedMinutes }) => attendedMinutes)),
        sum(weeks.map(({ effectiveMinutes }) => effectiveMinutes)),
        weeks.filter(({ effectiveMinutes }) => effectiveMinutes !== null).length,
      ];
    });
    expect(
      overview.weeks.map(({ monday: of, agreedMinutes, attendedMinutes, effective }) => [
        of,
        agreedMinutes,
        attendedMinutes,
        effective?.minutes ?? 0,
        effective?.courses ?? 0,
      ]),
    ).toEqual(summed);
  });
});

const barePlan = { id: 'plan', courseId: bareCourse.id, reasonCode: null, reason: '', decidedBy: '', version: 1 };
const bareAssessment = {
  id: 'assessment',
  basis: '',
  certainty: 'middle' as const,
  includesPauses: true,
  assessedOn: startsOn,
  assessedBy: 'Henrik Bach',
  version: 1,
};
const bareTryOut = {
  id: 'packing',
  courseId: bareCourse.id,
  jobFunctionId: 'function',
  functionName: 'Pakning',
  from: startsOn,
  to: null,
  conditions: '',
  observed: '',
  stated: '',
  assessed: '',
  outcome: '',
  verdict: null,
  demands: null,
  liftKg: null,
  ratings: [],
  version: 1,
  attendedDays: 0,
  registeredDays: 0,
  attendedMinutes: 0,
  effective: { kind: 'none', reason: 'no-attendance', assessedDays: 0, needed: 3 } as const,
};
