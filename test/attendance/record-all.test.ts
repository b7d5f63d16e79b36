import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, registerCandidate, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

// The ninth course week: Monday, Wednesday and Friday are agreed.
const [monday, wednesday, friday] = ['2026-11-02', '2026-11-04', '2026-11-06'] as const;

/** Two people with a course each, Ida Kragh and Ida Buur. */
async function workshopWithTwo() {
  const { workshop, courseId: kragh, candidateId } = await workshopWithCourse();
  const { id: otherId } = await registerCandidate(workshop, 'Buur');
  const { id: buur } = await workshop.ask('courses.start', {
    candidateId: otherId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn: '2026-09-07',
    hours: threeFreeDays,
  });
  return { workshop, kragh, buur, candidates: { kragh: candidateId, buur: otherId } };
}

const daysOf = ({ sqlite }: OpenTestWorkshop, courseId: string) =>
  sqlite
    .prepare(
      'SELECT day, agreedMinutes AS agreed, attendedMinutes AS attended FROM attendanceDays WHERE courseId = ? ORDER BY day',
    )
    .all(courseId);

async function auditSeqOf(workshop: OpenTestWorkshop, input: unknown): Promise<number> {
  const outcome = await workshop.try('attendance.recordAll', input);
  if (!outcome.ok || outcome.auditSeq === undefined) throw new Error('The block was not written');
  return outcome.auditSeq;
}

describe('a block of the register', () => {
  it('is days of several courses, written in one command that one undo takes back and another puts in again', async () => {
    const { workshop, kragh, buur } = await workshopWithTwo();
    const written = await auditSeqOf(workshop, {
      courses: [
        {
          courseId: kragh,
          lines: [
            { day: monday, attendedMinutes: 120 },
            { day: wednesday, attendedMinutes: 60, absenceCode: 'SYG' },
          ],
        },
        { courseId: buur, lines: [{ day: monday, attendedMinutes: 150 }] },
      ],
    });
    const ofKragh = [
      { day: monday, agreed: 120, attended: 120 },
      { day: wednesday, agreed: 120, attended: 60 },
    ];
    expect(daysOf(workshop, kragh)).toEqual(ofKragh);
    expect(daysOf(workshop, buur)).toEqual([{ day: monday, agreed: 150, attended: 150 }]);

    const undone = await workshop.try('history.undo', { auditSeq: written });
    expect([daysOf(workshop, kragh), daysOf(workshop, buur)]).toEqual([[], []]);

    if (!undone.ok || undone.auditSeq === undefined) throw new Error('The block was not taken back');
    await workshop.ask('history.undo', { auditSeq: undone.auditSeq });
    expect(daysOf(workshop, kragh)).toEqual(ofKragh);
    expect(daysOf(workshop, buur)).toEqual([{ day: monday, agreed: 150, attended: 150 }]);
  });

  it('writes again and empties as well, and one undo brings back what was there with its parts', async () => {
    const { workshop, kragh } = await workshopWithTwo();
    const tryOutId = await beginTryOut(workshop, kragh, { name: 'Systue' });
    for (const day of [monday, wednesday])
      await workshop.ask('attendance.record', {
        courseId: kragh,
        day,
        attendedMinutes: 120,
        parts: [{ tryOutId, minutes: 120 }],
      });
    const auditSeq = await auditSeqOf(workshop, {
      courses: [
        {
          courseId: kragh,
          lines: [{ day: monday, attendedMinutes: 90, absenceCode: 'SYG', version: 1 }],
          cleared: [{ day: wednesday, version: 1 }],
        },
      ],
    });
    expect(daysOf(workshop, kragh)).toEqual([{ day: monday, agreed: 120, attended: 90 }]);

    await workshop.ask('history.undo', { auditSeq });
    const { attendance } = await workshop.ask('courses.show', { courseId: kragh });
    expect(attendance.map(({ day, attendedMinutes, parts }) => [day, attendedMinutes, parts])).toEqual([
      [monday, 120, [{ tryOutId, minutes: 120 }]],
      [wednesday, 120, [{ tryOutId, minutes: 120 }]],
    ]);
  });

  it('empties before it writes, so that a freed day of the week’s number can be used', async () => {
    const { workshop, buur } = await workshopWithTwo();
    for (const day of [monday, '2026-11-03', wednesday])
      await workshop.ask('attendance.record', { courseId: buur, day, attendedMinutes: 150 });
    await workshop.ask('attendance.recordAll', {
      courses: [
        { courseId: buur, lines: [{ day: friday, attendedMinutes: 150 }], cleared: [{ day: monday, version: 1 }] },
      ],
    });
    expect(daysOf(workshop, buur)).toMatchObject([
      { day: '2026-11-03', agreed: 150 },
      { day: wednesday, agreed: 150 },
      { day: friday, agreed: 150 },
    ]);
  });

  it('stands in the history of each candidate with their own part, and in nobody else’s', async () => {
    const { workshop, kragh, buur } = await workshopWithTwo();
    await workshop.ask('attendance.recordAll', {
      courses: [
        { courseId: kragh, lines: [{ day: monday, attendedMinutes: 120 }] },
        { courseId: buur, lines: [{ day: monday, attendedMinutes: 150 }] },
      ],
    });
    for (const [courseId, attended] of [
      [kragh, '120'],
      [buur, '150'],
    ] as const) {
      const [line] = await workshop.ask('history.ofCourse', { courseId });
      expect(line?.operation).toBe('attendance.recordAll');
      expect(line?.changes.filter(({ field }) => field === 'attendedMinutes').map(({ to }) => to)).toEqual([attended]);
    }
  });

  it('leaves changes that name each citizen, for the extract each has a right to', async () => {
    const { workshop, kragh, buur, candidates } = await workshopWithTwo();
    const auditSeq = await auditSeqOf(workshop, {
      courses: [
        { courseId: kragh, lines: [{ day: monday, attendedMinutes: 120 }] },
        { courseId: buur, lines: [{ day: monday, attendedMinutes: 150 }] },
      ],
    });
    const named = workshop.sqlite
      .prepare('SELECT candidateId FROM changes WHERE auditSeq = ? ORDER BY seq')
      .pluck()
      .all(auditSeq);
    expect(named).toEqual([candidates.kragh, candidates.buur]);
  });
});

