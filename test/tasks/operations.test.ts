import { describe, expect, it } from 'vitest';
import { isOverdue } from '#shared/tasks.ts';
import { refusalOf, registerCandidate, startsOn, workshopWithCourse } from '#test/support/course.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

async function workshopWithTask(details: { ownerId?: string; owner?: string; dueOn?: string } = {}) {
  const opened = await workshopWithCourse();
  const { workshop, courseId } = opened;
  const { id: taskId } = await workshop.ask('tasks.add', { courseId, text: 'Ring til lægen', ...details });
  return { ...opened, taskId, task: async () => (await workshop.ask('courses.show', { courseId })).tasks[0]! };
}

describe('a task', () => {
  it('is somebody’s, by a day', async () => {
    const { task } = await workshopWithTask({ owner: 'Kandidaten', dueOn: '2026-12-01' });
    expect(await task()).toMatchObject({
      meetingId: null,
      text: 'Ring til lægen',
      ownerId: null,
      owner: 'Kandidaten',
      dueOn: '2026-12-01',
      doneOn: null,
    });
  });

  it('goes from somebody in words to a colleague and back', async () => {
    const { workshop, taskId, task } = await workshopWithTask({ owner: 'Kandidaten' });
    const { leaderId: ownerId } = workshop;
    await workshop.ask('tasks.revise', { taskId, version: 1, change: { ownerId } });
    expect(await task()).toMatchObject({ ownerId, owner: 'Karen Mølgaard' });
    await workshop.ask('tasks.revise', { taskId, version: 2, change: { dueOn: '2026-12-01' } });
    expect(await task()).toMatchObject({ ownerId, dueOn: '2026-12-01' });
    await workshop.ask('tasks.revise', { taskId, version: 3, change: { owner: 'Rådgiveren' } });
    expect(await task()).toMatchObject({ ownerId: null, owner: 'Rådgiveren' });
    await workshop.ask('tasks.revise', { taskId, version: 4, change: { owner: '' } });
    expect(await task()).toMatchObject({ ownerId: null, owner: '' });
  });

  it('is not given to a colleague who is not there or has left', async () => {
    const { workshop, courseId, taskId } = await workshopWithTask();
    const { id } = await workshop.ask('staff.register', { name: 'Ole', role: 'mentor', departmentId: null });
    await workshop.ask('staff.end', { staffId: id, version: 1 });
    for (const ownerId of [nobody, id]) {
      expect(await refusalOf(workshop, 'tasks.add', { courseId, text: 'Ring', ownerId })).toEqual({
        code: 'invalid',
        key: 'tasks.noSuchOwner',
        at: ['ownerId'],
      });
      expect(await refusalOf(workshop, 'tasks.revise', { taskId, version: 1, change: { ownerId } })).toMatchObject({
        at: ['change.ownerId'],
      });
    }
  });

  it('keeps a colleague who has left, when something else is revised', async () => {
    const { workshop, courseId } = await workshopWithTask();
    const { id: ownerId } = await workshop.ask('staff.register', { name: 'Ole', role: 'mentor', departmentId: null });
    const { id: taskId } = await workshop.ask('tasks.add', {
      courseId,
      text: 'Bestil stol',
      ownerId,
      dueOn: '2026-11-24',
    });
    await workshop.ask('staff.end', { staffId: ownerId, version: 1 });
    await workshop.ask('tasks.revise', { taskId, version: 1, change: { dueOn: '2026-11-25' } });
    expect((await workshop.ask('tasks.list', {}))[0]).toMatchObject({ owner: 'Ole', dueOn: '2026-11-25' });
  });

  it('is not of a meeting of another course', async () => {
    const { workshop, courseId } = await workshopWithTask();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const course = { candidateId, departmentId: workshop.departmentId, consultantId: workshop.leaderId, startsOn };
    const { id: otherId } = await workshop.ask('courses.start', course);
    const [theirs] = (await workshop.ask('courses.show', { courseId: otherId })).meetings;
    for (const meetingId of [nobody, theirs!.id])
      expect(await refusalOf(workshop, 'tasks.add', { courseId, meetingId, text: 'Ring' })).toEqual({
        code: 'invalid',
        key: 'tasks.meetingNotOfCourse',
        at: ['meetingId'],
      });
  });

  it('is done today unless another day is said, and may be opened again', async () => {
    const { workshop, taskId, task } = await workshopWithTask();
    await workshop.ask('tasks.complete', { taskId, version: 1 });
    expect((await task()).doneOn).toBe('2026-11-23');
    await workshop.ask('tasks.reopen', { taskId, version: 2 });
    expect((await task()).doneOn).toBe(null);
    await workshop.ask('tasks.complete', { taskId, version: 3, on: '2026-11-20' });
    expect((await task()).doneOn).toBe('2026-11-20');
  });

  it('is refused done in the future, done twice, opened while open, and by an older version', async () => {
    const { workshop, taskId } = await workshopWithTask();
    const seen = { taskId, version: 1 };
    expect(await refusalOf(workshop, 'tasks.complete', { ...seen, on: '2026-11-24' })).toEqual({
      code: 'invalid',
      key: 'tasks.doneInFuture',
      at: ['on'],
    });
    expect(await refusalOf(workshop, 'tasks.reopen', seen)).toMatchObject({ code: 'conflict', key: 'tasks.notDone' });
    await workshop.ask('tasks.complete', seen);
    expect(await refusalOf(workshop, 'tasks.complete', { taskId, version: 2 })).toMatchObject({
      code: 'conflict',
      key: 'tasks.alreadyDone',
    });
    for (const operation of ['tasks.complete', 'tasks.reopen', 'tasks.withdraw'])
      expect(await refusalOf(workshop, operation, seen), operation).toMatchObject({ key: 'failures.conflict' });
  });

  it('is withdrawn, and comes back by undo', async () => {
    const { workshop, taskId, task } = await workshopWithTask({ owner: 'Kandidaten' });
    const outcome = await workshop.try('tasks.withdraw', { taskId, version: 1 });
    expect(await workshop.ask('tasks.list', {})).toEqual([]);
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
    expect(await task()).toMatchObject({ id: taskId, text: 'Ring til lægen', owner: 'Kandidaten' });
  });

  it('is overdue the day after it was due, while it is open', () => {
    const task = { dueOn: '2026-11-22', doneOn: null };
    expect(isOverdue(task, '2026-11-22')).toBe(false);
    expect(isOverdue(task, '2026-11-23')).toBe(true);
    expect(isOverdue({ ...task, doneOn: '2026-11-30' }, '2026-12-01')).toBe(false);
    expect(isOverdue({ ...task, dueOn: null }, '2026-12-01')).toBe(false);
  });
});

