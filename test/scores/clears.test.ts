import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/support/course.ts';
import { workshopWithScores } from '#test/support/scores.ts';

const today = '2026-11-23';

describe('what is cleared', () => {
  const cleared = async () => {
    const given = await workshopWithScores();
    const { workshop, courseId, indicatorIds, give } = given;
    await give(today, 'staff', [6]);
    const place = { indicatorId: indicatorIds[0]!, side: 'staff' as const };
    const clear = { courseId, scoredOn: today, version: 1, scores: [], clears: [{ ...place, version: 1 }] };
    return { ...given, workshop, place, clear };
  };

  it('is not given in the same breath', async () => {
    const { workshop, place, clear } = await cleared();
    const scores = [{ ...place, value: 7, version: 1 }];
    expect(await refusalOf(workshop, 'scores.record', { ...clear, scores })).toEqual({
      code: 'invalid',
      key: 'scores.givenTwice',
      at: ['clears.0.indicatorId'],
    });
  });

  it('takes no note along that was written meanwhile', async () => {
    const { workshop, courseId, clear, rounds } = await cleared();
    await workshop.ask('scores.record', { courseId, scoredOn: today, version: 1, scores: [], note: 'Vigtigt' });
    expect(await refusalOf(workshop, 'scores.record', clear)).toMatchObject({ code: 'conflict' });
    expect(await rounds()).toMatchObject([{ note: 'Vigtigt', scores: [{ value: 6 }] }]);
  });

  it('is a mentor’s own', async () => {
    const { workshop, clear, courseId, indicatorIds } = await cleared();
    const { departmentId } = workshop;
    const { id: mentorId } = await workshop.ask('staff.register', { name: 'Mona Riis', role: 'mentor', departmentId });
    workshop.as('mentor', mentorId);
    expect(await refusalOf(workshop, 'scores.record', clear)).toEqual({
      code: 'forbidden',
      key: 'scores.anothersScore',
      at: ['clears.0'],
    });
    const own = { indicatorId: indicatorIds[1]!, side: 'staff' as const };
    await workshop.ask('scores.record', { courseId, scoredOn: today, version: 1, scores: [{ ...own, value: 5 }] });
    const { scores } = await workshop.ask('scores.record', { ...clear, clears: [{ ...own, version: 1 }] });
    expect(scores).toMatchObject([{ value: 6 }]);
  });
});
