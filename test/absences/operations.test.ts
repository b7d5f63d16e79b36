import { describe, expect, it } from 'vitest';
import type { AbsenceNoteChange } from '#shared/absences.ts';
import { refusalOf, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

// Monday, Wednesday and Friday are agreed; today is Monday 23 November 2026.
const [monday, wednesday, friday] = ['2026-11-16', '2026-11-18', '2026-11-20'] as const;

const missed = (workshop: OpenTestWorkshop, courseId: string, days: readonly string[], absenceCode = 'SYG') =>
  workshop.ask('attendance.recordDays', {
    courseId,
    lines: days.map((day) => ({ day, attendedMinutes: 0, absenceCode })),
  });

async function sickWeek(days: readonly string[] = [monday, wednesday, friday]) {
  const { workshop, courseId } = await workshopWithCourse();
  await missed(workshop, courseId, days);
  const list = async () => (await workshop.ask('absences.list', { courseId })).lines;
  return {
    workshop,
    courseId,
    list,
    describe: (change: AbsenceNoteChange, day: string = monday, version: number | null = null) =>
      workshop.ask('absences.describe', { courseId, day, version, change }),
    refused: (change: AbsenceNoteChange, day: string = monday, version: number | null = null) =>
      refusalOf(workshop, 'absences.describe', { courseId, day, version, change }),
  };
}

describe('the absences of a course', () => {
  it('are its neighbouring missed days with one code, the latest first', async () => {
    const { workshop, courseId, list } = await sickWeek([monday, wednesday]);
    await workshop.ask('attendance.record', { courseId, day: friday, attendedMinutes: 45, absenceCode: 'FERIE' });

    const none = { note: null, laterNotes: [] };
    expect(await list()).toEqual([
      { courseId, from: friday, to: friday, code: 'FERIE', wholeDays: 0, partDays: 1, missingMinutes: 75, ...none },
      { courseId, from: monday, to: wednesday, code: 'SYG', wholeDays: 2, partDays: 0, missingMinutes: 240, ...none },
    ]);
  });

  it('are parted by an agreed day that nobody registered, and joined when it is missed too', async () => {
    const { workshop, courseId, list } = await sickWeek([monday, friday]);
    expect((await list()).map(({ from, to }) => [from, to])).toEqual([
      [friday, friday],
      [monday, monday],
    ]);
    await missed(workshop, courseId, [wednesday]);
    expect((await list()).map(({ from, to }) => [from, to])).toEqual([[monday, friday]]);
  });

  it('go on across a weekend, a closing day and a pause', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('centre.closeDays', { from: '2026-11-09', to: '2026-11-09', label: 'Kursus' });
    const { course } = await workshop.ask('courses.show', { courseId });
    const pause = { from: '2026-11-10', until: '2026-11-15', reasonCode: 'FERIE' };
    await workshop.ask('courses.pause', { courseId, version: course.version, ...pause });
    await missed(workshop, courseId, ['2026-11-06', monday]);

    expect((await workshop.ask('absences.list', { courseId })).lines).toMatchObject([
      { from: '2026-11-06', to: monday, wholeDays: 2 },
    ]);
  });

  it('are parted by a whole week with freely placed days that nobody registered, and not by a free day within one', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: threeFreeDays });
    await missed(workshop, courseId, ['2026-11-02', '2026-11-04', '2026-11-05', monday, wednesday, friday]);

    expect((await workshop.ask('absences.list', { courseId })).lines.map(({ from, to }) => [from, to])).toEqual([
      [monday, friday],
      ['2026-11-02', '2026-11-05'],
    ]);
  });

  it('are none where everything was attended, and there are none of a course that is not there', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 120 });

    expect(await workshop.ask('absences.list', { courseId })).toEqual({ lines: [] });
    expect(await refusalOf(workshop, 'absences.list', { courseId: workshop.departmentId })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('describing an absence', () => {
  const said = { notifiedOn: monday, notifiedAt: '07:40', notifiedBy: 'Kandidaten ringede', comment: 'Influenza.' };

  it('keeps what was said with the whole absence, from whichever of its days it was written', async () => {
    const { describe: write, list, courseId } = await sickWeek();
    const { id } = await write({ ...said, authorityInformedOn: wednesday }, wednesday);

    expect(await list()).toMatchObject([
      {
        from: monday,
        to: friday,
        note: { id, courseId, from: monday, to: friday, ...said, authorityInformedOn: wednesday, version: 1 },
      },
    ]);
  });

  it('changes only what is given, and again from the version that was seen', async () => {
    const { describe: write, list } = await sickWeek();
    const first = await write(said);
    const second = await write({ comment: 'Lungebetændelse.' }, friday, 1);

    expect(second).toEqual({ id: first.id, version: 2 });
    expect((await list())[0]?.note).toMatchObject({ ...said, comment: 'Lungebetændelse.', version: 2 });
  });

  it('is refused as a conflict from any other version', async () => {
    const { describe: write, refused } = await sickWeek();
    expect(await refused(said, monday, 1)).toMatchObject({ code: 'conflict' });
    await write(said);
    expect(await refused({ comment: 'x' }, monday, null)).toMatchObject({ code: 'conflict' });
    expect(await refused({ comment: 'x' }, monday, 2)).toMatchObject({ code: 'conflict' });
  });

  it('is refused for a day that is in no absence', async () => {
    const { refused } = await sickWeek([monday]);
    expect(await refused(said, wednesday)).toEqual({ code: 'invalid', key: 'absences.noAbsence', at: ['day'] });
  });

  it('writes the days anew when the absence has grown', async () => {
    const { workshop, courseId, describe: write, list } = await sickWeek([monday]);
    await write(said);
    await missed(workshop, courseId, [wednesday]);
    expect((await list())[0]).toMatchObject({ from: monday, to: wednesday, note: { from: monday, to: monday } });

    await write({ authorityInformedOn: wednesday }, wednesday, 1);
    expect((await list())[0]?.note).toMatchObject({ from: monday, to: wednesday, version: 2 });
  });

  it('stays with the earlier part when a day is corrected to attended, and the later part gets its own', async () => {
    const { workshop, courseId, describe: write, list } = await sickWeek();
    await write(said);
    await workshop.ask('attendance.record', { courseId, day: wednesday, attendedMinutes: 120, version: 1 });
    expect((await list()).map(({ from, note }) => [from, note?.comment ?? null])).toEqual([
      [friday, null],
      [monday, 'Influenza.'],
    ]);

    await write({ comment: 'Tilbagefald.' }, friday);
    await workshop.ask('attendance.record', {
      courseId,
      day: wednesday,
      attendedMinutes: 0,
      absenceCode: 'SYG',
      version: 2,
    });
    expect(await list()).toMatchObject([
      { from: monday, to: friday, note: { comment: 'Influenza.' }, laterNotes: [{ comment: 'Tilbagefald.' }] },
    ]);
  });

  it('takes a clock alone as told on the first day of the absence', async () => {
    const { describe: write, list } = await sickWeek();
    await write({ notifiedAt: '07:40' }, friday);
    expect((await list())[0]?.note).toMatchObject({ notifiedOn: monday, notifiedAt: '07:40' });
  });

  it('shows when it was told on every missed day, also one that came after', async () => {
    const { workshop, courseId, describe: write } = await sickWeek([monday]);
    await write({ notifiedAt: '07:40' });
    await missed(workshop, courseId, [wednesday]);
    const { lines } = await workshop.ask('attendance.day', { departmentId: null, day: wednesday });
    expect(lines).toMatchObject([{ courseId, notifiedAt: '07:40' }]);
  });

  it('keeps the day when the clock changes, and takes the clock away with the day', async () => {
    const { describe: write, list } = await sickWeek();
    await write({ notifiedOn: wednesday, notifiedAt: '07:40' });
    await write({ notifiedAt: '08:05' }, monday, 1);
    expect((await list())[0]?.note).toMatchObject({ notifiedOn: wednesday, notifiedAt: '08:05' });
    await write({ notifiedOn: null }, monday, 2);
    expect((await list())[0]?.note).toMatchObject({ notifiedOn: null, notifiedAt: null });
  });

  it.each([
    ['told tomorrow', { notifiedOn: '2026-11-24' }, 'absences.notifiedInFuture', 'change.notifiedOn'],
    ['told the year before last', { notifiedOn: '2025-11-14' }, 'absences.notifiedFarOff', 'change.notifiedOn'],
    [
      'passed on tomorrow',
      { authorityInformedOn: '2026-11-24' },
      'absences.informedInFuture',
      'change.authorityInformedOn',
    ],
    [
      'passed on long before it began',
      { authorityInformedOn: '2026-10-16' },
      'absences.informedTooEarly',
      'change.authorityInformedOn',
    ],
  ])('is refused when it was %s', async (_what, change, key, at) => {
    const { refused } = await sickWeek();
    expect(await refused(change)).toEqual({ code: 'invalid', key, at: [at] });
  });

  it('takes the first and the last of the days it can', async () => {
    const { describe: write } = await sickWeek();
    const days = [
      { notifiedOn: '2025-11-15' },
      { notifiedOn: '2026-11-23' },
      { authorityInformedOn: '2026-10-17' },
      { authorityInformedOn: '2026-11-23' },
    ];
    let version: number | null = null;
    for (const change of days) ({ version } = await write(change, monday, version));
    expect(version).toBe(4);
  });

  it('judges a day as far off by the absence, not by today', async () => {
    const { workshop, describe: write, refused } = await sickWeek();
    workshop.goTo('2028-01-10');
    expect(await refused({ notifiedOn: '2027-11-23' })).toMatchObject({ key: 'absences.notifiedFarOff' });
    await write({ notifiedOn: '2027-11-21' });
  });

  it('names the authority as the centre does', async () => {
    const { workshop, courseId } = await sickWeek();
    await workshop.ask('centre.revise', { version: 1, change: { authorityName: 'kommunen' } });
    const change = { authorityInformedOn: '2026-11-24' };
    const outcome = await workshop.try('absences.describe', { courseId, day: monday, version: null, change });
    expect(!outcome.ok && outcome.failure.message.values).toMatchObject({ authority: 'kommunen' });
  });

  it('has room for a comment of 1,500 characters and no more', async () => {
    const { describe: write, refused } = await sickWeek();
    expect(await refused({ comment: 'x'.repeat(1501) })).toMatchObject({ code: 'invalid', at: ['change.comment'] });
    await write({ comment: 'x'.repeat(1500) });
  });

  it('is undone by one undo, and the undo by another', async () => {
    const { workshop, courseId, list } = await sickWeek();
    const outcome = await workshop.try('absences.describe', { courseId, day: monday, version: null, change: said });
    await workshop.ask('history.undo', { auditSeq: (outcome.ok && outcome.auditSeq) || 0 });
    expect((await list())[0]?.note).toBeNull();
    const { redo } = await workshop.ask('history.latest', {});
    await workshop.ask('history.undo', { auditSeq: redo ?? 0 });
    expect((await list())[0]?.note).toMatchObject(said);
  });

  it('shows in the history of the course, and an earlier comment can be put back', async () => {
    const { workshop, courseId, describe: write, list } = await sickWeek();
    const { id: recordId } = await write(said);
    await write({ comment: 'Lungebetændelse.' }, monday, 1);
    const [line] = await workshop.ask('history.ofCourse', { courseId });
    expect(line).toMatchObject({
      operation: 'absences.describe',
      changes: [{ noun: 'absences', field: 'comment', from: 'Influenza.', to: 'Lungebetændelse.', isText: true }],
    });

    const { candidate } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('history.restore', {
      candidateId: candidate.id,
      auditSeq: line?.auditSeq ?? 0,
      recordId,
      field: 'comment',
      side: 'from',
    });
    expect((await list())[0]?.note?.comment).toBe('Influenza.');
  });
});

describe('a mentor', () => {
  it('reads and describes absences of the own department, and of no other', async () => {
    const { workshop, courseId } = await sickWeek();
    const mentorOf = async (departmentId: string) =>
      (await workshop.ask('staff.register', { name: `Mentor ${departmentId}`, role: 'mentor', departmentId })).id;
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Køkkenet' });
    const own = await mentorOf(workshop.departmentId);
    const other = await mentorOf(elsewhere);
    const note = { courseId, day: monday, version: null, change: { notifiedAt: '07:40' } };

    workshop.as('mentor', other);
    expect(await refusalOf(workshop, 'absences.list', { courseId })).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(workshop, 'absences.describe', note)).toMatchObject({ code: 'not-found' });
    workshop.as('mentor', own);
    await workshop.ask('absences.describe', note);
    expect((await workshop.ask('absences.list', { courseId })).lines[0]?.note).not.toBeNull();
  });
});