describe('the list of tasks', () => {
  async function workshopWithTasks() {
    const opened = await workshopWithCourse();
    const { workshop, courseId } = opened;
    const add = async (text: string, dueOn: string | null, ownerId: string | null = null) =>
      (await workshop.ask('tasks.add', { courseId, text, dueOn, ownerId })).id;
    await add('uden dag', null);
    await add('senere', '2026-12-10', workshop.leaderId);
    await add('snart', '2026-11-25');
    const lately = await add('for nylig', '2026-11-01');
    const long = await add('for længe siden', '2026-10-01');
    await workshop.ask('tasks.complete', { taskId: lately, version: 1, on: '2026-10-24' });
    await workshop.ask('tasks.complete', { taskId: long, version: 1, on: '2026-10-23' });
    return opened;
  }
  const textsOf = (tasks: readonly { text: string }[]) => tasks.map(({ text }) => text);

  it('is of open ones, the earliest due first and those without a day last', async () => {
    const { workshop, candidateId, number } = await workshopWithTasks();
    const tasks = await workshop.ask('tasks.list', {});
    expect(textsOf(tasks)).toEqual(['snart', 'senere', 'uden dag']);
    expect(tasks[0]).toMatchObject({
      candidateId,
      candidateName: 'Ida Kragh',
      courseNumber: number,
      departmentName: 'Hjulmagervej',
    });
    expect(tasks[0]).not.toHaveProperty('decisionId');
  });

  it('has those done in the last 30 days at its end when asked', async () => {
    const { workshop, courseId } = await workshopWithTasks();
    const open = ['snart', 'senere', 'uden dag'];
    expect(textsOf(await workshop.ask('tasks.list', { includesDone: true }))).toEqual([...open, 'for nylig']);
    expect(textsOf((await workshop.ask('courses.show', { courseId })).tasks)).toEqual([
      ...open,
      'for nylig',
      'for længe siden',
    ]);
  });

  it('is of one owner or one department when asked', async () => {
    const { workshop } = await workshopWithTasks();
    const { leaderId: ownerId, departmentId } = workshop;
    const { id: other } = await workshop.ask('departments.open', { name: 'Havnegade' });
    expect(textsOf(await workshop.ask('tasks.list', { ownerId }))).toEqual(['senere']);
    expect(await workshop.ask('tasks.list', { departmentId })).toHaveLength(3);
    expect(await workshop.ask('tasks.list', { departmentId: other })).toEqual([]);
  });

  it('shows a mentor only the own department, and lets them say what is done', async () => {
    const { workshop, departmentId, taskId } = await workshopWithTasks().then(async (opened) => ({
      ...opened,
      departmentId: opened.workshop.departmentId,
      taskId: (await opened.workshop.ask('tasks.list', {}))[0]!.id,
    }));
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const mentor = async (department: string | null) =>
      (await workshop.ask('staff.register', { name: 'Ole', role: 'mentor', departmentId: department })).id;
    const [own, other, none] = [await mentor(departmentId), await mentor(elsewhere), await mentor(null)];
    for (const staffId of [other, none]) {
      workshop.as('mentor', staffId);
      expect(await workshop.ask('tasks.list', {})).toEqual([]);
      expect(await refusalOf(workshop, 'tasks.complete', { taskId, version: 1 })).toMatchObject({ code: 'not-found' });
    }
    workshop.as('mentor', own);
    await workshop.ask('tasks.complete', { taskId, version: 1 });
    expect(await workshop.ask('tasks.list', {})).toHaveLength(2);
  });
});
