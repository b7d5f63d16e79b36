import { describe, expect, it } from 'vitest';
import { registerCandidate, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import { showOf } from '#test/support/course-life.ts';
import { refused } from '#test/support/everything-in.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

describe('days at the edges of the calendar', () => {
  const orderIn = async (workshop: OpenTestWorkshop) => ({
    candidateId: (await registerCandidate(workshop)).id,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
  });

  it.each([
    ['a Saturday', '2026-09-05', '2026-12-04', '2026-09-07'],
    ['the leap day', '2028-02-29', '2028-05-29', '2028-02-29'],
    ['the last day of a year with week 53', '2026-12-31', '2027-03-31', '2026-12-31'],
    ['Maundy Thursday', '2026-04-02', '2026-07-01', '2026-04-07'],
    ['the Sunday summer time begins', '2026-03-29', '2026-06-26', '2026-03-30'],
  ])('a course that begins on %s has its meetings on workdays inside it', async (_, startsOn, end, firstMeeting) => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id: courseId, plannedEndOn } = await workshop.ask('courses.start', {
      ...(await orderIn(workshop)),
      startsOn,
      hours: threeMornings,
    });
    expect(plannedEndOn).toBe(end);
    const { meetings } = await showOf(workshop, courseId);
    expect(meetings).toHaveLength(6);
    expect(meetings[0]!.meetsOn).toBe(firstMeeting);
    expect(meetings.every(({ meetsOn }) => meetsOn >= startsOn && meetsOn <= end)).toBe(true);
  });

  it('the first and the last year of the book are answered like any other, or refused at their field', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const order = await orderIn(workshop);
    const late = { ...order, startsOn: '2999-12-02' };
    expect(await refused(workshop, 'courses.start', late)).toEqual({
      code: 'invalid',
      key: 'calendar.notADay',
      at: ['startsOn'],
    });
    const { consultantId: _consultantId, ...referral } = order;
    expect(await refused(workshop, 'courses.refer', { ...referral, wishedStartOn: '2999-12-02' })).toEqual({
      code: 'invalid',
      key: 'calendar.notADay',
      at: ['wishedStartOn'],
    });
    const { id: courseId } = await workshop.ask('courses.start', { ...order, startsOn: '1000-01-06' });
    expect((await showOf(workshop, courseId)).meetings).toHaveLength(6);
  });

  it('a start is not moved to where the course would leave the book', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const input = { courseId, version: 1, startsOn: '2999-12-02', reason: 'Senere' };
    expect(await refused(workshop, 'courses.moveStart', input)).toMatchObject({
      key: 'calendar.notADay',
      at: ['startsOn'],
    });
    const { consultantId, candidateId } = await orderIn(workshop);
    const { departmentId } = workshop;
    const { id: referralId } = await workshop.ask('courses.refer', { candidateId, departmentId });
    const plan = { courseId: referralId, version: 1, startsOn: '2999-12-02', consultantId };
    expect(await refused(workshop, 'courses.plan', plan)).toMatchObject({ key: 'calendar.notADay', at: ['startsOn'] });
  });

  it('a pause to the last day of the book is refused at its field', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const input = { courseId, version: 1, from: '2026-11-23', until: '2999-12-31', reasonCode: 'FERIE' };
    expect(await refused(workshop, 'courses.pause', input)).toMatchObject({ key: 'calendar.notADay', at: ['until'] });
  });

  it('nobody takes over before the book begins', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: staffId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
    const input = { courseId, staffId, part: 'responsible', from: '1000-01-01' };
    expect(await refused(workshop, 'courses.assign', input)).toMatchObject({ at: ['from'] });
  });

  it.each(['courses.start', 'courses.plan', 'courses.moveEnd'])(
    '%s refuses a course of centuries',
    async (operation) => {
      const { workshop, candidateId, courseId } = await workshopWithCourse();
      const { departmentId, leaderId: consultantId } = workshop;
      const { id: referralId } = await workshop.ask('courses.refer', { candidateId, departmentId });
      const input = {
        'courses.start': { candidateId, departmentId, consultantId, startsOn: '2026-12-07' },
        'courses.plan': { courseId: referralId, version: 1, consultantId, startsOn: '2026-12-07' },
        'courses.moveEnd': { courseId, version: 1, reasonCode: 'SYGDOM', reason: 'Indlagt' },
      }[operation];
      const outcome = await refused(workshop, operation, { ...input, plannedEndOn: '2999-12-31' });
      expect(outcome).toEqual({ code: 'invalid', key: 'courses.tooLong', at: ['plannedEndOn'] });
    },
  );
});

