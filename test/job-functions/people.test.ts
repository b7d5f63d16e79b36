import { describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { act } from '#test/support/course-life.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { refusalOf } from '#test/support/course.ts';

const today = '2026-11-23';

async function workshopWithFunction() {
  const workshop = await openWorkshop({ today });
  const { departmentId } = workshop;
  const { id: jobFunctionId } = await workshop.ask('jobFunctions.register', { departmentId, name: 'Systue' });

  /** Somebody whose course begins on that day, and who tries the function. */
  const somebody = async (
    firstName: string,
    {
      startsOn = '2026-10-05',
      from = startsOn,
      to = null,
      of = departmentId,
    }: Partial<Record<'startsOn' | 'from' | 'of', string>> & { to?: string | null } = {},
  ) => {
    const { id: candidateId } = await workshop.ask('candidates.register', { firstName, lastName: 'Bo' });
    const { id: courseId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: of,
      consultantId: workshop.leaderId,
      startsOn,
    });
    const { id: tryOutId } = await workshop.ask('tryOuts.begin', { courseId, jobFunctionId, from, to });
    return { courseId, tryOutId };
  };
  return { workshop, jobFunctionId, somebody };
}

const namesOf = async (workshop: OpenTestWorkshop, jobFunctionId: string) =>
  (await workshop.ask('jobFunctions.people', { jobFunctionId })).map(
    ({ candidateName, isOnIt }) => `${candidateName.split(' ')[0]}${isOnIt ? ' on it' : ''}`,
  );

describe('who is on a job function', () => {
  it('comes first, then those who were, the newest first', async () => {
    const { workshop, jobFunctionId, somebody } = await workshopWithFunction();
    await somebody('Ane', { from: '2026-10-05', to: '2026-10-30' });
    await somebody('Bo', { from: '2026-10-12' });
    await somebody('Cai', { from: '2026-11-02', to: today });
    await somebody('Dan', { from: '2026-11-02', to: '2026-11-22' });

    expect(await namesOf(workshop, jobFunctionId)).toEqual(['Cai on it', 'Bo on it', 'Dan', 'Ane']);
    expect(await workshop.ask('jobFunctions.list', {})).toMatchObject([{ runningTryOuts: 2 }]);
  });

  it('has a way to the course, and says what came of it', async () => {
    const { workshop, jobFunctionId, somebody } = await workshopWithFunction();
    const { courseId, tryOutId } = await somebody('Ane');
    await workshop.ask('tryOuts.revise', { tryOutId, version: 1, change: { verdict: 'suits' } });

    expect(await workshop.ask('jobFunctions.people', { jobFunctionId })).toEqual([
      { tryOutId, courseId, candidateName: 'Ane Bo', from: '2026-10-05', to: null, verdict: 'suits', isOnIt: true },
    ]);
  });

  it('is nobody whose course has not begun', async () => {
    const { workshop, jobFunctionId, somebody } = await workshopWithFunction();
    await somebody('Ane', { startsOn: '2026-12-07' });

    expect(await namesOf(workshop, jobFunctionId)).toEqual(['Ane']);
    expect(await workshop.ask('jobFunctions.list', {})).toMatchObject([{ runningTryOuts: 0 }]);
  });

  it('is nobody whose course is over; an open end is then the course’s', async () => {
    const { workshop, jobFunctionId, somebody } = await workshopWithFunction();
    const { courseId } = await somebody('Ane');
    await act(workshop, 'courses.interrupt', { courseId, endedOn: '2026-11-13', reasonCode: 'FORVAERRING' });

    expect(await workshop.ask('jobFunctions.people', { jobFunctionId })).toMatchObject([
      { isOnIt: false, to: '2026-11-13' },
    ]);
    expect(await workshop.ask('jobFunctions.list', {})).toMatchObject([{ runningTryOuts: 0 }]);
  });

  it('leaves out a course that was called off', async () => {
    const { workshop, jobFunctionId, somebody } = await workshopWithFunction();
    const { courseId } = await somebody('Ane', { startsOn: '2026-12-07' });
    await act(workshop, 'courses.cancel', { courseId, on: today, reasonCode: 'MYNDIGHED' });

    expect(await namesOf(workshop, jobFunctionId)).toEqual([]);
  });

  it('still is somebody whose course is paused', async () => {
    const { workshop, jobFunctionId, somebody } = await workshopWithFunction();
    const { courseId } = await somebody('Ane');
    await act(workshop, 'courses.pause', { courseId, from: '2026-11-16', reasonCode: 'BEHANDLING' });

    expect(await namesOf(workshop, jobFunctionId)).toEqual(['Ane on it']);
  });

  it('shows a mentor those of the own department alone', async () => {
    const { workshop, jobFunctionId, somebody } = await workshopWithFunction();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: mentor } = await workshop.ask('staff.register', {
      name: 'Mia',
      role: 'mentor',
      departmentId: workshop.departmentId,
    });
    await somebody('Ane');
    await somebody('Bo', { of: elsewhere });
    workshop.as('mentor', mentor);

    expect(await namesOf(workshop, jobFunctionId)).toEqual(['Ane on it']);
  });

  it('is refused for an unknown function', async () => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'jobFunctions.people', { jobFunctionId: newId() })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the centre’s own workers at a function', () => {
  it('are a number beside, and nobody on it', async () => {
    const { workshop, jobFunctionId } = await workshopWithFunction();
    const [before] = await workshop.ask('jobFunctions.list', {});
    expect(before).toMatchObject({ ownWorkers: null });
    await workshop.ask('jobFunctions.revise', { jobFunctionId, version: 1, change: { ownWorkers: 3 } });
    expect(await workshop.ask('jobFunctions.list', {})).toMatchObject([{ ownWorkers: 3, runningTryOuts: 0 }]);
    expect(await namesOf(workshop, jobFunctionId)).toEqual([]);
  });

  it.each([-1, 1000, 1.5])('are not %s', async (ownWorkers) => {
    const { workshop, jobFunctionId } = await workshopWithFunction();
    expect(
      await refusalOf(workshop, 'jobFunctions.revise', { jobFunctionId, version: 1, change: { ownWorkers } }),
    ).toMatchObject({ code: 'invalid', at: ['change.ownWorkers'] });
  });
});
