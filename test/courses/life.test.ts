import { describe, expect, it } from 'vitest';
import type { InputByName } from '#main/handler.ts';
import {
  beginTryOut,
  refusalOf,
  registerCandidate,
  startsOn,
  threeFreeDays,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const showOf = (workshop: OpenTestWorkshop, courseId: string) => workshop.ask('courses.show', { courseId });
const versionOf = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await showOf(workshop, courseId)).course.version;

type Act = Extract<
  Parameters<OpenTestWorkshop['ask']>[0],
  | 'courses.wait'
  | 'courses.plan'
  | 'courses.moveStart'
  | 'courses.pause'
  | 'courses.resume'
  | 'courses.moveEnd'
  | 'courses.finish'
  | 'courses.interrupt'
  | 'courses.cancel'
  | 'courses.markNeverMet'
  | 'courses.reopen'
>;

/** Takes an act with the version as it stands. */
async function act<O extends Act>(
  workshop: OpenTestWorkshop,
  operation: O,
  input: Omit<InputByName<O>, 'version'> & { courseId: string },
) {
  const version = await versionOf(workshop, input.courseId);
  return workshop.ask(operation, { ...input, version } as unknown as InputByName<O>);
}

async function workshopWithReferral(more: Partial<InputByName<'courses.refer'>> = {}) {
  const workshop = await openWorkshop({ today: '2026-08-10' });
  const { id: candidateId } = await registerCandidate(workshop);
  const { id: courseId } = await workshop.ask('courses.refer', {
    candidateId,
    departmentId: workshop.departmentId,
    referredOn: '2026-08-03',
    ...more,
  });
  return { workshop, candidateId, courseId };
}

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

describe('what a course’s life refuses', () => {
  const end = { endedOn: '2026-11-20', reasonCode: 'FLYTTET' };
  it.each([
    ['an unknown reason', 'courses.interrupt', { ...end, reasonCode: 'GAAET' }, 'codeLists.unknown', 'reasonCode'],
    [
      'an interruption without a reason',
      'courses.interrupt',
      { endedOn: '2026-11-20' },
      'courses.reasonCodeMissing',
      'reasonCode',
    ],
    [
      'an ending without a reason',
      'courses.finish',
      { endedOn: '2026-11-20' },
      'courses.reasonCodeMissing',
      'reasonCode',
    ],
    ['a pause without a reason', 'courses.pause', { from: '2026-11-23' }, 'courses.reasonCodeMissing', 'reasonCode'],
    ['an interruption ahead', 'courses.interrupt', { ...end, endedOn: '2026-11-24' }, 'courses.inFuture', 'endedOn'],
    [
      'an ending before the start',
      'courses.interrupt',
      { ...end, endedOn: '2026-09-01' },
      'courses.endBeforeStart',
      'endedOn',
    ],
    [
      'a pause that ends before it begins',
      'courses.pause',
      { from: '2026-11-23', until: '2026-11-20', reasonCode: 'FERIE' },
      'courses.pauseEndsBefore',
      'until',
    ],
    ['a pause after the end', 'courses.pause', { from: '2026-12-07', reasonCode: 'FERIE' }, 'courses.afterEnd', 'from'],
    [
      'an extension without a code',
      'courses.moveEnd',
      { plannedEndOn: '2026-12-18', reason: 'Syg' },
      'courses.reasonCodeMissing',
      'reasonCode',
    ],
    [
      'an extension without words',
      'courses.moveEnd',
      { plannedEndOn: '2026-12-18', reasonCode: 'SYGDOM' },
      'courses.extensionReasonMissing',
      'reason',
    ],
    ['the end it has', 'courses.moveEnd', { plannedEndOn: '2026-12-04' }, 'courses.sameEnd', 'plannedEndOn'],
    ['the start it has', 'courses.moveStart', { startsOn, reason: 'Syg' }, 'courses.sameStart', 'startsOn'],
    ['a resumption of what runs', 'courses.resume', { on: '2026-11-23' }, 'courses.isRunning', 'on'],
    [
      'a cancellation of what runs',
      'courses.cancel',
      { on: '2026-11-23', reasonCode: 'KANDIDAT' },
      'courses.isRunning',
      'on',
    ],
    ['a waiting list for what runs', 'courses.wait', { on: '2026-11-23' }, 'courses.isRunning', 'on'],
    ['a reopening of what is open', 'courses.reopen', { reason: 'Forkert' }, 'courses.isRunning', 'reason'],
  ] as const)('%s', async (_, operation, input, key, at) => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, operation, { courseId, version: 1, ...input })).toMatchObject({ key, at: [at] });
    expect((await showOf(workshop, courseId)).steps).toHaveLength(1);
  });

  it('an ending before a registered day', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 120 });
    const input = { courseId, version: 1, endedOn: '2026-11-18', reasonCode: 'FLYTTET' };
    expect(await refusalOf(workshop, 'courses.interrupt', input)).toMatchObject({ key: 'courses.endBeforeAttendance' });
  });

  it('a step on a day before something else happened', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await act(workshop, 'courses.pause', { courseId, from: '2026-11-16', reasonCode: 'FERIE' });
    const input = { courseId, version: 2, endedOn: '2026-11-13', reasonCode: 'FLYTTET' };
    expect(await refusalOf(workshop, 'courses.interrupt', input)).toMatchObject({ key: 'courses.stepBeforeLast' });
  });

  it('two who act at once on the same course', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.pause', { courseId, version: 1, from: '2026-11-23', reasonCode: 'FERIE' });
    expect(await refusalOf(workshop, 'courses.interrupt', { courseId, version: 1, ...end })).toMatchObject({
      code: 'conflict',
      key: 'failures.conflict',
    });
  });

  it('a second course while the first goes on', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    const { departmentId, leaderId: consultantId } = workshop;
    const course = { candidateId, departmentId, consultantId };
    expect(await refusalOf(workshop, 'courses.start', { ...course, startsOn: '2026-12-01' })).toEqual({
      code: 'invalid',
      key: 'courses.overlaps',
      at: ['startsOn'],
    });
    await workshop.ask('courses.start', { ...course, startsOn: '2026-12-07' });
  });
});

