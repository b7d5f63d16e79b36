import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, threeFreeDays, threeMornings, workshopWithCourse } from '#test/support/course.ts';

// The ninth course week: Monday, Wednesday and Friday are agreed.
const [monday, wednesday, friday] = ['2026-11-02', '2026-11-04', '2026-11-06'] as const;

const daysOf = (workshop: Awaited<ReturnType<typeof workshopWithCourse>>['workshop']) =>
  workshop.sqlite
    .prepare('SELECT day, agreedMinutes, attendedMinutes, absenceCode FROM attendanceDays ORDER BY day')
    .all();

describe('registering several days at once', () => {
  it('writes them as one command that one undo takes back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const outcome = await workshop.try('attendance.recordDays', {
      courseId,
      lines: [
        { day: monday, attendedMinutes: 120 },
        { day: wednesday, attendedMinutes: 0, absenceCode: 'SYG', note: 'Meldt kl. 8' },
        { day: friday, attendedMinutes: 90, absenceCode: 'SYG', symptomBefore: 2, symptomAfter: 5 },
      ],
    });
    expect(daysOf(workshop)).toEqual([
      { day: monday, agreedMinutes: 120, attendedMinutes: 120, absenceCode: null },
      { day: wednesday, agreedMinutes: 120, attendedMinutes: 0, absenceCode: 'SYG' },
      { day: friday, agreedMinutes: 120, attendedMinutes: 90, absenceCode: 'SYG' },
    ]);

    if (!outcome.ok || outcome.auditSeq === undefined) throw new Error('The days were not written');
    await workshop.ask('history.undo', { auditSeq: outcome.auditSeq });
    expect(daysOf(workshop)).toEqual([]);
  });

  it('writes what the same days written one by one would be', async () => {
    const lines = [
      { day: monday, attendedMinutes: 150 },
      { day: '2026-11-03', attendedMinutes: 150 },
      { day: wednesday, attendedMinutes: 60, absenceCode: 'SYG' },
      { day: '2026-11-05', attendedMinutes: 45 },
      { day: '2026-11-09', attendedMinutes: 150 },
    ];
    const together = await workshopWithCourse({ hours: threeFreeDays });
    await together.workshop.ask('attendance.recordDays', { courseId: together.courseId, lines });
    const oneByOne = await workshopWithCourse({ hours: threeFreeDays });
    for (const line of lines)
      await oneByOne.workshop.ask('attendance.record', { courseId: oneByOne.courseId, ...line });

    expect(daysOf(together.workshop)).toEqual(daysOf(oneByOne.workshop));
    // The fourth day of the week is one more than was agreed.
    expect(daysOf(together.workshop).map((each) => (each as { agreedMinutes: number }).agreedMinutes)).toEqual([
      150, 150, 150, 0, 150,
    ]);
  });

  it('gives each line its id and version, also one that is written again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const first = await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    const written = await workshop.ask('attendance.recordDays', {
      courseId,
      lines: [
        { day: monday, attendedMinutes: 100, absenceCode: 'SYG', version: first.version },
        { day: wednesday, attendedMinutes: 120 },
      ],
    });
    expect(written).toEqual([
      { id: first.id, version: 2 },
      { id: expect.any(String), version: 1 },
    ]);
  });

  it('splits each day between the try-outs it names', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    const other = await beginTryOut(workshop, courseId, { name: 'Montage' });
    const parts = [
      { tryOutId, minutes: 70 },
      { tryOutId: other, minutes: 50 },
    ];
    await workshop.ask('attendance.recordDays', { courseId, lines: [{ day: monday, attendedMinutes: 120, parts }] });
    expect((await workshop.ask('courses.show', { courseId })).attendance[0]?.parts).toEqual(parts);
  });
});

describe('several days at once are refused whole, at the line that is wrong', () => {
  const good = { day: monday, attendedMinutes: 120 };

  it.for([
    ['a reason is missing', { day: friday, attendedMinutes: 30 }, 'attendance.reasonMissing', 'lines.1.absenceCode'],
    [
      'nothing is missing',
      { day: friday, attendedMinutes: 120, absenceCode: 'SYG' },
      'attendance.nothingMissing',
      'lines.1.absenceCode',
    ],
    ['the day is ahead', { day: '2026-11-25', attendedMinutes: 120 }, 'attendance.inFuture', 'lines.1.day'],
    ['before the course', { day: '2026-09-04', attendedMinutes: 120 }, 'attendance.beforeCourse', 'lines.1.day'],
    [
      'parts that do not sum',
      { day: friday, attendedMinutes: 120, parts: [{ tryOutId: '', minutes: 100 }] },
      'attendance.partsSum',
      'lines.1.parts',
    ],
  ] as const)('%s', async ([, line, key, path]) => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeMornings });
    const tryOutId = await beginTryOut(workshop, courseId);
    const wrong = 'parts' in line ? { ...line, parts: [{ tryOutId, minutes: 100 }] } : line;
    expect(await refusalOf(workshop, 'attendance.recordDays', { courseId, lines: [good, wrong] })).toMatchObject({
      code: 'invalid',
      key,
      at: [path],
    });
    expect(daysOf(workshop)).toEqual([]);
  });

  it('a day that was written meanwhile, or stands twice, is a conflict', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    for (const lines of [
      [good],
      [
        { ...good, day: friday },
        { ...good, day: friday },
      ],
    ])
      expect(await refusalOf(workshop, 'attendance.recordDays', { courseId, lines })).toMatchObject({
        code: 'conflict',
      });
  });

  it('none, and more than forty', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    for (const lines of [[], Array.from({ length: 41 }, () => good)])
      expect(await refusalOf(workshop, 'attendance.recordDays', { courseId, lines })).toMatchObject({
        code: 'invalid',
        at: ['lines'],
      });
  });
});
