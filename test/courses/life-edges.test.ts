import { describe, expect, it } from 'vitest';
import { threeFreeDays, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import { showOf } from '#test/support/course-life.ts';
import { factsIn, refused } from '#test/support/everything-in.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const seenOf = async (workshop: OpenTestWorkshop, courseId: string) => ({
  courseId,
  version: (await showOf(workshop, courseId)).course.version,
});
const stepsOf = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await showOf(workshop, courseId)).steps.map(({ act, happensOn }) => `${act} ${happensOn}`);

/** A later course of the same person, beside the one that runs to 4 December 2026. */
async function withSecondCourse(startsOn = '2026-12-07') {
  const { workshop, candidateId, courseId } = await workshopWithCourse();
  const { departmentId, leaderId: consultantId } = workshop;
  const second = { candidateId, departmentId, consultantId, startsOn };
  const { id: secondId } = await workshop.ask('courses.start', second);
  return { workshop, candidateId, courseId, secondId };
}

describe('two courses of one person never lie over one another', () => {
  it('when the first is extended into the second', async () => {
    const { workshop, courseId } = await withSecondCourse();
    const longer = { courseId, version: 1, reasonCode: 'SYGDOM', reason: 'Indlagt' };
    expect(await refused(workshop, 'courses.moveEnd', { ...longer, plannedEndOn: '2026-12-11' })).toEqual({
      code: 'invalid',
      key: 'courses.overlapsOther',
      at: ['plannedEndOn'],
    });
  });

  it('when the second is moved back into the first', async () => {
    const { workshop, secondId } = await withSecondCourse();
    const input = { courseId: secondId, version: 1, startsOn: '2026-11-30', reason: 'Plads nu' };
    expect(await refused(workshop, 'courses.moveStart', input)).toEqual({
      code: 'invalid',
      key: 'courses.overlaps',
      at: ['startsOn'],
    });
  });

  it('when the first is moved forward into the second', async () => {
    const { workshop, courseId } = await withSecondCourse();
    const input = { courseId, version: 1, startsOn: '2026-11-30', reason: 'Syg' };
    expect(await refused(workshop, 'courses.moveStart', input)).toMatchObject({ key: 'courses.overlaps' });
  });

  it('when a referral is planned into the first', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    const { departmentId, leaderId: consultantId } = workshop;
    const { id: courseId } = await workshop.ask('courses.refer', { candidateId, departmentId });
    const input = { courseId, version: 1, startsOn: '2026-11-30', consultantId };
    expect(await refused(workshop, 'courses.plan', input)).toMatchObject({ key: 'courses.overlaps' });
  });

  it('when an ending is taken back after the next has begun', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse();
    await workshop.ask('courses.finish', { courseId, version: 1, endedOn: '2026-11-20', reasonCode: 'JOB' });
    const { departmentId, leaderId: consultantId } = workshop;
    await workshop.ask('courses.start', { candidateId, departmentId, consultantId, startsOn: '2026-11-23' });
    expect(await refused(workshop, 'courses.reopen', { courseId, version: 2, reason: 'Forkert' })).toEqual({
      code: 'invalid',
      key: 'courses.overlapsOther',
      at: ['reason'],
    });
  });

  it('when a cancelled referral is taken back it may, for it holds no days', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    const { id: courseId } = await workshop.ask('courses.refer', { candidateId, departmentId: workshop.departmentId });
    await workshop.ask('courses.cancel', { courseId, version: 1, on: '2026-11-23', reasonCode: 'KANDIDAT' });
    await workshop.ask('courses.reopen', { courseId, version: 2, reason: 'Forkert' });
    expect((await showOf(workshop, courseId)).course.state).toBe('referred');
  });

  it.each(['courses.finish', 'courses.interrupt', 'courses.markNeverMet'])(
    'when %s is dated after the planned end, in the next course',
    async (operation) => {
      const { workshop, courseId } = await withSecondCourse();
      workshop.goTo('2026-12-10');
      const on = operation === 'courses.markNeverMet' ? { on: '2026-12-10' } : { endedOn: '2026-12-10' };
      const reasonCode = { 'courses.finish': 'GENNEMFOERT', 'courses.interrupt': 'FLYTTET' }[operation];
      const input = { courseId, version: 1, ...on, ...(reasonCode && { reasonCode }) };
      expect(await refused(workshop, operation, input)).toMatchObject({ key: 'courses.overlapsOther' });
    },
  );

  it('when an early end is undone after the next has been planned', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse();
    const ended = { courseId, version: 1, endedOn: '2026-11-20', reasonCode: 'JOB' };
    const outcome = await workshop.try('courses.finish', ended);
    const { departmentId, leaderId: consultantId } = workshop;
    await workshop.ask('courses.start', { candidateId, departmentId, consultantId, startsOn: '2026-11-30' });
    const undo = { auditSeq: outcome.ok ? outcome.auditSeq : 0 };
    expect(await refused(workshop, 'history.undo', undo)).toMatchObject({ key: 'history.changedSince' });
  });
});

