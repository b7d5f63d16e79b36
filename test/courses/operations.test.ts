import { describe, expect, it } from 'vitest';
import { registerCandidate, refusalOf, startsOn, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

async function workshopWithCandidate(today = '2026-11-23') {
  const workshop = await openWorkshop({ today });
  const { id: candidateId } = await registerCandidate(workshop);
  const course = { candidateId, departmentId: workshop.departmentId, consultantId: workshop.leaderId, startsOn };
  return { workshop, course };
}

describe('starting a course', () => {
  it('plans thirteen weeks, ending on their last workday', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const started = await workshop.ask('courses.start', course);
    expect(started.plannedEndOn).toBe('2026-12-04');
  });

  it('ends before a closing day that would have been the last', async () => {
    const { workshop, course } = await workshopWithCandidate();
    await workshop.ask('centre.closeDays', { from: '2026-12-04', to: '2026-12-04', label: 'Personaledag' });
    const started = await workshop.ask('courses.start', course);
    expect(started.plannedEndOn).toBe('2026-12-03');
  });

  it('keeps the end that was wished', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const started = await workshop.ask('courses.start', { ...course, plannedEndOn: '2026-10-30' });
    expect(started.plannedEndOn).toBe('2026-10-30');
  });

  it('numbers courses by the year they start in', async () => {
    const { workshop, course } = await workshopWithCandidate();
    await workshop.ask('courses.start', course);
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    await workshop.ask('courses.start', { ...course, candidateId, startsOn: '2027-01-04' });
    const { id: thirdId } = await registerCandidate(workshop, 'Holm');
    const third = await workshop.ask('courses.start', { ...course, candidateId: thirdId });
    expect((await workshop.ask('courses.list', {})).map(({ number }) => number).toSorted()).toEqual([
      '2026-0001',
      '2026-0002',
      '2027-0001',
    ]);
    expect(third.number).toBe('2026-0002');
  });

  it('counts the person’s courses and leaves earlier ones as they are', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse();
    const before = await workshop.ask('courses.show', { courseId });
    const other = await registerCandidate(workshop, 'Lund');
    const course = { departmentId: workshop.departmentId, consultantId: workshop.leaderId, startsOn: '2026-12-07' };
    await workshop.ask('courses.start', { ...course, candidateId: other.id });
    const { id } = await workshop.ask('courses.start', { ...course, candidateId });
    expect((await workshop.ask('courses.show', { courseId: id })).course.ordinal).toBe(2);
    expect((await workshop.ask('courses.show', { courseId })).course).toEqual(before.course);
  });

  it('runs from its first day', async () => {
    const { workshop, course } = await workshopWithCandidate();
    await workshop.ask('courses.start', { ...course, startsOn: '2026-11-23' });
    expect((await workshop.ask('courses.list', {}))[0]?.state).toBe('running');
  });

  it('is planned until its first day comes', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const { id: courseId } = await workshop.ask('courses.start', { ...course, startsOn: '2026-11-24' });
    const before = (await workshop.ask('courses.show', { courseId })).course.state;
    workshop.goTo('2026-11-24');
    const after = (await workshop.ask('courses.show', { courseId })).course.state;
    expect([before, after]).toEqual(['planned', 'running']);
  });

  it('takes the questions and the first hours in the same step', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const { id: courseId } = await workshop.ask('courses.start', {
      ...course,
      questions: [
        { dimension: 'duration', text: 'Hvor mange timer?' },
        { dimension: 'task', text: 'Siddende eller stående?' },
      ],
      hours: threeMornings,
    });
    const { questions, hourPlans } = await workshop.ask('courses.show', { courseId });
    expect(questions).toMatchObject([
      { seq: 1, dimension: 'duration', text: 'Hvor mange timer?', answer: '' },
      { seq: 2, dimension: 'task', text: 'Siddende eller stående?', answer: '' },
    ]);
    expect(hourPlans).toMatchObject([{ seq: 1, validFrom: startsOn, pattern: threeMornings }]);
  });

  it('is taken back whole by one undo', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const outcome = await workshop.try('courses.start', {
      ...course,
      hours: threeMornings,
      questions: [{ dimension: 'task', text: 'Hvad?' }],
    });
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
    const rows = workshop.sqlite
      .prepare(
        'SELECT (SELECT count(*) FROM courses) + (SELECT count(*) FROM courseQuestions) + (SELECT count(*) FROM hourPlans)',
      )
      .pluck()
      .get();
    expect(rows).toBe(0);
  });

  it('refuses a candidate who is not in the book', async () => {
    const { workshop, course } = await workshopWithCandidate();
    expect(await refusalOf(workshop, 'courses.start', { ...course, candidateId: nobody })).toMatchObject({
      code: 'not-found',
    });
  });

  it.each([
    ['an unknown department', { departmentId: nobody }, 'courses.noSuchDepartment', 'departmentId'],
    ['an unknown consultant', { consultantId: nobody }, 'courses.noSuchConsultant', 'consultantId'],
    ['an unknown counsellor', { counsellorId: nobody }, 'courses.noSuchCounsellor', 'counsellorId'],
    ['an end before the start', { plannedEndOn: '2026-09-06' }, 'courses.endBeforeStart', 'plannedEndOn'],
    ['a referral from the future', { referredOn: '2026-11-24' }, 'courses.referredInFuture', 'referredOn'],
    ['a target group that is on no list', { targetGroupCode: 'FINDES_IKKE' }, 'codeLists.unknown', 'targetGroupCode'],
    ['a benefit that had ended', { benefitCode: 'UDDANNELSESHJAELP' }, 'codeLists.unknown', 'benefitCode'],
    ['a measure that is on no list', { measureCode: 'FINDES_IKKE' }, 'codeLists.unknown', 'measureCode'],
  ])('refuses %s at its field', async (_what, wrong, key, field) => {
    const { workshop, course } = await workshopWithCandidate();
    expect(await refusalOf(workshop, 'courses.start', { ...course, ...wrong })).toEqual({
      code: 'invalid',
      key,
      at: [field],
    });
  });

  it('takes a code that was valid on the first day, though it has ended since', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const { id: courseId } = await workshop.ask('courses.start', {
      ...course,
      startsOn: '2025-06-02',
      benefitCode: 'UDDANNELSESHJAELP',
    });
    expect((await workshop.ask('courses.show', { courseId })).course.benefitCode).toBe('UDDANNELSESHJAELP');
  });

  it('refuses a department that is closed', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await workshop.ask('departments.archive', { departmentId, version: 1 });
    expect(await refusalOf(workshop, 'courses.start', { ...course, departmentId })).toMatchObject({
      key: 'courses.noSuchDepartment',
    });
  });

  it('refuses a colleague who has left', async () => {
    const { workshop, course } = await workshopWithCandidate();
    const { id: consultantId } = await workshop.ask('staff.register', { name: 'Per Holm', role: 'consultant' });
    await workshop.ask('staff.end', { staffId: consultantId, version: 1 });
    expect(await refusalOf(workshop, 'courses.start', { ...course, consultantId })).toMatchObject({
      key: 'courses.noSuchConsultant',
    });
  });
});