describe('a block is refused whole', () => {
  const good = { day: monday, attendedMinutes: 120 };

  it.each([
    [
      'a reason is missing',
      [{ lines: [good] }, { lines: [{ day: monday, attendedMinutes: 30 }] }],
      { code: 'invalid', key: 'attendance.reasonMissing', at: ['courses.1.lines.0.absenceCode'] },
    ],
    [
      'a day is not come yet',
      [{ lines: [good, { day: '2026-11-27', attendedMinutes: 120 }] }, { lines: [] }],
      { code: 'invalid', key: 'attendance.inFuture', at: ['courses.0.lines.1.day'] },
    ],
    [
      'a day stands twice',
      [{ lines: [good] }, { lines: [good, { day: monday, attendedMinutes: 150 }] }],
      { code: 'invalid', key: 'attendance.dayTwice', at: ['courses.1.lines.1.day'] },
    ],
    [
      'a day is written and emptied',
      [{ lines: [good], cleared: [{ day: monday, version: 1 }] }, { lines: [good] }],
      { code: 'invalid', key: 'attendance.dayTwice', at: ['courses.0.cleared.0.day'] },
    ],
    [
      'a day was written meanwhile',
      [{ lines: [good] }, { lines: [{ ...good, attendedMinutes: 150, version: 4 }] }],
      { code: 'conflict', key: 'failures.conflict', at: ['courses.1.lines.0'] },
    ],
    [
      'a day to empty is empty',
      [{ lines: [good] }, { cleared: [{ day: friday, version: 1 }] }],
      { code: 'not-found', key: 'failures.notFound', at: ['courses.1.cleared.0'] },
    ],
  ])('when %s, and nothing of it is written', async (_why, given, refused) => {
    const { workshop, kragh, buur } = await workshopWithTwo();
    const courses = given.map((course, place) => ({ courseId: [kragh, buur][place], ...course }));
    expect(await refusalOf(workshop, 'attendance.recordAll', { courses })).toEqual(refused);
    expect([...daysOf(workshop, kragh), ...daysOf(workshop, buur)]).toEqual([]);
  });

  it('when a course stands twice', async () => {
    const { workshop, kragh } = await workshopWithTwo();
    const courses = [
      { courseId: kragh, lines: [good] },
      { courseId: kragh, lines: [{ day: wednesday, attendedMinutes: 120 }] },
    ];
    expect(await refusalOf(workshop, 'attendance.recordAll', { courses })).toEqual({
      code: 'invalid',
      key: 'attendance.courseTwice',
      at: ['courses.1.courseId'],
    });
  });

  it('when it reaches for the end of time, at once, also where a pause has no end', async () => {
    const { workshop, kragh, buur } = await workshopWithTwo();
    for (const courseId of [kragh, buur]) {
      const { course } = await workshop.ask('courses.show', { courseId });
      const pause = { from: '2026-11-23', reasonCode: 'FERIE' };
      await workshop.ask('courses.pause', { courseId, version: course.version, ...pause });
    }
    const courses = [
      { courseId: kragh, lines: [good], cleared: [] },
      {
        courseId: buur,
        lines: [
          { day: monday, attendedMinutes: 150 },
          { day: '2999-12-31', attendedMinutes: 0 },
        ],
      },
    ];
    const { user: before } = process.cpuUsage();
    expect(await refusalOf(workshop, 'attendance.recordAll', { courses })).toMatchObject({
      key: 'attendance.afterCourse',
      at: ['courses.1.lines.1.day'],
    });
    // Day by day to the year 2999 is several times as much.
    expect(process.cpuUsage().user - before).toBeLessThan(150_000);
  });

  it('when it holds nothing', async () => {
    const { workshop } = await workshopWithTwo();
    expect(await refusalOf(workshop, 'attendance.recordAll', { courses: [] })).toMatchObject({ at: ['courses'] });
  });

  it('when one of the courses lies outside the mentor’s department', async () => {
    const { workshop, kragh, buur } = await workshopWithTwo();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: mentor } = await workshop.ask('staff.register', {
      name: 'Mia',
      role: 'mentor',
      departmentId: workshop.departmentId,
    });
    const { id: candidateId } = await registerCandidate(workshop, 'Friis');
    const { id: friis } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: elsewhere,
      consultantId: workshop.leaderId,
      startsOn: '2026-09-07',
    });
    workshop.as('mentor', mentor);
    const blockOf = (courseIds: string[]) => ({
      courses: courseIds.map((courseId) => ({ courseId, lines: [{ day: monday, attendedMinutes: 150 }] })),
    });
    expect(await refusalOf(workshop, 'attendance.recordAll', blockOf([kragh, buur, friis]))).toMatchObject({
      code: 'not-found',
    });
    expect(daysOf(workshop, kragh)).toEqual([]);
    await workshop.ask('attendance.recordAll', blockOf([kragh, buur]));
    expect(daysOf(workshop, kragh)).toHaveLength(1);
  });

  it('is refused in words when it holds more days than are written at a time', async () => {
    const { workshop, kragh } = await workshopWithTwo();
    const lines = Array.from({ length: 11 }, () => ({ day: monday, attendedMinutes: 150 }));
    const courses = Array.from({ length: 200 }, () => ({ courseId: kragh, lines }));
    expect(await refusalOf(workshop, 'attendance.recordAll', { courses })).toEqual({
      code: 'invalid',
      key: 'failures.invalid',
      at: ['courses'],
    });
  });
});
