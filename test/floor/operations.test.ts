import { describe, expect, it } from 'vitest';
import { operationNames, routeOf } from '#shared/contract.ts';
import { beginTryOut, refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';
import { everythingIn } from '#test/support/everything-in.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const today = '2026-11-23';
const startsOn = '2026-09-07';

/** Ida Kragh is expected on Monday 23 November at nine for two hours, and the screen stands in her department. */
async function onFloor() {
  const opened = await workshopWithCourse({ today });
  await beginTryOut(opened.workshop, opened.courseId);
  return { ...opened, stand: () => opened.workshop.asFloor(opened.workshop.departmentId, '15:00') };
}

async function anotherCourse(
  workshop: OpenTestWorkshop,
  { lastName = 'Kjær', departmentId = workshop.departmentId, startsAt = '08:00', weekday = 1 as 1 | 2 } = {},
): Promise<string> {
  const { id: candidateId } = await registerCandidate(workshop, lastName);
  const { id } = await workshop.ask('courses.start', {
    candidateId,
    departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    hours: { kind: 'weekdays', days: [{ weekday, startsAt, minutes: 180 }] },
  });
  return id;
}

type Line = { seq: number; operation: string; staffId: string; candidateId: string | null; purpose: string | null };
const auditOf = ({ sqlite }: OpenTestWorkshop): Line[] =>
  sqlite.prepare('SELECT seq, operation, staffId, candidateId, purpose FROM audit ORDER BY seq').all() as Line[];

describe('what the floor may ask', () => {
  it('is this and nothing else; an operation somebody adds is refused until it is written here', () => {
    expect(operationNames.filter((name) => routeOf(name)?.by.includes('floor')).toSorted()).toEqual([
      'floor.clear',
      'floor.day',
      'floor.leave',
      'floor.record',
      'floor.show',
      'session.lock',
      'session.state',
      'settings.show',
    ]);
  });

  it('every other operation is refused before it is looked at, writes nothing and leaves no line', async () => {
    const { workshop, candidateId, courseId, stand } = await onFloor();
    const { departmentId, leaderId: staffId } = workshop;
    const { meetings } = await workshop.ask('courses.show', { courseId });
    stand();
    const before = everythingIn(workshop);
    const ids = { candidateId, courseId, departmentId, staffId, meetingId: meetings[0]?.id, recordId: courseId };
    const days = { day: today, monday: today, from: startsOn, to: today, month: '2026-11', until: '16:00' };
    const more = { version: 1, auditSeq: 1, passphrase: 'birk tavle ravn mose', language: 'en', route: '/candidates' };
    const likely = { ...ids, ...days, ...more };
    const refused = operationNames.filter((name) => !routeOf(name)?.by.includes('floor'));
    expect(refused.length).toBeGreaterThan(100);
    for (const name of refused)
      for (const input of [likely, {}])
        expect((await refusalOf(workshop, name, input)).code, name).toBe(
          routeOf(name)?.isInternal ? 'invalid' : 'forbidden',
        );
    expect(everythingIn(workshop)).toEqual(before);
  });

  it('is refused to everybody who is not the floor', async () => {
    const { workshop, courseId } = await onFloor();
    for (const role of ['leader', 'consultant', 'mentor'] as const) {
      workshop.as(role);
      for (const [name, input] of [
        ['floor.day', {}],
        ['floor.record', { courseId, attendedMinutes: 120 }],
        ['floor.clear', { courseId, version: 1 }],
        ['floor.leave', { passphrase: '' }],
        ['floor.show', {}],
      ] as const)
        expect((await refusalOf(workshop, name, input)).code, `${role} ${name}`).toBe('forbidden');
    }
    workshop.as('mentor');
    const handOver = { departmentId: workshop.departmentId, until: '15:00' };
    expect((await refusalOf(workshop, 'floor.handOver', handOver)).code).toBe('forbidden');
  });
});

describe('the list of the floor', () => {
  it('holds initials, function and time of today’s, by starting time, and nothing more', async () => {
    const { workshop, courseId, stand } = await onFloor();
    const early = await anotherCourse(workshop);
    stand();
    const day = await workshop.ask('floor.day', {});
    expect(day).toEqual({
      day: today,
      departmentName: 'Hjulmagervej',
      until: '15:00',
      lines: [
        {
          courseId: early,
          initials: 'I.K. 2',
          functionName: null,
          startsAt: '08:00',
          agreedMinutes: 180,
          recorded: null,
        },
        {
          courseId,
          initials: 'I.K.',
          functionName: 'Pakning',
          startsAt: '09:00',
          agreedMinutes: 120,
          recorded: null,
        },
      ],
      reasons: expect.arrayContaining([
        { code: 'SYG', kind: 'sick', key: 'S', textDa: 'Syg', textSv: 'Sjuk', textEn: 'Sick' },
      ]),
    });
    expect(JSON.stringify(day)).not.toMatch(/Ida|Kragh|Kjær|Karen/u);
  });

  it('is the same few as the morning page has, and empty where nobody is expected', async () => {
    const { workshop, courseId, stand } = await onFloor();
    await anotherCourse(workshop, { weekday: 2 });
    const { lines } = await workshop.ask('attendance.day', { departmentId: workshop.departmentId, day: today });
    stand();
    const onTheFloor = await workshop.ask('floor.day', {});
    expect(onTheFloor.lines.map((line) => line.courseId)).toEqual(lines.map((line) => line.courseId));
    expect(onTheFloor.lines.map((line) => line.courseId)).toEqual([courseId]);
    workshop.goTo('2026-11-29');
    expect((await workshop.ask('floor.day', {})).lines).toEqual([]);
  });

  it('is a line in the access log under the colleague who handed the screen over', async () => {
    const { workshop, stand } = await onFloor();
    stand();
    await workshop.ask('floor.day', {});
    expect(auditOf(workshop).at(-1)).toMatchObject({
      operation: 'floor.day',
      staffId: workshop.leaderId,
      purpose: 'attendance',
    });
  });
});

describe('recording on the floor', () => {
  it('writes the day as any other, with the minutes agreed, under the right person and the colleague’s name', async () => {
    const { workshop, candidateId, courseId, stand } = await onFloor();
    stand();
    expect(await workshop.ask('floor.record', { courseId, attendedMinutes: 90, absenceCode: 'SYG' })).toEqual({
      version: 1,
    });
    expect(auditOf(workshop).at(-1)).toMatchObject({
      operation: 'floor.record',
      staffId: workshop.leaderId,
      candidateId,
    });
    expect((await workshop.ask('floor.day', {})).lines[0]?.recorded).toEqual({
      attendedMinutes: 90,
      absenceCode: 'SYG',
      version: 1,
    });
    workshop.as('leader');
    const { lines } = await workshop.ask('attendance.day', { departmentId: workshop.departmentId, day: today });
    expect(lines[0]?.recorded).toMatchObject({
      day: today,
      agreedMinutes: 120,
      attendedMinutes: 90,
      absenceCode: 'SYG',
    });
  });

  it('is held to the rules of the register: a reason for what is missing, none for what is not, and the version seen', async () => {
    const { workshop, courseId, stand } = await onFloor();
    stand();
    const refused = (more: object) => refusalOf(workshop, 'floor.record', { courseId, ...more });
    expect(await refused({ attendedMinutes: 90 })).toMatchObject({
      key: 'attendance.reasonMissing',
      at: ['absenceCode'],
    });
    expect(await refused({ attendedMinutes: 120, absenceCode: 'SYG' })).toMatchObject({
      key: 'attendance.nothingMissing',
    });
    expect(await refused({ attendedMinutes: 0, absenceCode: 'UKENDT' })).toMatchObject({ key: 'codeLists.unknown' });
    expect(await refused({ attendedMinutes: 0, absenceCode: 'LUKKET' })).toMatchObject({ key: 'codeLists.unknown' });
    await workshop.ask('floor.record', { courseId, attendedMinutes: 120 });
    expect(await refused({ attendedMinutes: 0, absenceCode: 'SYG' })).toMatchObject({ code: 'conflict' });
    expect(await refused({ attendedMinutes: 0, absenceCode: 'SYG', version: 7 })).toMatchObject({ code: 'conflict' });
    expect(
      await workshop.ask('floor.record', { courseId, attendedMinutes: 0, absenceCode: 'SYG', version: 1 }),
    ).toEqual({ version: 2 });
  });

  it('is taken back, by the version seen', async () => {
    const { workshop, courseId, stand } = await onFloor();
    stand();
    await workshop.ask('floor.record', { courseId, attendedMinutes: 120 });
    expect((await refusalOf(workshop, 'floor.clear', { courseId, version: 2 })).code).toBe('conflict');
    await workshop.ask('floor.clear', { courseId, version: 1 });
    expect((await workshop.ask('floor.day', {})).lines[0]?.recorded).toBeNull();
    expect(auditOf(workshop).findLast(({ operation }) => operation === 'floor.clear')).toMatchObject({
      staffId: workshop.leaderId,
    });
    expect((await refusalOf(workshop, 'floor.clear', { courseId, version: 1 })).code).toBe('not-found');
  });

  it('takes away nothing a colleague has written beside', async () => {
    const { workshop, courseId, stand } = await onFloor();
    await workshop.ask('attendance.record', { courseId, day: today, attendedMinutes: 120, note: 'Holdt en pause' });
    stand();
    expect(await refusalOf(workshop, 'floor.clear', { courseId, version: 1 })).toMatchObject({
      key: 'floor.hasDetails',
    });
    await workshop.ask('floor.record', { courseId, attendedMinutes: 60, absenceCode: 'SYG', version: 1 });
    workshop.as('leader');
    const { lines } = await workshop.ask('attendance.day', { departmentId: workshop.departmentId, day: today });
    expect(lines[0]?.recorded).toMatchObject({ attendedMinutes: 60, note: 'Holdt en pause' });
  });

  it('leaves a day that is split over try-outs to a colleague', async () => {
    const { workshop, courseId, stand } = await onFloor();
    const { tryOuts } = await workshop.ask('courses.show', { courseId });
    const second = await beginTryOut(workshop, courseId, { name: 'Montering', from: '2026-11-02' });
    const parts = [
      { tryOutId: tryOuts[0]!.id, minutes: 60 },
      { tryOutId: second, minutes: 60 },
    ];
    await workshop.ask('attendance.record', { courseId, day: today, attendedMinutes: 120, parts });
    stand();
    const shorter = { courseId, attendedMinutes: 90, absenceCode: 'SYG', version: 1 };
    expect(await refusalOf(workshop, 'floor.record', shorter)).toMatchObject({ key: 'floor.splitDay' });
  });
});

describe('a try-out a colleague chose for the day', () => {
  it('is not lost to a tap: away all day is left to a colleague, fewer minutes keep it', async () => {
    const { workshop, courseId, stand } = await onFloor();
    const chosen = await beginTryOut(workshop, courseId, { name: 'Montering', from: '2026-11-02' });
    const parts = [{ tryOutId: chosen, minutes: 120 }];
    await workshop.ask('attendance.record', { courseId, day: today, attendedMinutes: 120, parts });
    stand();
    const away = { courseId, attendedMinutes: 0, absenceCode: 'SYG', version: 1 };
    expect(await refusalOf(workshop, 'floor.record', away)).toMatchObject({ key: 'floor.tryOutChosen' });
    await workshop.ask('floor.record', { ...away, attendedMinutes: 60 });
    workshop.as('leader');
    const { attendance } = await workshop.ask('courses.show', { courseId });
    expect(attendance.at(-1)?.parts).toEqual([{ tryOutId: chosen, minutes: 60 }]);
  });
});

describe('a course the floor has nothing to do with', () => {
  it('is not found: of another department, not expected today, finished, or none', async () => {
    const { workshop, courseId, stand } = await onFloor();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
    const courses = {
      'of another department': await anotherCourse(workshop, { departmentId: elsewhere }),
      'not expected today': await anotherCourse(workshop, { weekday: 2, lastName: 'Dam' }),
      finished: await anotherCourse(workshop, { lastName: 'Ek' }),
      none: '01900000-0000-7000-8000-000000000000',
    };
    await workshop.ask('courses.finish', {
      courseId: courses.finished,
      version: 1,
      endedOn: '2026-11-20',
      reasonCode: 'JOB',
      reason: 'Begyndt i job',
    });
    stand();
    const before = everythingIn(workshop);
    for (const [what, id] of Object.entries(courses)) {
      expect((await refusalOf(workshop, 'floor.record', { courseId: id, attendedMinutes: 180 })).code, what).toBe(
        'not-found',
      );
      expect((await refusalOf(workshop, 'floor.clear', { courseId: id, version: 1 })).code, what).toBe('not-found');
    }
    expect(everythingIn(workshop)).toEqual(before);
    expect((await workshop.ask('floor.day', {})).lines.map((line) => line.courseId)).toEqual([courseId]);
  });

  it('and yesterday is not the floor’s either: a day is never asked for', async () => {
    const { workshop, courseId, stand } = await onFloor();
    stand();
    expect((await refusalOf(workshop, 'floor.day', { day: '2026-11-20' })).code).toBe('invalid');
    expect(
      (await refusalOf(workshop, 'floor.record', { courseId, attendedMinutes: 120, day: '2026-11-20' })).code,
    ).toBe('invalid');
    workshop.goTo('2026-11-24');
    expect((await refusalOf(workshop, 'floor.record', { courseId, attendedMinutes: 120 })).code).toBe('not-found');
  });
});

describe('undo', () => {
  it('is not the floor’s, and what the floor did is not taken back by the colleague’s Ctrl+Z afterwards', async () => {
    const { workshop, courseId, stand } = await onFloor();
    const ofBefore = await workshop.ask('history.latest', {});
    expect(ofBefore.undo).not.toBeNull();
    stand();
    const { sessionId } = workshop.book;
    workshop.book.sessionId = crypto.randomUUID();
    const outcome = await workshop.try('floor.record', { courseId, attendedMinutes: 120 });
    const auditSeq = outcome.ok ? (outcome.auditSeq ?? 0) : 0;
    expect((await refusalOf(workshop, 'history.undo', { auditSeq })).code).toBe('forbidden');
    workshop.as('leader');
    workshop.book.sessionId = sessionId;
    expect(await refusalOf(workshop, 'history.undo', { auditSeq })).toMatchObject({ key: 'history.notYours' });
  });
});