describe('revising a course', () => {
  it('changes what is given and counts the version', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const revised = await workshop.ask('courses.revise', {
      courseId,
      version: 1,
      change: { goal: 'Ti timer om ugen', goalMinutesPerWeek: 600 },
    });
    expect(revised).toEqual({ version: 2 });
    expect((await workshop.ask('courses.show', { courseId })).course).toMatchObject({
      goal: 'Ti timer om ugen',
      goalMinutesPerWeek: 600,
      version: 2,
    });
  });

  it('refuses when somebody else has changed the course since', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.revise', { courseId, version: 1, change: { goal: 'A' } });
    expect(await refusalOf(workshop, 'courses.revise', { courseId, version: 1, change: { goal: 'B' } })).toMatchObject({
      code: 'conflict',
    });
  });

  it('judges only the fields given: a counsellor who left stays until another is chosen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: counsellorId } = await workshop.ask('authorityContacts.register', { name: 'Per Holm' });
    await workshop.ask('courses.revise', { courseId, version: 1, change: { counsellorId } });
    await workshop.ask('authorityContacts.end', { contactId: counsellorId, version: 1, endedOn: '2026-11-23' });
    expect(await workshop.ask('courses.revise', { courseId, version: 2, change: { purpose: 'Afklaring' } })).toEqual({
      version: 3,
    });
  });

  it('refuses an end before the start, at the field that was changed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'courses.moveEnd', { courseId, version: 1, plannedEndOn: '2026-09-01' })).toEqual({
      code: 'invalid',
      key: 'courses.endBeforeStart',
      at: ['plannedEndOn'],
    });
  });

  it('refuses an end before a day that is registered', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 120 });
    expect(
      await refusalOf(workshop, 'courses.moveEnd', { courseId, version: 1, plannedEndOn: '2026-11-19' }),
    ).toMatchObject({
      key: 'courses.endBeforeAttendance',
    });
  });
});

