import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, startsOn, undoneBy, unversioned, workshopWithCourse } from '#test/support/course.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

/** A try-out to 20 November with an assessment of its first week, made by Karen on 23 November; it is the 24th, and somebody else's turn. */
async function assessed() {
  const { workshop, courseId } = await workshopWithCourse();
  const tryOutId = await beginTryOut(workshop, courseId, { to: '2026-11-20' });
  const { id: assessmentId } = await workshop.ask('tryOuts.assess', {
    tryOutId,
    from: startsOn,
    to: '2026-09-11',
    percent: 40,
    basis: 'Tempo og pauser',
  });
  const { id: mikkelId } = await workshop.ask('staff.register', { name: 'Mikkel Sund', role: 'consultant' });
  workshop.goTo('2026-11-24');
  workshop.as('consultant', mikkelId);
  const shown = async () => (await workshop.ask('courses.show', { courseId })).tryOuts[0]?.assessments;
  return { workshop, courseId, tryOutId, assessmentId, shown };
}

describe('correcting an assessment', () => {
  it.each([
    ['percent', { percent: 45 }],
    ['certainty', { certainty: 'low' as const }],
    ['period', { to: '2026-09-18' }],
    ['way with pauses', { includesPauses: false }],
  ])('is a new judgement when the %s is another: signed by who makes it, today', async (_what, change) => {
    const { workshop, assessmentId, shown } = await assessed();
    await workshop.ask('tryOuts.reassess', { assessmentId, version: 1, change });
    expect(await shown()).toMatchObject([
      { seq: 1, version: 2, assessedBy: 'Mikkel Sund', assessedOn: '2026-11-24', ...change },
    ]);
  });

  it('leaves the judgement its maker and day when only its basis is worded better', async () => {
    const { workshop, assessmentId, shown } = await assessed();
    const change = { basis: '9 dage, talt pr. time', percent: 40 };
    await workshop.ask('tryOuts.reassess', { assessmentId, version: 1, change });
    expect(await shown()).toMatchObject([{ ...change, assessedBy: 'Karen Mølgaard', assessedOn: '2026-11-23' }]);
  });

  it('keeps its place, so that a later assessment of the same days still holds', async () => {
    const { workshop, tryOutId, assessmentId, shown } = await assessed();
    await workshop.ask('tryOuts.assess', { tryOutId, from: startsOn, to: '2026-09-11', percent: 60 });
    await workshop.ask('tryOuts.reassess', { assessmentId, version: 1, change: { percent: 50 } });
    expect(await shown()).toMatchObject([
      { seq: 1, percent: 50 },
      { seq: 2, percent: 60 },
    ]);
  });

  it.each([
    ['begins before the try-out', { from: '2026-09-06' }, 'tryOuts.outsideTryOut', 'change.from'],
    ['ends after the try-out', { to: '2026-11-21' }, 'tryOuts.outsideTryOut', 'change.to'],
    ['ends before its kept beginning', { to: '2026-09-06' }, 'tryOuts.endBeforeStart', 'change.to'],
    ['begins after its kept end', { from: '2026-09-12' }, 'tryOuts.endBeforeStart', 'change.to'],
  ])('refuses a period that %s', async (_what, change, key, field) => {
    const { workshop, assessmentId } = await assessed();
    expect(await refusalOf(workshop, 'tryOuts.reassess', { assessmentId, version: 1, change })).toEqual({
      code: 'invalid',
      key,
      at: [field],
    });
  });

  it('refuses days to come', async () => {
    const { workshop, tryOutId, assessmentId } = await assessed();
    await workshop.ask('tryOuts.revise', { tryOutId, version: 1, change: { to: null } });
    const ahead = { assessmentId, version: 1, change: { to: '2026-11-25' } };
    expect(await refusalOf(workshop, 'tryOuts.reassess', ahead)).toEqual({
      code: 'invalid',
      key: 'tryOuts.assessedAhead',
      at: ['change.to'],
    });
  });

  it('may still word the basis when the try-out’s end has moved before it', async () => {
    const { workshop, tryOutId, assessmentId } = await assessed();
    await workshop.ask('tryOuts.revise', { tryOutId, version: 1, change: { to: '2026-09-09' } });
    const change = { basis: 'Talt' };
    expect(await workshop.ask('tryOuts.reassess', { assessmentId, version: 1, change })).toEqual({ version: 2 });
  });

  it.each([[-1], [101], [50.5]])('refuses %s percent', async (percent) => {
    const { workshop, assessmentId } = await assessed();
    const asked = { assessmentId, version: 1, change: { percent } };
    expect(await refusalOf(workshop, 'tryOuts.reassess', asked)).toMatchObject({ at: ['change.percent'] });
  });

  it('refuses another version than the one that was seen, and an assessment that is not there', async () => {
    const { workshop, assessmentId } = await assessed();
    await workshop.ask('tryOuts.reassess', { assessmentId, version: 1, change: { percent: 41 } });
    const late = { assessmentId, version: 1, change: { percent: 42 } };
    expect(await refusalOf(workshop, 'tryOuts.reassess', late)).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(workshop, 'tryOuts.reassess', { ...late, assessmentId: nobody })).toMatchObject({
      code: 'not-found',
    });
  });

  it('is undone with its signature, and done again', async () => {
    const { workshop, assessmentId, shown } = await assessed();
    const before = await shown();
    const again = await undoneBy(workshop, 'tryOuts.reassess', { assessmentId, version: 1, change: { percent: 70 } });
    expect(unversioned(await shown())).toEqual(unversioned(before));
    await again();
    expect(await shown()).toMatchObject([{ percent: 70, assessedBy: 'Mikkel Sund' }]);
  });
});

describe('withdrawing an assessment', () => {
  it('takes it away, and gives the earlier one of the same days its say again', async () => {
    const { workshop, tryOutId, shown } = await assessed();
    const { id: assessmentId } = await workshop.ask('tryOuts.assess', {
      tryOutId,
      from: startsOn,
      to: '2026-09-11',
      percent: 90,
    });
    await workshop.ask('tryOuts.withdrawAssessment', { assessmentId, version: 1 });
    expect(await shown()).toMatchObject([{ percent: 40 }]);
  });

  it('refuses another version than the one that was seen, and an assessment that is not there', async () => {
    const { workshop, assessmentId, shown } = await assessed();
    await workshop.ask('tryOuts.reassess', { assessmentId, version: 1, change: { percent: 41 } });
    const late = { assessmentId, version: 1 };
    expect(await refusalOf(workshop, 'tryOuts.withdrawAssessment', late)).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(workshop, 'tryOuts.withdrawAssessment', { ...late, assessmentId: nobody })).toMatchObject({
      code: 'not-found',
    });
    expect(await shown()).toHaveLength(1);
  });

  it('is undone, and done again', async () => {
    const { workshop, assessmentId, shown } = await assessed();
    const before = await shown();
    const again = await undoneBy(workshop, 'tryOuts.withdrawAssessment', { assessmentId, version: 1 });
    expect(unversioned(await shown())).toEqual(unversioned(before));
    await again();
    expect(await shown()).toEqual([]);
  });
});
