import { describe, expect, it } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';
const noTask = { ownerId: null, owner: '', dueOn: null };

async function workshopWithMeeting(place = 1) {
  const opened = await workshopWithCourse();
  const { workshop, courseId } = opened;
  const { meetings } = await workshop.ask('courses.show', { courseId });
  const meetingId = meetings[place]!.id;
  return {
    ...opened,
    meetings,
    meetingId,
    decisions: async () => (await workshop.ask('meetings.show', { meetingId })).decisions,
    tasks: async () => (await workshop.ask('courses.show', { courseId })).tasks,
  };
}

/** A meeting that decided something that somebody does by a day. */
async function workshopWithDecision() {
  const opened = await workshopWithMeeting();
  const { workshop, meetingId } = opened;
  const task = { ownerId: workshop.leaderId, dueOn: '2026-12-01' };
  const { id: decisionId, taskId } = await workshop.ask('meetings.decide', { meetingId, text: 'Bestil stol', task });
  return { ...opened, decisionId, taskId: taskId ?? '' };
}

describe('a decision', () => {
  it('stands in the meeting in the order it was made', async () => {
    const { workshop, meetingId, decisions, tasks } = await workshopWithMeeting();
    await workshop.ask('meetings.decide', { meetingId, text: 'To timer mere fra mandag', task: null });
    await workshop.ask('meetings.decide', { meetingId, text: 'Pakning prøves', task: null });
    expect(await decisions()).toMatchObject([
      { seq: 1, text: 'To timer mere fra mandag', task: null },
      { seq: 2, text: 'Pakning prøves', task: null },
    ]);
    expect(await tasks()).toEqual([]);
  });

  it('becomes a task with its owner and its day', async () => {
    const { workshop, courseId, meetingId, decisions, tasks, taskId } = await workshopWithDecision();
    const task = {
      id: taskId,
      courseId,
      meetingId,
      text: 'Bestil stol',
      ownerId: workshop.leaderId,
      owner: 'Karen Mølgaard',
      dueOn: '2026-12-01',
      doneOn: null,
      version: 1,
    };
    expect(await tasks()).toEqual([task]);
    expect(await decisions()).toMatchObject([{ text: 'Bestil stol', task }]);
  });

  it('is not made with an owner who is not there', async () => {
    const { workshop, meetingId, decisions } = await workshopWithMeeting();
    const input = { meetingId, text: 'Bestil stol', task: { ...noTask, ownerId: nobody } };
    expect(await refusalOf(workshop, 'meetings.decide', input)).toEqual({
      code: 'invalid',
      key: 'tasks.noSuchOwner',
      at: ['task.ownerId'],
    });
    expect(await decisions()).toEqual([]);
  });

  it('says something', async () => {
    const { workshop, meetingId } = await workshopWithMeeting();
    const input = { meetingId, text: '  ', task: null };
    expect(await refusalOf(workshop, 'meetings.decide', input)).toMatchObject({ code: 'invalid', at: ['text'] });
  });
});

describe('rewording a decision', () => {
  it('rewords its open task', async () => {
    const { workshop, decisionId, decisions } = await workshopWithDecision();
    await workshop.ask('meetings.reword', { decisionId, version: 1, text: 'Bestil høj stol' });
    expect(await decisions()).toMatchObject([
      { text: 'Bestil høj stol', version: 2, task: { text: 'Bestil høj stol', version: 2 } },
    ]);
  });

  it('put back as it was worded earlier rewords its open task too', async () => {
    const { workshop, candidateId, decisionId, decisions, tasks } = await workshopWithDecision();
    const outcome = await workshop.try('meetings.reword', { decisionId, version: 1, text: 'Bestil bord' });
    const auditSeq = (outcome.ok && outcome.auditSeq) || 0;
    const earlier = { candidateId, auditSeq, recordId: decisionId, field: 'text', side: 'from' as const };
    await workshop.ask('history.restore', earlier);
    expect(await decisions()).toMatchObject([{ text: 'Bestil stol' }]);
    expect(await tasks()).toMatchObject([{ text: 'Bestil stol' }]);
  });

  it('leaves a task that is done as it was worded', async () => {
    const { workshop, decisionId, taskId, decisions } = await workshopWithDecision();
    await workshop.ask('tasks.complete', { taskId, version: 1 });
    await workshop.ask('meetings.reword', { decisionId, version: 1, text: 'Bestil høj stol' });
    expect(await decisions()).toMatchObject([{ text: 'Bestil høj stol', task: { text: 'Bestil stol' } }]);
  });
});

