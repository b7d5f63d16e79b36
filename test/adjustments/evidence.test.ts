import { describe, expect, it } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const monday = '2026-10-05';
const wednesday = '2026-10-07';

/** An accommodation tried since 5 October 2026, and two attended days while it was. */
async function workshopWithAdjustment() {
  const made = await workshopWithCourse();
  const { workshop, courseId } = made;
  const chair = (await workshop.ask('accommodations.list', {})).find(({ code }) => code === 'IND 19')!;
  const { id: adjustmentId } = await workshop.ask('adjustments.suggest', {
    courseId,
    accommodationId: chair.id,
    triedFrom: monday,
  });
  for (const day of [monday, wednesday])
    await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 120, symptomBefore: 6, symptomAfter: 3 });
  return { ...made, adjustmentId, accommodationId: chair.id, shown: () => adjustmentIn(workshop, courseId) };
}

async function adjustmentIn(workshop: OpenTestWorkshop, courseId: string) {
  return (await workshop.ask('courses.show', { courseId })).adjustments[0]!;
}

/** Asks a command and gives its line in the audit. */
async function lineOf(workshop: OpenTestWorkshop, operation: string, input: unknown): Promise<number> {
  const outcome = await workshop.try(operation, input);
  if (!outcome.ok) throw new Error(`${operation} was refused: ${outcome.failure.message.key}`);
  return outcome.auditSeq!;
}

/** What the links say, without the count of their changes. */
async function linksIn(workshop: OpenTestWorkshop, courseId: string) {
  const { adjustments } = await workshop.ask('courses.show', { courseId });
  return adjustments.flatMap(({ evidence }) => evidence.map(({ version: _version, ...link }) => link));
}

