import { describe, expect, test } from 'vitest';
import { openWorkshop } from '#test/support/open-workshop.ts';

async function aReferred(today: string, order: { referredOn?: string; isWaiting?: boolean } = {}) {
  const workshop = await openWorkshop({ today });
  const { id: candidateId } = await workshop.ask('candidates.register', { firstName: 'Vibeke', lastName: 'Ebbesen' });
  const [department] = await workshop.ask('departments.list', {});
  const [colleague] = await workshop.ask('staff.list', {});
  const { id: courseId } = await workshop.ask('courses.refer', { candidateId, departmentId: department!.id, ...order });
  const line = async () => (await workshop.ask('candidates.list', {}))[0]!.course!;
  const version = async () => (await workshop.ask('courses.show', { courseId })).course.version;
  return { workshop, candidateId, courseId, departmentId: department!.id, consultantId: colleague!.id, line, version };
}

describe('since when a course is where it is', () => {
  test('a referral counts from the day it was made, a wait from the day it began, and a course from its first day', async () => {
    const { workshop, courseId, consultantId, line, version } = await aReferred('2026-11-02', {
      referredOn: '2026-10-20',
    });
    expect(await line()).toMatchObject({ state: 'referred', stateSince: '2026-10-20', consultantId: null });

    await workshop.ask('courses.wait', { courseId, version: await version(), on: '2026-11-02', reason: '' });
    workshop.goTo('2026-11-16');
    expect(await line()).toMatchObject({ state: 'waiting', stateSince: '2026-11-02', consultantId: null });

    await workshop.ask('courses.plan', { courseId, version: await version(), startsOn: '2026-11-23', consultantId });
    expect(await line()).toMatchObject({ state: 'planned', stateSince: '2026-11-16', consultantId });
    workshop.goTo('2026-12-01');
    expect(await line()).toMatchObject({ state: 'running', stateSince: '2026-11-23' });
  });
});

describe("a person's courses", () => {
  test('each tells its period, its department and the course it goes on from', async () => {
    const { workshop, candidateId, courseId, departmentId } = await aReferred('2026-11-02', { isWaiting: true });
    const again = await workshop.ask('courses.refer', { candidateId, departmentId, previousCourseId: courseId });

    const { courses } = await workshop.ask('candidates.show', { candidateId });

    expect(courses).toMatchObject([
      { id: courseId, ordinal: 1, state: 'waiting', endedOn: null, previousCourseId: null },
      { id: again.id, ordinal: 2, state: 'referred', previousCourseId: courseId },
    ]);
    expect(courses[0]!.departmentName).not.toBe('');
  });

  test('a mentor is not pointed to a course elsewhere', async () => {
    const { workshop, candidateId } = await aReferred('2026-11-02');
    const { id: havnegade } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: mentor } = await workshop.ask('staff.register', {
      name: 'Aslaug Thorsen',
      role: 'mentor',
      departmentId: havnegade,
    });
    await workshop.ask('courses.refer', { candidateId, departmentId: havnegade });
    workshop.as('mentor', mentor);

    expect((await workshop.ask('candidates.show', { candidateId })).courses).toMatchObject([
      { ordinal: 2, previousCourseId: null },
    ]);
  });
});