describe('withdrawing a decision', () => {
  it('withdraws its open task too, and one undo brings both back', async () => {
    const { workshop, decisionId, decisions, tasks } = await workshopWithDecision();
    const outcome = await workshop.try('meetings.withdraw', { decisionId, version: 1 });
    expect([await decisions(), await tasks()]).toEqual([[], []]);
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
    expect(await decisions()).toMatchObject([{ text: 'Bestil stol', task: { dueOn: '2026-12-01' } }]);
    expect(await tasks()).toMatchObject([{ text: 'Bestil stol', ownerId: workshop.leaderId }]);
  });

  it('is refused when its task is done', async () => {
    const { workshop, decisionId, taskId, decisions } = await workshopWithDecision();
    await workshop.ask('tasks.complete', { taskId, version: 1 });
    expect(await refusalOf(workshop, 'meetings.withdraw', { decisionId, version: 1 })).toEqual({
      code: 'conflict',
      key: 'meetings.taskIsDone',
      at: [],
    });
    expect(await decisions()).toHaveLength(1);
  });

  it('is refused for who saw an older version', async () => {
    const { workshop, decisionId } = await workshopWithDecision();
    await workshop.ask('meetings.reword', { decisionId, version: 1, text: 'Bestil høj stol' });
    for (const [operation, more] of [
      ['meetings.withdraw', {}],
      ['meetings.reword', { text: 'Bestil lav stol' }],
    ] as const)
      expect(await refusalOf(workshop, operation, { decisionId, version: 1, ...more })).toMatchObject({
        key: 'failures.conflict',
      });
  });
});

describe('a meeting', () => {
  it('takes up the open tasks of the meetings before it', async () => {
    const { workshop, courseId, meetings, meetingId } = await workshopWithDecision();
    const add = (text: string, more: object) => workshop.ask('tasks.add', { courseId, text, ...more });
    const done = await add('Ring til lægen', { meetingId });
    await workshop.ask('tasks.complete', { taskId: done.id, version: 1 });
    await add('Af et senere møde', { meetingId: meetings[3]!.id });
    await add('Uden møde', {});
    const { openTasks, meetings: all } = await workshop.ask('meetings.show', { meetingId: meetings[2]!.id });
    expect(openTasks.map(({ text }) => text)).toEqual(['Bestil stol']);
    expect(all).toHaveLength(6);
    expect((await workshop.ask('meetings.show', { meetingId })).openTasks).toEqual([]);
  });

  it('names its course and the people of it', async () => {
    const { workshop, courseId, candidateId, number, meetingId } = await workshopWithMeeting();
    const { course, today } = await workshop.ask('meetings.show', { meetingId });
    expect(today).toBe('2026-11-23');
    expect(course).toEqual({
      id: courseId,
      number,
      candidateId,
      candidateName: 'Ida Kragh',
      departmentName: 'Hjulmagervej',
      startsOn: '2026-09-07',
      plannedEndOn: '2026-12-04',
      consultantName: 'Karen Mølgaard',
      counsellorName: null,
    });
  });

  it('is not shown to a mentor, not even of the own department', async () => {
    const { workshop, meetingId } = await workshopWithMeeting();
    const { departmentId } = workshop;
    const { id: staffId } = await workshop.ask('staff.register', { name: 'Ole', role: 'mentor', departmentId });
    workshop.as('mentor', staffId);
    expect(await refusalOf(workshop, 'meetings.show', { meetingId })).toMatchObject({ code: 'forbidden' });
  });
});