describe('colleagues in a course', () => {
  const withColleague = async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: staffId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
    return { workshop, courseId, staffId };
  };

  it('hand it over from a day, with what the next one must know', async () => {
    const { workshop, courseId, staffId } = await withColleague();
    const handover = { courseId, staffId, part: 'responsible', from: '2026-11-30', note: 'Ringer om stolen' } as const;
    await workshop.ask('courses.assign', handover);
    const { course, assignments } = await showOf(workshop, courseId);
    expect(assignments.map(({ staffName, from, to, note }) => [staffName, from, to, note])).toEqual([
      ['Karen Mølgaard', startsOn, '2026-11-29', 'Ringer om stolen'],
      ['Henrik Bach', '2026-11-30', null, ''],
    ]);
    expect(course.consultantName).toBe('Karen Mølgaard');
    workshop.goTo('2026-11-30');
    expect((await showOf(workshop, courseId)).course.consultantName).toBe('Henrik Bach');
  });

  it('join and leave as mentors', async () => {
    const { workshop, courseId, staffId } = await withColleague();
    const { id } = await workshop.ask('courses.assign', { courseId, staffId, part: 'mentor', from: '2026-11-02' });
    await workshop.ask('courses.release', { assignmentId: id, version: 1, to: '2026-11-20' });
    expect((await showOf(workshop, courseId)).assignments.at(-1)).toMatchObject({ part: 'mentor', to: '2026-11-20' });
  });

  it('are refused twice in one part, before the last handover, and when the responsible one would just go', async () => {
    const { workshop, courseId, staffId } = await withColleague();
    await workshop.ask('courses.assign', { courseId, staffId, part: 'responsible', from: '2026-11-30' });
    const again = { courseId, staffId, part: 'responsible', from: '2026-12-01' };
    expect(await refusalOf(workshop, 'courses.assign', again)).toMatchObject({ key: 'courses.alreadyAssigned' });
    const { id: third } = await workshop.ask('staff.register', { name: 'Sofie Lund', role: 'consultant' });
    const before = { ...again, staffId: third, from: '2026-11-23' };
    expect(await refusalOf(workshop, 'courses.assign', before)).toMatchObject({ key: 'courses.assignedLater' });
    const { assignments } = await showOf(workshop, courseId);
    const gone = { assignmentId: assignments.at(-1)?.id ?? '', version: 1, to: '2026-12-02' };
    expect(await refusalOf(workshop, 'courses.release', gone)).toMatchObject({ key: 'courses.responsibleStays' });
  });
});

describe('a second course', () => {
  it('takes along what is chosen, and points to the first', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse({
      purpose: 'Timetal',
      goal: '10 timer',
      goalMinutesPerWeek: 600,
      questions: [{ dimension: 'duration', text: 'Hvor længe?' }],
    });
    const [first, second] = await workshop.ask('accommodations.list', {});
    const tried = { courseId, triedFrom: startsOn };
    await workshop.ask('adjustments.suggest', { ...tried, accommodationId: first?.id ?? '', effect: 'helps' });
    await workshop.ask('adjustments.suggest', { ...tried, accommodationId: second?.id ?? '', effect: 'none' });
    const { id } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2027-01-04',
      carries: ['purpose', 'questions', 'hours', 'adjustments'],
      repeatReason: 'Var for syg i 2026',
    });
    const { course, questions, hourPlans, adjustments, siblings } = await showOf(workshop, id);
    expect(course).toMatchObject({
      ordinal: 2,
      previousCourseId: courseId,
      purpose: 'Timetal',
      goal: '',
      repeatReason: 'Var for syg i 2026',
    });
    expect(questions.map(({ text, answer }) => [text, answer])).toEqual([['Hvor længe?', '']]);
    expect(hourPlans.map(({ validFrom, pattern }) => [validFrom, pattern])).toEqual([['2027-01-04', threeMornings]]);
    expect(adjustments.map(({ code, triedFrom, effect }) => [code, triedFrom, effect])).toEqual([
      [first?.code, null, null],
    ]);
    expect(siblings.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('begins with its own hours when they are given', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    const { id } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2027-01-04',
      carries: ['hours'],
      hours: threeFreeDays,
    });
    expect((await showOf(workshop, id)).hourPlans.map(({ pattern }) => pattern)).toEqual([threeFreeDays]);
  });

  it('refuses another person’s course, and nothing to take from', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const course = {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2027-01-04',
    };
    expect(await refusalOf(workshop, 'courses.start', { ...course, previousCourseId: courseId })).toMatchObject({
      key: 'courses.notSamePerson',
    });
    expect(await refusalOf(workshop, 'courses.start', { ...course, carries: ['goal'] })).toMatchObject({
      key: 'courses.nothingToCarry',
    });
  });
});