describe('pointing at a day', () => {
  it('keeps what it shows and why, the oldest day first', async () => {
    const { workshop, adjustmentId, shown } = await workshopWithAdjustment();
    await workshop.ask('adjustments.cite', {
      adjustmentId,
      day: wednesday,
      testimony: 'against',
      note: 'Ondt trods stolen',
    });
    await workshop.ask('adjustments.cite', { adjustmentId, day: monday });
    expect((await shown()).evidence).toMatchObject([
      { adjustmentId, day: monday, testimony: 'for', note: '', version: 1 },
      { adjustmentId, day: wednesday, testimony: 'against', note: 'Ondt trods stolen', version: 1 },
    ]);
  });

  it('takes a day nobody registered: what it shows was seen, whatever the register holds', async () => {
    const { workshop, adjustmentId } = await workshopWithAdjustment();
    const outcome = await workshop.try('adjustments.cite', { adjustmentId, day: '2026-10-09' });
    expect(outcome.ok).toBe(true);
  });

  it('takes the first and the last day of the course, and today', async () => {
    const { workshop, adjustmentId } = await workshopWithAdjustment();
    await workshop.ask('adjustments.cite', { adjustmentId, day: '2026-09-07' });
    await workshop.ask('adjustments.cite', { adjustmentId, day: '2026-11-23' });
    workshop.goTo('2026-12-07');
    await workshop.ask('adjustments.cite', { adjustmentId, day: '2026-12-04' });
    expect(await refusalOf(workshop, 'adjustments.cite', { adjustmentId, day: '2026-12-05' })).toMatchObject({
      key: 'adjustments.dayOutsideCourse',
    });
  });

  it.each([
    ['a day before the course', '2026-09-06', 'adjustments.dayOutsideCourse'],
    ['a day after the course', '2026-12-05', 'adjustments.dayOutsideCourse'],
    ['a day that has not come', '2026-11-24', 'adjustments.dayInFuture'],
    ['a day that is pointed at already', monday, 'adjustments.dayCitedTwice'],
  ])('refuses %s', async (_what, day, key) => {
    const { workshop, adjustmentId } = await workshopWithAdjustment();
    await workshop.ask('adjustments.cite', { adjustmentId, day: monday });
    expect(await refusalOf(workshop, 'adjustments.cite', { adjustmentId, day })).toEqual({
      code: 'invalid',
      key,
      at: ['day'],
    });
  });

  it('lets one day speak of two adjustments', async () => {
    const { workshop, courseId, adjustmentId, accommodationId } = await workshopWithAdjustment();
    const other = await workshop.ask('adjustments.suggest', { courseId, accommodationId });
    await workshop.ask('adjustments.cite', { adjustmentId, day: monday });
    await workshop.ask('adjustments.cite', { adjustmentId: other.id, day: monday, testimony: 'against' });
    expect((await linksIn(workshop, courseId)).map(({ testimony }) => testimony)).toEqual(['for', 'against']);
  });

  it('changes what the day shows, and refuses another version than the one seen', async () => {
    const { workshop, adjustmentId, shown } = await workshopWithAdjustment();
    const { id: evidenceId } = await workshop.ask('adjustments.cite', { adjustmentId, day: monday });
    const change = { testimony: 'against' as const, note: 'Rejste sig tre gange' };
    expect(await workshop.ask('adjustments.reviseEvidence', { evidenceId, version: 1, change })).toEqual({
      version: 2,
    });
    expect((await shown()).evidence).toMatchObject([{ day: monday, ...change }]);
    expect(await refusalOf(workshop, 'adjustments.reviseEvidence', { evidenceId, version: 1, change })).toMatchObject({
      code: 'conflict',
    });
  });

  it('takes a day away again, and refuses another version than the one seen', async () => {
    const { workshop, adjustmentId, shown } = await workshopWithAdjustment();
    const { id: evidenceId } = await workshop.ask('adjustments.cite', { adjustmentId, day: monday });
    expect(await refusalOf(workshop, 'adjustments.uncite', { evidenceId, version: 2 })).toMatchObject({
      code: 'conflict',
    });
    await workshop.ask('adjustments.uncite', { evidenceId, version: 1 });
    expect((await shown()).evidence).toEqual([]);
    expect(await refusalOf(workshop, 'adjustments.uncite', { evidenceId, version: 1 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('is for leaders and consultants, not for mentors', async () => {
    const { workshop, adjustmentId } = await workshopWithAdjustment();
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'adjustments.cite', { adjustmentId, day: monday })).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('evidence links survive undo', () => {
  /** Two cited days, for and against; the links as they are, and a way to ask whether they still are. */
  async function withCitedDays() {
    const made = await workshopWithAdjustment();
    const { workshop, courseId, adjustmentId } = made;
    await workshop.ask('adjustments.cite', { adjustmentId, day: monday, note: 'Sad en hel time' });
    const citing = await lineOf(workshop, 'adjustments.cite', {
      adjustmentId,
      day: wednesday,
      testimony: 'against',
      note: 'Måtte op efter ti minutter',
    });
    const links = await linksIn(workshop, courseId);
    expect(links).toHaveLength(2);
    /** Undoes the command, then the undo, and so on; the links are looked at after each step. */
    const backAndForth = async (auditSeq: number) => {
      const seen = [];
      for (let line = auditSeq, step = 0; step < 4; step += 1) {
        line = await lineOf(workshop, 'history.undo', { auditSeq: line });
        seen.push(await linksIn(workshop, courseId));
      }
      return seen;
    };
    return { ...made, citing, links, backAndForth };
  }

  it('of the citing itself: the other link stays, and this one comes back as it was', async () => {
    const { citing, links, backAndForth } = await withCitedDays();
    const without = links.filter(({ day }) => day === monday);
    expect(await backAndForth(citing)).toEqual([without, links, without, links]);
  });

  it('of a day taken from the evidence', async () => {
    const { workshop, links, backAndForth } = await withCitedDays();
    const uncited = await lineOf(workshop, 'adjustments.uncite', { evidenceId: links[0]!.id, version: 1 });
    const without = links.slice(1);
    expect(await backAndForth(uncited)).toEqual([links, without, links, without]);
  });

  it('of what a day shows', async () => {
    const { workshop, courseId, links, backAndForth } = await withCitedDays();
    const revised = await lineOf(workshop, 'adjustments.reviseEvidence', {
      evidenceId: links[1]!.id,
      version: 1,
      change: { testimony: 'for', note: 'Sad alligevel' },
    });
    const changed = await linksIn(workshop, courseId);
    expect(changed[1]).toMatchObject({ day: wednesday, testimony: 'for' });
    expect(await backAndForth(revised)).toEqual([links, changed, links, changed]);
  });

  it('of a correction of the cited day in the register', async () => {
    const { workshop, courseId, links, backAndForth } = await withCitedDays();
    const corrected = await lineOf(workshop, 'attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 60,
      absenceCode: 'SYG',
      version: 1,
    });
    expect(await linksIn(workshop, courseId)).toEqual(links);
    expect(await backAndForth(corrected)).toEqual([links, links, links, links]);
  });

  it('of the cited day’s registration being cleared and written anew', async () => {
    const { workshop, courseId, links, backAndForth } = await withCitedDays();
    const cleared = await lineOf(workshop, 'attendance.clear', { courseId, day: monday, version: 1 });
    expect(await linksIn(workshop, courseId)).toEqual(links);
    expect(await backAndForth(cleared)).toEqual([links, links, links, links]);
    const written = await lineOf(workshop, 'attendance.record', { courseId, day: monday, attendedMinutes: 120 });
    expect(await linksIn(workshop, courseId)).toEqual(links);
    expect(await backAndForth(written)).toEqual([links, links, links, links]);
  });

  it('of the first registration of a day that was cited before it', async () => {
    const { workshop, courseId, adjustmentId, backAndForth } = await withCitedDays();
    await workshop.ask('adjustments.cite', { adjustmentId, day: '2026-10-09' });
    const links = await linksIn(workshop, courseId);
    const recorded = await lineOf(workshop, 'attendance.record', { courseId, day: '2026-10-09', attendedMinutes: 120 });
    expect(await backAndForth(recorded)).toEqual([links, links, links, links]);
  });

  it('of a block of the register that holds the cited days', async () => {
    const { workshop, courseId, links, backAndForth } = await withCitedDays();
    const block = await lineOf(workshop, 'attendance.recordAll', {
      courses: [
        {
          courseId,
          lines: [{ day: wednesday, attendedMinutes: 90, absenceCode: 'SYG', version: 1 }],
          cleared: [{ day: monday, version: 1 }],
        },
      ],
    });
    expect(await linksIn(workshop, courseId)).toEqual(links);
    expect(await backAndForth(block)).toEqual([links, links, links, links]);
  });

  it('of a revision of the adjustment, whatever it changes', async () => {
    const { workshop, courseId, adjustmentId, links, backAndForth } = await withCitedDays();
    const revised = await lineOf(workshop, 'adjustments.revise', {
      adjustmentId,
      version: 1,
      // The trial no longer holds the cited days.
      change: { triedFrom: '2026-10-12', triedTo: '2026-10-16', effect: 'partly', reason: 'Ryggen' },
    });
    expect(await linksIn(workshop, courseId)).toEqual(links);
    expect(await backAndForth(revised)).toEqual([links, links, links, links]);
  });

  it('of the adjustment being withdrawn: it is refused while they stand, and they come back with it', async () => {
    const { workshop, courseId, adjustmentId, links } = await withCitedDays();
    expect(await refusalOf(workshop, 'adjustments.withdraw', { adjustmentId, version: 1 })).toMatchObject({
      code: 'conflict',
    });
    expect(await linksIn(workshop, courseId)).toEqual(links);

    const lines = [];
    for (const { id: evidenceId } of links)
      lines.push(await lineOf(workshop, 'adjustments.uncite', { evidenceId, version: 1 }));
    lines.push(await lineOf(workshop, 'adjustments.withdraw', { adjustmentId, version: 1 }));
    expect((await workshop.ask('courses.show', { courseId })).adjustments).toEqual([]);

    const undone = [];
    for (const auditSeq of lines.toReversed()) undone.push(await lineOf(workshop, 'history.undo', { auditSeq }));
    expect(await linksIn(workshop, courseId)).toEqual(links);
    for (const auditSeq of undone.toReversed()) await workshop.ask('history.undo', { auditSeq });
    expect((await workshop.ask('courses.show', { courseId })).adjustments).toEqual([]);
  });

  it('of the suggestion: it cannot be taken back from under them', async () => {
    const { workshop, courseId, accommodationId } = await workshopWithAdjustment();
    const outcome = await workshop.try('adjustments.suggest', { courseId, accommodationId });
    if (!outcome.ok) throw new Error('The suggestion was refused');
    const { id: adjustmentId } = outcome.value as { id: string };
    await workshop.ask('adjustments.cite', { adjustmentId, day: monday });
    const links = await linksIn(workshop, courseId);
    expect(await refusalOf(workshop, 'history.undo', { auditSeq: outcome.auditSeq })).toMatchObject({
      code: 'conflict',
    });
    expect(await linksIn(workshop, courseId)).toEqual(links);
  });

  it('of a text of the adjustment put back from its history', async () => {
    const { workshop, courseId, candidateId, adjustmentId, links, backAndForth } = await withCitedDays();
    const auditSeq = await lineOf(workshop, 'adjustments.revise', {
      adjustmentId,
      version: 1,
      change: { effectNote: 'Mindre ondt' },
    });
    const restored = await lineOf(workshop, 'history.restore', {
      candidateId,
      auditSeq,
      recordId: adjustmentId,
      field: 'effectNote',
      side: 'from',
    });
    expect(await linksIn(workshop, courseId)).toEqual(links);
    expect(await backAndForth(restored)).toEqual([links, links, links, links]);
  });

  it('of a note of the cited day’s registration put back from its history', async () => {
    const { workshop, courseId, candidateId, links, backAndForth } = await withCitedDays();
    const auditSeq = await lineOf(workshop, 'attendance.record', {
      courseId,
      day: monday,
      attendedMinutes: 120,
      note: 'Sad godt',
      version: 1,
    });
    const day = (await workshop.ask('courses.show', { courseId })).attendance.find((each) => each.day === monday)!;
    const restored = await lineOf(workshop, 'history.restore', {
      candidateId,
      auditSeq,
      recordId: day.id,
      field: 'note',
      side: 'from',
    });
    expect(await linksIn(workshop, courseId)).toEqual(links);
    expect(await backAndForth(restored)).toEqual([links, links, links, links]);
  });

  it('of an aid that is lent and taken back', async () => {
    const { workshop, adjustmentId, links, backAndForth } = await withCitedDays();
    const lent = await lineOf(workshop, 'aids.lend', { adjustmentId, aid: 'Sadelstol', lentOn: monday });
    expect(await backAndForth(lent)).toEqual([links, links, links, links]);
  });
});