describe('a start moved over closed days', () => {
  it('keeps its weeks, ends on a workday and has its meetings on workdays', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-08-31' });
    await workshop.ask('centre.closeDays', { from: '2026-12-21', to: '2026-12-23', label: 'Juleferie' });
    const moved = { courseId, version: 1, startsOn: '2026-09-28', reason: 'Ferie' };
    const { plannedEndOn } = await workshop.ask('courses.moveStart', moved);
    expect(plannedEndOn).toBe('2026-12-24');
    const { meetings } = await showOf(workshop, courseId);
    const closed = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-25'];
    expect(meetings.map(({ meetsOn }) => meetsOn).filter((day) => closed.includes(day))).toEqual([]);
  });

  it('closed after the meetings were proposed, a proposal moves the meeting', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-08-31' });
    const { meetings: before } = await showOf(workshop, courseId);
    const day = before[1]!.meetsOn;
    await workshop.ask('centre.closeDays', { from: day, to: day, label: 'Lukket' });
    expect(await workshop.ask('meetings.propose', { courseId })).toMatchObject({ added: 0, moved: 1 });
    expect((await showOf(workshop, courseId)).meetings.map(({ meetsOn }) => meetsOn)).not.toContain(day);
  });
});

describe('the meetings of a course', () => {
  it('are not proposed before it is planned, nor when it is over', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse();
    const { departmentId } = workshop;
    const { id: referralId } = await workshop.ask('courses.refer', { candidateId, departmentId });
    expect(await refused(workshop, 'meetings.propose', { courseId: referralId })).toMatchObject({
      code: 'conflict',
      key: 'meetings.notPlannedYet',
    });
    await workshop.ask('courses.finish', { courseId, version: 1, endedOn: '2026-11-20', reasonCode: 'JOB' });
    expect(await refused(workshop, 'meetings.propose', { courseId })).toMatchObject({ key: 'meetings.courseEnded' });
  });
});

describe('questions taken along', () => {
  it('are refused together with more than twenty, and none is lost', async () => {
    const questionsOf = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ dimension: 'task' as const, text: `Spørgsmål ${place + 1}` }));
    const { workshop, candidateId } = await workshopWithCourse({ questions: questionsOf(15) });
    const { departmentId, leaderId: consultantId } = workshop;
    const again = { candidateId, departmentId, consultantId, startsOn: '2026-12-07', carries: ['questions' as const] };
    expect(await refused(workshop, 'courses.start', { ...again, questions: questionsOf(6) })).toEqual({
      code: 'invalid',
      key: 'courses.tooManyQuestions',
      at: ['questions'],
    });
    const { id } = await workshop.ask('courses.start', { ...again, questions: questionsOf(5) });
    expect((await showOf(workshop, id)).questions).toHaveLength(20);
  });
});

describe('a code’s wording', () => {
  it('does not begin on the first day of the book, for the old one would end before it', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const code = (await workshop.ask('codeLists.all', {})).find(
      ({ list, validFrom }) => list === 'pause' && !validFrom,
    )!;
    const input = { codeId: code.id, version: code.version, from: '1000-01-01', change: { textDa: 'Ferie og fri' } };
    expect(await refused(workshop, 'codeLists.reword', input)).toMatchObject({ key: 'calendar.notADay', at: ['from'] });
  });
});
