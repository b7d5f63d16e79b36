import { describe, expect, it } from 'vitest';
import { act, showOf } from '#test/support/course-life.ts';
import { refusalOf, startsOn, workshopWithCourse } from '#test/support/course.ts';

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
