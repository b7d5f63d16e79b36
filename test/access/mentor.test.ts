import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, registerCandidate, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import { everythingIn } from '#test/support/everything-in.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { operationNames, routeOf } from '#shared/contract.ts';

const nobody = '01900000-0000-7000-8000-000000000000';
const nouns = [
  'meetings',
  'tasks',
  'capacity',
  'agreements',
  'courseTemplates',
  'codeLists',
  'authorityContacts',
  'lifeEvents',
  'history',
  'courses',
];

const mentorIn = async (workshop: OpenTestWorkshop, departmentId: string | null) =>
  (await workshop.ask('staff.register', { name: 'Aslaug Thorsen', role: 'mentor', departmentId })).id;

/** A course in one department with everything that can hang on it, and a mentor of another. */
async function workshopWithForeignMentor() {
  const { workshop, candidateId, courseId } = await workshopWithCourse();
  const tryOutId = await beginTryOut(workshop, courseId);
  const { meetings } = await workshop.ask('courses.show', { courseId });
  const meetingId = meetings[0]!.id;
  const { id: participantId } = await workshop.ask('meetings.invite', { meetingId, role: 'other', name: 'Læge Holm' });
  const task = { ownerId: workshop.leaderId, dueOn: '2026-12-01' };
  const { id: decisionId, taskId } = await workshop.ask('meetings.decide', { meetingId, text: 'Bestil stol', task });
  const assigned = { courseId, part: 'consultant', from: '2026-11-02' } as const;
  const { id: staffId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
  const { id: assignmentId } = await workshop.ask('courses.assign', { ...assigned, staffId });
  const event = { candidateId, happenedIn: '2019', text: 'Tilbagefald' };
  const { id: lifeEventId } = await workshop.ask('lifeEvents.note', event);
  const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
  const mentorId = await mentorIn(workshop, elsewhere);
  workshop.as('mentor', mentorId);
  const ids = {
    candidateId,
    courseId,
    meetingId,
    participantId,
    decisionId,
    taskId,
    assignmentId,
    lifeEventId,
    tryOutId,
  };
  return { workshop, ids, mentorId, elsewhere };
}

describe('a mentor', () => {
  it('may ask these things and no other of a course, its meetings and its tasks', () => {
    const asked = operationNames.filter(
      (name) => nouns.includes(name.split('.')[0]!) && routeOf(name)!.by.includes('mentor'),
    );
    expect(asked.toSorted()).toEqual([
      'agreements.list',
      'authorityContacts.list',
      'capacity.limits',
      'capacity.occupancy',
      'codeLists.all',
      'courseTemplates.list',
      'courses.list',
      'courses.show',
      'history.latest',
      'history.undo',
      'meetings.list',
      'meetings.saveCalendar',
      'tasks.complete',
      'tasks.list',
      'tasks.reopen',
    ]);
  });

  it('gets the same answer for what is in another department as for what there is not, and changes nothing', async () => {
    const { workshop, ids } = await workshopWithForeignMentor();
    const line = { day: '2026-11-20', attendedMinutes: 60, absenceCode: 'SYG' };
    const inputs: [operation: string, key: keyof typeof ids, more: object][] = [
      ['candidates.show', 'candidateId', {}],
      ['courses.show', 'courseId', {}],
      ['attendance.record', 'courseId', line],
      ['attendance.recordDays', 'courseId', { lines: [line] }],
      ['attendance.clear', 'courseId', { day: '2026-11-20', version: 1 }],
      ['tasks.complete', 'taskId', { version: 1 }],
      ['tasks.reopen', 'taskId', { version: 1 }],
    ];
    const before = everythingIn(workshop);
    for (const [operation, key, more] of inputs) {
      const theirs = await workshop.try(operation, { [key]: ids[key], ...more });
      expect(theirs, operation).toMatchObject({ ok: false, failure: { code: 'not-found' } });
      expect(await workshop.try(operation, { [key]: nobody, ...more }), operation).toEqual(theirs);
      expect(everythingIn(workshop), operation).toEqual(before);
    }
  });

  it('is refused everything else before it is looked at, also with an id of the own department', async () => {
    const { workshop, ids } = await workshopWithForeignMentor();
    workshop.as('leader');
    const ownMentor = await mentorIn(workshop, workshop.departmentId);
    const about = operationNames.filter((name) => {
      const route = routeOf(name)!;
      return route.about !== undefined && route.about in ids && !route.by.includes('mentor');
    });
    expect(about).toEqual(
      expect.arrayContaining(['meetings.show', 'history.ofCandidate', 'lifeEvents.list', 'courses.compare']),
    );
    workshop.as('mentor', ownMentor);
    for (const name of about.filter((each) => !routeOf(each)!.isInternal))
      expect((await refusalOf(workshop, name, ids)).code, name).toBe('forbidden');
  });

  it('finds nothing of another department in any list, nor in a calendar file', async () => {
    const { workshop, ids, elsewhere } = await workshopWithForeignMentor();
    const { departmentId } = workshop;
    const span = { from: '2026-09-01', to: '2026-12-31' };
    const answers = [
      await workshop.ask('courses.list', {}),
      await workshop.ask('courses.list', { departmentId }),
      await workshop.ask('meetings.list', span),
      await workshop.ask('meetings.list', { ...span, departmentId }),
      await workshop.ask('tasks.list', { includesDone: true }),
      await workshop.ask('tasks.list', { departmentId, ownerId: workshop.leaderId }),
    ];
    expect(answers).toEqual([[], [], [], [], [], []]);
    expect(await refusalOf(workshop, 'meetings.saveCalendar', { ...span, departmentId })).toMatchObject({
      key: 'meetings.nothingPlanned',
    });
    const figures = JSON.stringify([
      await workshop.ask('departments.list', {}),
      await workshop.ask('capacity.limits', {}),
      await workshop.ask('capacity.occupancy', { from: '2026-11-23', to: '2026-11-29' }),
    ]);
    expect(figures).not.toMatch(/Ida|Kragh|2026-0001/u);
    for (const id of Object.values(ids)) expect(figures).not.toContain(id);
    expect(figures).toContain(elsewhere);
  });

  it('sees a course of the own department without why it was paused, moved or changed, and what came before elsewhere', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
    const secret = 'Indlagt til afrusning';
    await workshop.ask('courses.pause', {
      courseId,
      version: 1,
      from: '2026-11-23',
      until: '2026-11-25',
      reasonCode: 'BEHANDLING',
      reason: secret,
    });
    const { meetings } = await workshop.ask('courses.show', { courseId });
    const meeting = meetings.findLast(({ state }) => state === 'planned')!;
    await workshop.ask('meetings.move', { meetingId: meeting.id, version: 1, meetsOn: '2026-12-02', reason: secret });
    const { id: secondId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: elsewhere,
      consultantId: workshop.leaderId,
      startsOn: '2026-12-07',
      repeatReason: secret,
    });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-11-30',
      pattern: threeFreeDays,
      reasonCode: 'SYMPTOMER',
      reason: secret,
    });

    const mentors = [await mentorIn(workshop, workshop.departmentId), await mentorIn(workshop, elsewhere)];
    workshop.as('mentor', mentors[0]);
    const own = await workshop.ask('courses.show', { courseId });
    expect(own.course.state).toBe('paused');
    const list = await workshop.ask('meetings.list', { from: '2026-11-23', to: '2026-12-31' });
    expect(list.length).toBeGreaterThan(0);
    expect(JSON.stringify([own, list])).not.toMatch(/afrusning|BEHANDLING|SYMPTOMER/u);

    workshop.as('mentor', mentors[1]);
    const second = await workshop.ask('courses.show', { courseId: secondId });
    expect(second.siblings.map(({ id }) => id)).toEqual([secondId]);
    expect(JSON.stringify(second)).not.toContain(courseId);
    expect(JSON.stringify(second)).not.toContain('afrusning');

    workshop.as('leader', workshop.leaderId);
    expect(JSON.stringify(await workshop.ask('courses.show', { courseId }))).toContain('afrusning');
    expect((await workshop.ask('courses.show', { courseId: secondId })).course.previousCourseId).toBe(courseId);
  });

  it('without a department sees nothing at all', async () => {
    const { workshop } = await workshopWithForeignMentor();
    workshop.as('leader');
    const mentorId = await mentorIn(workshop, null);
    workshop.as('mentor', mentorId);
    expect(await workshop.ask('meetings.list', { from: '2026-09-01', to: '2026-12-31' })).toEqual([]);
    expect(await workshop.ask('tasks.list', {})).toEqual([]);
    expect(await workshop.ask('courses.list', {})).toEqual([]);
  });

  it('who ticked a task by mistake opens it again, and takes nothing of others back', async () => {
    const { workshop, ids } = await workshopWithForeignMentor();
    workshop.as('leader');
    const mentorId = await mentorIn(workshop, workshop.departmentId);
    const outcome = await workshop.try('tasks.revise', { taskId: ids.taskId, version: 1, change: { text: 'Stol' } });
    workshop.as('mentor', mentorId);
    await workshop.ask('tasks.complete', { taskId: ids.taskId!, version: 2 });
    await workshop.ask('tasks.reopen', { taskId: ids.taskId!, version: 3 });
    const undo = { auditSeq: outcome.ok ? outcome.auditSeq : 0 };
    expect(await refusalOf(workshop, 'history.undo', undo)).toMatchObject({ code: 'forbidden' });
  });
});

