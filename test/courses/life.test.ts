import { describe, expect, it } from 'vitest';
import { act, showOf, workshopWithReferral } from '#test/support/course-life.ts';
import { beginTryOut, refusalOf, startsOn, threeMornings, workshopWithCourse } from '#test/support/course.ts';

describe('a course from referral to finish', () => {
  it('says its state on every day, who wrote each step, and why', async () => {
    const { workshop, courseId } = await workshopWithReferral();
    const stateNow = async () => (await showOf(workshop, courseId)).course.state;
    expect(await stateNow()).toBe('referred');
    await act(workshop, 'courses.wait', { courseId, on: '2026-08-10' });
    expect(await stateNow()).toBe('waiting');
    await act(workshop, 'courses.plan', { courseId, startsOn, consultantId: workshop.leaderId, hours: threeMornings });
    expect(await stateNow()).toBe('planned');
    await act(workshop, 'courses.moveStart', { courseId, startsOn: '2026-09-14', reason: 'Indlagt en uge' });
    workshop.goTo('2026-09-14');
    expect(await stateNow()).toBe('running');
    workshop.goTo('2026-10-05');
    await act(workshop, 'courses.pause', {
      courseId,
      from: '2026-10-12',
      until: '2026-10-25',
      reasonCode: 'BEHANDLING',
    });
    workshop.goTo('2026-10-12');
    expect(await stateNow()).toBe('paused');
    workshop.goTo('2026-10-26');
    expect(await stateNow()).toBe('running');
    await act(workshop, 'courses.moveEnd', {
      courseId,
      plannedEndOn: '2026-12-23',
      reasonCode: 'PAUSE',
      reason: 'To uger på sygehus',
    });
    workshop.goTo('2026-12-23');
    await act(workshop, 'courses.finish', { courseId, endedOn: '2026-12-23', reasonCode: 'GENNEMFOERT' });

    const { course, steps } = await showOf(workshop, courseId);
    expect(course).toMatchObject({ state: 'finished', startsOn: '2026-09-14', endedOn: '2026-12-23' });
    expect(steps.map(({ act: what, happensOn, toState }) => [what, happensOn, toState])).toEqual([
      ['refer', '2026-08-03', 'referred'],
      ['wait', '2026-08-10', 'waiting'],
      ['plan', '2026-08-10', 'planned'],
      ['move-start', '2026-08-10', 'planned'],
      ['pause', '2026-10-12', 'paused'],
      ['resume', '2026-10-26', 'running'],
      ['move-end', '2026-10-26', 'running'],
      ['finish', '2026-12-23', 'finished'],
    ]);
    expect(new Set(steps.map(({ registeredBy }) => registeredBy))).toEqual(new Set(['Karen Mølgaard']));
    expect(steps.find(({ act: what }) => what === 'move-end')).toMatchObject({
      reasonCode: 'PAUSE',
      reason: 'To uger på sygehus',
      movedFrom: '2026-12-11',
      movedTo: '2026-12-23',
    });
  });

  it('can be taken back step by step', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const before = await showOf(workshop, courseId);
    const outcome = await workshop.try('courses.interrupt', {
      courseId,
      version: 1,
      endedOn: '2026-11-20',
      reasonCode: 'FLYTTET',
    });
    if (!outcome.ok || outcome.auditSeq === undefined) throw new Error('not taken');
    await workshop.ask('history.undo', { auditSeq: outcome.auditSeq });
    const after = await showOf(workshop, courseId);
    expect(after.steps).toEqual(before.steps);
    expect({ ...after.course, version: 1 }).toEqual(before.course);
  });
});

describe('a referral', () => {
  it('waits from the day it was made, for the first day somebody asked for', async () => {
    const { workshop, courseId } = await workshopWithReferral({ wishedStartOn: '2026-09-01', isWaiting: true });
    const { course, assignments, meetings } = await showOf(workshop, courseId);
    expect(course).toMatchObject({
      number: '2026-0001',
      referredOn: '2026-08-03',
      startsOn: '2026-09-01',
      state: 'waiting',
      consultantId: null,
      consultantName: null,
    });
    expect([assignments, meetings]).toEqual([[], []]);
  });

  it('stays referred when its wished day passes', async () => {
    const { workshop, courseId } = await workshopWithReferral();
    workshop.goTo('2026-12-01');
    expect((await showOf(workshop, courseId)).course.state).toBe('referred');
  });

  it('is planned into another department, with its consultant from that day', async () => {
    const { workshop, courseId } = await workshopWithReferral();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await act(workshop, 'courses.plan', { courseId, startsOn, departmentId, consultantId: workshop.leaderId });
    const { course, assignments } = await showOf(workshop, courseId);
    expect(course).toMatchObject({ departmentName: 'Havnegade', consultantName: 'Karen Mølgaard', state: 'planned' });
    expect(assignments).toMatchObject([{ part: 'responsible', from: '2026-08-10', to: null }]);
  });

  it('that came before a course started at once is its first step', async () => {
    const { workshop, courseId } = await workshopWithCourse({ referredOn: '2026-08-20' });
    expect((await showOf(workshop, courseId)).steps.map(({ act: what, happensOn }) => [what, happensOn])).toEqual([
      ['refer', '2026-08-20'],
      ['plan', startsOn],
    ]);
  });
});