describe('an undo is refused when something came after', () => {
  const lineOf = async (workshop: OpenTestWorkshop, operation: string, input: object) => {
    const outcome = await workshop.try(operation, input);
    if (!outcome.ok || outcome.auditSeq === undefined) throw new Error(`${operation} was refused`);
    return outcome.auditSeq;
  };

  it('a pause, once it has been ended', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const pause = { courseId, version: 1, from: '2026-11-23', reasonCode: 'FERIE' };
    const auditSeq = await lineOf(workshop, 'courses.pause', pause);
    workshop.goTo('2026-11-26');
    await workshop.ask('courses.resume', { courseId, version: 2, on: '2026-11-26' });
    expect(await refused(workshop, 'history.undo', { auditSeq })).toMatchObject({ key: 'history.changedSince' });
  });

  it('a later end, once somebody has come in the added weeks', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const longer = { courseId, version: 1, plannedEndOn: '2026-12-18', reasonCode: 'SYGDOM', reason: 'Indlagt' };
    const auditSeq = await lineOf(workshop, 'courses.moveEnd', longer);
    workshop.goTo('2026-12-09');
    await workshop.ask('attendance.record', { courseId, day: '2026-12-09', attendedMinutes: 120 });
    expect(await refused(workshop, 'history.undo', { auditSeq })).toMatchObject({ key: 'history.changedSince' });
  });

  it('an earlier start, once somebody has come before the old one', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-08-31' });
    const earlier = { courseId, version: 1, startsOn: '2026-08-31', reason: 'Plads nu' };
    const auditSeq = await lineOf(workshop, 'courses.moveStart', earlier);
    await workshop.ask('attendance.record', { courseId, day: '2026-08-31', attendedMinutes: 120 });
    expect(await refused(workshop, 'history.undo', { auditSeq })).toMatchObject({ key: 'history.changedSince' });
  });

  it('and what came before an act may still be undone after the act is', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const before = factsIn(workshop);
    const pause = { courseId, version: 1, from: '2026-11-23', until: '2026-11-27', reasonCode: 'FERIE' };
    const first = await lineOf(workshop, 'courses.pause', pause);
    const finish = { courseId, version: 2, endedOn: '2026-11-20', reasonCode: 'JOB' };
    workshop.goTo('2026-11-22');
    const second = await lineOf(workshop, 'courses.finish', finish);
    await workshop.ask('history.undo', { auditSeq: second });
    await workshop.ask('history.undo', { auditSeq: first });
    expect(factsIn(workshop)).toEqual(before);
  });
});

describe('pauses', () => {
  const pause = { version: 1, reasonCode: 'FERIE' };

  it('one before a planned one leaves that one alone', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-10-01' });
    await workshop.ask('courses.pause', { ...pause, courseId, from: '2026-11-02', until: '2026-11-06' });
    await workshop.ask('courses.pause', { ...pause, courseId, version: 2, from: '2026-10-12', until: '2026-10-16' });
    expect((await stepsOf(workshop, courseId)).slice(1)).toEqual([
      'pause 2026-10-12',
      'resume 2026-10-17',
      'pause 2026-11-02',
      'resume 2026-11-07',
    ]);
  });

  it.each([
    ['runs into a planned one', '2026-11-03'],
    ['reaches the day before a planned one', '2026-11-01'],
    ['has no end before a planned one', null],
  ])('one that %s is refused, and the planned one stays', async (_, until) => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-10-01' });
    await workshop.ask('courses.pause', { ...pause, courseId, from: '2026-11-02', until: '2026-11-06' });
    const input = { ...pause, courseId, version: 2, from: '2026-10-26', until };
    expect(await refused(workshop, 'courses.pause', input)).toEqual({
      code: 'invalid',
      key: 'courses.pauseAhead',
      at: ['until'],
    });
  });

  it('one over the whole course leaves it paused to its last day', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.pause', { ...pause, courseId, from: '2026-09-07', until: '2026-12-04' });
    const { course } = await showOf(workshop, courseId);
    expect(course.state).toBe('paused');
    expect(await refused(workshop, 'courses.resume', { courseId, version: 2, on: '2026-09-04' })).toMatchObject({
      key: 'courses.stepBeforeLast',
    });
  });

  it('one that is planned falls away when the course ends before it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.pause', { ...pause, courseId, from: '2026-11-30', until: '2026-12-02' });
    await workshop.ask('courses.finish', { courseId, version: 2, endedOn: '2026-11-20', reasonCode: 'JOB' });
    expect((await stepsOf(workshop, courseId)).slice(1)).toEqual(['finish 2026-11-20']);
  });

  it('one is not ended before it began', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.pause', { ...pause, courseId, from: '2026-11-16' });
    const early = { courseId, version: 2, on: '2026-11-13' };
    expect(await refused(workshop, 'courses.resume', early)).toMatchObject({ at: ['on'] });
  });

  it('one before the new first day falls away with the days it was in', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-08-31' });
    await workshop.ask('courses.pause', { ...pause, courseId, from: '2026-09-14', until: '2026-09-18' });
    await workshop.ask('courses.moveStart', { courseId, version: 2, startsOn: '2026-10-05', reason: 'Ferie' });
    workshop.goTo('2026-09-21');
    expect((await showOf(workshop, courseId)).course.state).toBe('planned');
    workshop.goTo('2026-10-05');
    expect((await showOf(workshop, courseId)).course.state).toBe('running');
  });

  it('one over the new first day begins on it, and ends as it did', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-08-31' });
    await workshop.ask('courses.pause', { ...pause, courseId, from: '2026-09-14', until: '2026-10-09' });
    await workshop.ask('courses.moveStart', { courseId, version: 2, startsOn: '2026-10-05', reason: 'Ferie' });
    const states = [];
    for (const day of ['2026-09-21', '2026-10-05', '2026-10-09', '2026-10-10']) {
      workshop.goTo(day);
      states.push((await showOf(workshop, courseId)).course.state);
    }
    expect(states).toEqual(['planned', 'paused', 'paused', 'running']);
  });
});

