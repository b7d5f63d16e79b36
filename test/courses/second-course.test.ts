import { describe, expect, it } from 'vitest';
import { showOf } from '#test/support/course-life.ts';
import {
  refusalOf,
  registerCandidate,
  startsOn,
  threeFreeDays,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';

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
