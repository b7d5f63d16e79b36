import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linesOf, oneMore, workshopWithThree } from '#test/prints/several.ts';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';
import { workshopWithMeetings } from '#test/support/meetings.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Hears of every job that is kept. */
function keptJobs(workshop: OpenTestWorkshop): string[] {
  const kept: string[] = [];
  const { keepJob } = workshop.host;
  workshop.host.keepJob = (pdf, facts) => {
    const jobId = keepJob(pdf, facts);
    kept.push(jobId);
    return jobId;
  };
  return kept;
}

/** Does something when the so-and-so-manieth page is to be drawn. */
function whenDrawing(workshop: OpenTestWorkshop, place: number, act: () => void): void {
  const { printRoute } = workshop.host;
  let drawn = 0;
  workshop.host.printRoute = async (content, signal) => {
    drawn += 1;
    if (drawn === place) act();
    return await printRoute(content, signal);
  };
}

describe('a batch', () => {
  it('of reports that nobody has issued says so in every name', async () => {
    const { workshop, courseIds, all } = await workshopWithThree();
    const { parts } = await workshop.ask('prints.batch', { courseIds, print: 'clarification-report' });
    expect(parts.map(({ fileName }) => fileName)).toEqual(
      all.map(({ number }) => `afklaringsrapport_${number}_udkast.pdf`),
    );
  });

  it('is one PDF with one part for each person, in the order asked, each person once', async () => {
    const { workshop, all, courseIds } = await workshopWithThree();
    const [first, second, third] = courseIds;
    const job = await workshop.ask('prints.batch', { courseIds: [third!, first!, third!, second!], print: 'own-page' });
    expect(job.parts).toEqual(
      [all[2]!, all[0]!, all[1]!].map(({ courseId, number }, at) => ({
        courseId,
        fileName: `din_side_${number}.pdf`,
        firstPage: at + 1,
      })),
    );
    expect(job.leftOut).toEqual([]);
    expect(job.sha256).toBe(createHash('sha256').update(job.pdf).digest('hex'));
  });

  it('is a line in the log of everyone in it, when it is made, saved, saved one by one and drawn on paper', async () => {
    const { workshop, all, courseIds } = await workshopWithThree();
    const { jobId, hasWord } = await workshop.ask('prints.batch', { courseIds, print: 'follow-up-pack' });
    expect(hasWord).toBe(true);
    for (const verb of ['save', 'saveEach', 'saveWord', 'paper'] as const)
      await workshop.ask(`prints.${verb}`, { jobId });
    for (const verb of ['batch', 'save', 'saveEach', 'saveWord', 'paper'])
      expect(linesOf(workshop, `prints.${verb}`)).toEqual(
        all.map(({ candidateId }) => ({ candidateId, purpose: 'print', kind: 'errand' })),
      );
  });

  it('is saved as one file for each person, every one byte for byte a part of it', async () => {
    const { workshop, all, courseIds } = await workshopWithThree();
    const { jobId } = await workshop.ask('prints.batch', { courseIds, print: 'own-page' });
    expect(await workshop.ask('prints.saveEach', { jobId })).toEqual({ saved: 3 });
    expect(workshop.host.saved.map(({ fileName }) => fileName)).toEqual(
      all.map(({ number }) => `din_side_${number}.pdf`),
    );
    expect(courseIds.map((_, at) => new Uint8Array(workshop.readSaved(at)))).toEqual(
      workshop.host.job(jobId)!.parts.map(({ bytes }) => new Uint8Array(bytes)),
    );
  });

  it('tells how far it is', async () => {
    const { workshop, courseIds } = await workshopWithThree();
    await workshop.try('prints.batch', { courseIds, print: 'own-page' }, 'one');
    expect(workshop.messages.filter(({ kind }) => kind === 'progress')).toEqual(
      [0, 1, 2, 3].map((done) => ({ kind: 'progress', errandId: 'one', done, of: 3 })),
    );
  });

  it('names those it has no print of, and prints the others', async () => {
    const { workshop, courseIds } = await workshopWithThree();
    const without = await oneMore(workshop, 'Nord', { hasHours: false });
    const job = await workshop.ask('prints.batch', {
      courseIds: [courseIds[0]!, without.courseId, courseIds[1]!],
      print: 'hour-agreement',
    });
    expect(job.parts.map(({ courseId }) => courseId)).toEqual([courseIds[0], courseIds[1]]);
    expect(job.leftOut).toEqual([{ courseId: without.courseId, why: { key: 'prints.noHourPlan' } }]);
    expect(workshop.host.job(job.jobId)!.courseIds).not.toContain(without.courseId);
  });

  it('of nobody it can be made of is refused with the reason', async () => {
    const { workshop } = await workshopWithCourse();
    const without = await oneMore(workshop, 'Nord', { hasHours: false });
    const kept = keptJobs(workshop);
    const asked = { courseIds: [without.courseId], print: 'hour-agreement' };
    expect(await refusalOf(workshop, 'prints.batch', asked)).toMatchObject({
      code: 'invalid',
      key: 'prints.noHourPlan',
    });
    expect(kept).toEqual([]);
  });

  it('takes at least one and at most 200', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const outcome = (courseIds: string[]) => workshop.try('prints.batch', { courseIds, print: 'own-page' });
    expect(await outcome([])).toMatchObject({ failure: { faults: [{ message: { key: 'prints.nobodyChosen' } }] } });
    expect(await outcome(Array.from({ length: 201 }, () => courseId))).toMatchObject({
      failure: { faults: [{ message: { key: 'prints.tooMany' } }] },
    });
    expect(linesOf(workshop, 'prints.batch')).toEqual([]);
  });

  it('of the meetings of a day takes the meeting of that day, not the next', async () => {
    const { workshop, courseId, meetings, number } = await workshopWithMeetings();
    const start = meetings[0]!;
    const job = await workshop.ask('prints.batch', {
      courseIds: [courseId],
      print: 'meeting-papers',
      on: start.meetsOn,
    });
    expect(job.parts.map(({ fileName }) => fileName)).toEqual([`startmoede_${number}.pdf`]);
    expect(
      await refusalOf(workshop, 'prints.batch', { courseIds: [courseId], print: 'meeting-papers', on: '2026-09-06' }),
    ).toMatchObject({ key: 'prints.noMeetingThatDay' });
  });

  it('that is stopped between two keeps nothing and saves nothing', async () => {
    const { workshop, courseIds } = await workshopWithThree();
    const kept = keptJobs(workshop);
    whenDrawing(workshop, 2, () => workshop.cancel('one'));
    const outcome = await workshop.try('prints.batch', { courseIds, print: 'own-page' }, 'one');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'conflict', message: { key: 'failures.cancelled' } } });
    expect([kept, workshop.host.saved, workshop.messages.at(-1)]).toEqual([
      [],
      [],
      { kind: 'progress', errandId: 'one', done: 1, of: 3 },
    ]);
  });

  it.each([2, 3])('that meets a lock at its person number %i keeps nothing', async (place) => {
    const { workshop, courseIds } = await workshopWithThree();
    const kept = keptJobs(workshop);
    whenDrawing(workshop, place, () => workshop.lock());
    const outcome = await workshop.try('prints.batch', { courseIds, print: 'own-page' });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'locked' } });
    expect(kept).toEqual([]);
  });
});