describe('moving the start', () => {
  it('moves the end, the agreed hours and the try-outs by as much', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-08-31' });
    await beginTryOut(workshop, courseId, { from: '2026-09-07', to: '2026-09-18' });
    const { plannedEndOn } = await act(workshop, 'courses.moveStart', {
      courseId,
      startsOn: '2026-09-21',
      reason: 'Ferie',
    });
    expect(plannedEndOn).toBe('2026-12-18');
    const { hourPlans, tryOuts } = await showOf(workshop, courseId);
    expect(hourPlans.map(({ validFrom }) => validFrom)).toEqual(['2026-09-21']);
    expect(tryOuts.map(({ from, to }) => [from, to])).toEqual([['2026-09-21', '2026-10-02']]);
  });

  it('is refused once a day is registered', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: startsOn, attendedMinutes: 0, absenceCode: 'SYG' });
    expect(
      await refusalOf(workshop, 'courses.moveStart', { courseId, version: 1, startsOn: '2026-12-07', reason: 'Syg' }),
    ).toEqual({ code: 'conflict', key: 'courses.startAfterAttendance', at: ['startsOn'] });
  });

  it('brings a course nobody has come to back to planned', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-08' });
    await act(workshop, 'courses.moveStart', { courseId, startsOn: '2026-09-21', reason: 'Syg' });
    expect((await showOf(workshop, courseId)).course.state).toBe('planned');
  });
});

describe('a pause', () => {
  it('agrees no hours for its days', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await act(workshop, 'courses.pause', { courseId, from: '2026-11-23', until: '2026-11-27', reasonCode: 'FERIE' });
    const week = await workshop.ask('attendance.week', { departmentId: workshop.departmentId, monday: '2026-11-23' });
    expect(week.lines[0]?.cells.map(({ expected }) => expected)).toEqual(['off', 'off', 'off', 'off', 'off']);
    await workshop.ask('attendance.record', { courseId, day: '2026-11-23', attendedMinutes: 30 });
    expect((await showOf(workshop, courseId)).attendance).toMatchObject([{ agreedMinutes: 0, attendedMinutes: 30 }]);
  });

  it('that ends before it was expected to takes its planned end back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await act(workshop, 'courses.pause', { courseId, from: '2026-11-23', until: '2026-12-02', reasonCode: 'FERIE' });
    workshop.goTo('2026-11-26');
    await act(workshop, 'courses.resume', { courseId, on: '2026-11-26' });
    const { steps } = await showOf(workshop, courseId);
    expect(steps.slice(1).map(({ act: what, happensOn }) => [what, happensOn])).toEqual([
      ['pause', '2026-11-23'],
      ['resume', '2026-11-26'],
    ]);
  });
});

describe('an ending', () => {
  it('before the planned week says why, a job or an education', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const early = { courseId, version: 1, endedOn: '2026-11-20' };
    expect(await refusalOf(workshop, 'courses.finish', { ...early, reasonCode: 'GENNEMFOERT' })).toEqual({
      code: 'invalid',
      key: 'courses.earlyEnd',
      at: ['reasonCode'],
    });
    await workshop.ask('courses.finish', { ...early, reasonCode: 'JOB' });
    expect((await showOf(workshop, courseId)).course).toMatchObject({ state: 'finished', endedOn: '2026-11-20' });
  });

  it('that was wrong is reopened, and may then end rightly on the same day', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await act(workshop, 'courses.finish', { courseId, endedOn: '2026-11-20', reasonCode: 'JOB' });
    await act(workshop, 'courses.reopen', { courseId, reason: 'Det var et afbrud' });
    expect((await showOf(workshop, courseId)).course).toMatchObject({ state: 'running', endedOn: null });
    await act(workshop, 'courses.interrupt', { courseId, endedOn: '2026-11-20', reasonCode: 'TILBAGEFALD' });
    expect((await showOf(workshop, courseId)).course).toMatchObject({ state: 'interrupted', endedOn: '2026-11-20' });
  });

  it('of a cancelled referral is reopened as a referral', async () => {
    const { workshop, courseId } = await workshopWithReferral();
    await act(workshop, 'courses.cancel', { courseId, on: '2026-08-10', reasonCode: 'KANDIDAT' });
    expect((await showOf(workshop, courseId)).course.state).toBe('cancelled');
    await act(workshop, 'courses.reopen', { courseId, reason: 'Har ombestemt sig' });
    expect((await showOf(workshop, courseId)).course.state).toBe('referred');
  });

  it('as never met needs that nobody came', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: startsOn, attendedMinutes: 120 });
    expect(await refusalOf(workshop, 'courses.markNeverMet', { courseId, version: 1, on: '2026-11-23' })).toMatchObject(
      {
        key: 'courses.hasBeenMet',
      },
    );
    const other = await workshopWithCourse();
    await act(other.workshop, 'courses.markNeverMet', { courseId: other.courseId, on: '2026-11-23' });
    expect((await showOf(other.workshop, other.courseId)).course.state).toBe('never-met');
  });
});