describe('a planned course', () => {
  it('is planned until its new first day, also when it was ended and reopened before', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.markNeverMet', { courseId, version: 1, on: '2026-11-23' });
    await workshop.ask('courses.reopen', { courseId, version: 2, reason: 'Kommer alligevel' });
    await workshop.ask('courses.moveStart', { courseId, version: 3, startsOn: '2026-12-07', reason: 'Syg' });
    expect((await showOf(workshop, courseId)).course.state).toBe('planned');
  });

  const planned = () => workshopWithCourse({ today: '2026-08-31' });

  it('that goes to the waiting list and is planned again has one responsible and the hours last agreed', async () => {
    const { workshop, courseId } = await planned();
    const { id: consultantId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
    workshop.goTo('2026-09-01');
    await workshop.ask('courses.wait', { courseId, version: 1, on: '2026-09-01' });
    await workshop.ask('courses.plan', {
      ...(await seenOf(workshop, courseId)),
      startsOn: '2026-09-21',
      consultantId,
      hours: threeFreeDays,
    });
    const { hourPlans, assignments, course } = await showOf(workshop, courseId);
    expect(hourPlans.map(({ validFrom, pattern }) => [validFrom, pattern])).toEqual([['2026-09-21', threeFreeDays]]);
    expect(assignments.map(({ staffName, from, to }) => [staffName, from, to])).toEqual([
      ['Karen Mølgaard', '2026-08-31', '2026-08-31'],
      ['Henrik Bach', '2026-09-01', null],
    ]);
    expect(course.consultantName).toBe('Henrik Bach');
  });

  it('that is planned again on the same day by the same consultant keeps that one assignment, and its hours', async () => {
    const { workshop, courseId } = await planned();
    await workshop.ask('courses.wait', { courseId, version: 1, on: '2026-08-31' });
    const again = { startsOn: '2026-09-21', consultantId: workshop.leaderId };
    await workshop.ask('courses.plan', { ...(await seenOf(workshop, courseId)), ...again });
    const { hourPlans, assignments } = await showOf(workshop, courseId);
    expect(assignments).toHaveLength(1);
    expect(hourPlans.map(({ validFrom, pattern }) => [validFrom, pattern])).toEqual([['2026-09-21', threeMornings]]);
  });

  it('that waits again has no meetings in the calendar until it is planned', async () => {
    const { workshop, courseId } = await planned();
    await workshop.ask('courses.wait', { courseId, version: 1, on: '2026-08-31' });
    expect(await workshop.ask('meetings.list', { from: '2026-08-31', to: '2026-12-31' })).toEqual([]);
    const again = { startsOn: '2026-09-21', consultantId: workshop.leaderId };
    await workshop.ask('courses.plan', { ...(await seenOf(workshop, courseId)), ...again });
    expect(await workshop.ask('meetings.list', { from: '2026-08-31', to: '2026-12-31' })).toHaveLength(6);
  });

  it.each([
    ['courses.wait', {}],
    ['courses.cancel', { reasonCode: 'KANDIDAT' }],
  ])('is not taken back by %s on a day before somebody came', async (operation, more) => {
    const { workshop, courseId } = await planned();
    workshop.goTo('2026-09-09');
    await workshop.ask('attendance.record', { courseId, day: '2026-09-07', attendedMinutes: 120 });
    const input = { courseId, version: 1, on: '2026-09-04', ...more };
    expect(await refused(workshop, operation, input)).toEqual({
      code: 'invalid',
      key: 'courses.endBeforeAttendance',
      at: ['on'],
    });
  });

  it('nobody came to does not end before a day that was registered', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-09-09', attendedMinutes: 0, absenceCode: 'SYG' });
    const input = { courseId, version: 1, on: '2026-09-08' };
    expect(await refused(workshop, 'courses.markNeverMet', input)).toMatchObject({
      key: 'courses.endBeforeAttendance',
      at: ['on'],
    });
  });
});