describe('the orderer’s questions', () => {
  it('are numbered in the order they are asked', async () => {
    const { workshop, courseId } = await workshopWithCourse({ questions: [{ dimension: 'task', text: 'Hvad?' }] });
    await workshop.ask('courses.ask', { courseId, dimension: 'layout', text: 'Hvilken stol?' });
    const { questions } = await workshop.ask('courses.show', { courseId });
    expect(questions.map(({ seq, text }) => [seq, text])).toEqual([
      [1, 'Hvad?'],
      [2, 'Hvilken stol?'],
    ]);
  });

  it('are at most twenty', async () => {
    const questions = Array.from({ length: 20 }, (_, index) => ({
      dimension: 'other' as const,
      text: `Spørgsmål ${index}`,
    }));
    const { workshop, courseId } = await workshopWithCourse({ questions });
    expect(await refusalOf(workshop, 'courses.ask', { courseId, dimension: 'other', text: 'Et til' })).toMatchObject({
      key: 'courses.tooManyQuestions',
      at: ['text'],
    });
  });

  it('are answered in the version that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse({ questions: [{ dimension: 'task', text: 'Hvad?' }] });
    const questionId = (await workshop.ask('courses.show', { courseId })).questions[0]?.id ?? '';
    await workshop.ask('courses.answer', { questionId, version: 1, answer: 'Pakning' });
    expect(await refusalOf(workshop, 'courses.answer', { questionId, version: 1, answer: 'Montage' })).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('the list of courses', () => {
  it('holds a department’s own courses when one is asked for', async () => {
    const { workshop, number } = await workshopWithCourse();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    expect(await workshop.ask('courses.list', { departmentId })).toEqual([]);
    expect(await workshop.ask('courses.list', { departmentId: workshop.departmentId })).toMatchObject([
      { number, candidateName: 'Ida Kragh' },
    ]);
  });

  it('shows a mentor only the mentor’s own department', async () => {
    const { workshop } = await workshopWithCourse();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: elsewhere } = await workshop.ask('staff.register', { name: 'Mads', role: 'mentor', departmentId });
    const { id: here } = await workshop.ask('staff.register', {
      name: 'Mia',
      role: 'mentor',
      departmentId: workshop.departmentId,
    });
    workshop.as('mentor', elsewhere);
    const seenElsewhere = await workshop.ask('courses.list', {});
    workshop.as('mentor', here);
    expect([seenElsewhere.length, (await workshop.ask('courses.list', {})).length]).toEqual([0, 1]);
  });
});