describe('another person’s record', () => {
  it('is in no list that is asked for by its own name', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: candidateId } = await registerCandidate(workshop, 'Dam');
    const { departmentId, leaderId: consultantId } = workshop;
    const course = { candidateId, departmentId, consultantId, startsOn: '2026-11-02' };
    for (const more of [{ previousCourseId: courseId }, { previousCourseId: courseId, carries: ['goal'] }])
      expect(await refusalOf(workshop, 'courses.start', { ...course, ...more })).toMatchObject({
        code: 'invalid',
        at: ['previousCourseId'],
      });
    expect(await refusalOf(workshop, 'courses.start', { ...course, previousCourseId: nobody })).toMatchObject({
      at: ['previousCourseId'],
    });
    expect(await refusalOf(workshop, 'courses.start', { ...course, templateId: nobody })).toMatchObject({
      at: ['templateId'],
    });
    const questions = [{ dimension: 'task', text: 'Kan pakke?', jobFunctionId: nobody }];
    expect(await refusalOf(workshop, 'courses.start', { ...course, questions })).toMatchObject({
      at: ['questions.0.jobFunctionId'],
    });
    const { id: otherId } = await workshop.ask('courses.start', course);
    const compared = { courseId, earlierCourseId: otherId };
    expect(await refusalOf(workshop, 'courses.compare', compared)).toMatchObject({ at: ['earlierCourseId'] });

    const meetingOf = async (id: string) => (await workshop.ask('courses.show', { courseId: id })).meetings[0]!;
    const [own, theirs] = [await meetingOf(courseId), await meetingOf(otherId)];
    expect(await refusalOf(workshop, 'tasks.add', { courseId, meetingId: theirs.id, text: 'Ring' })).toMatchObject({
      at: ['meetingId'],
    });
    const { participants } = await workshop.ask('meetings.show', { meetingId: theirs.id });
    const hold = { meetingId: own.id, version: 1, heldOn: own.meetsOn, absentIds: [participants[0]!.id] };
    expect(await refusalOf(workshop, 'meetings.hold', hold)).toMatchObject({ at: ['absentIds'] });
    for (const [key, at] of [
      ['staffId', 'staffId'],
      ['contactId', 'contactId'],
    ] as const)
      expect(
        await refusalOf(workshop, 'meetings.invite', { meetingId: own.id, role: 'other', name: 'Ole', [key]: nobody }),
      ).toMatchObject({ at: [at] });
    const task = { ownerId: nobody, owner: '', dueOn: null };
    expect(await refusalOf(workshop, 'meetings.decide', { meetingId: own.id, text: 'Ring', task })).toMatchObject({
      at: ['task.ownerId'],
    });
    const tryOutId = await beginTryOut(workshop, otherId, { from: '2026-11-02' });
    const line = { day: '2026-11-20', attendedMinutes: 120, parts: [{ tryOutId, minutes: 120 }] };
    expect(await refusalOf(workshop, 'attendance.recordDays', { courseId, lines: [line] })).toMatchObject({
      at: ['lines.0.parts.0.tryOutId'],
    });
  });
});
