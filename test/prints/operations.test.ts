import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPrintJobs, pdfOf } from '#main/printing/print-jobs.ts';
import { nobody, workshopWithThree } from '#test/prints/several.ts';
import { approveReport, refusalOf, workshopWithCourse } from '#test/support/course.ts';

describe('a print', () => {
  it('of a draft has a neutral name and nobody’s', async () => {
    const { workshop, courseId, number } = await workshopWithCourse();
    const job = await workshop.ask('prints.ofCourse', { courseId, print: 'clarification-report' });
    expect(job.fileName).toBe(`afklaringsrapport_${number}_udkast.pdf`);
  });

  it('is saved as the very bytes that were shown', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const job = await workshop.ask('prints.ofCourse', { courseId, print: 'clarification-report' });
    expect(await workshop.ask('prints.save', { jobId: job.jobId })).toEqual({ isSaved: true });
    expect(workshop.readSaved().equals(Buffer.from(job.pdf))).toBe(true);
  });

  it('is logged with its candidate and purpose when it is saved and when it is printed', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    const { jobId } = await workshop.ask('prints.ofCourse', { courseId, print: 'clarification-report' });
    await workshop.ask('prints.save', { jobId });
    await workshop.ask('prints.paper', { jobId });
    const lines = workshop.sqlite
      .prepare(`SELECT operation, candidateId, purpose FROM audit WHERE operation LIKE 'prints.%' ORDER BY seq`)
      .all();
    expect(lines).toEqual(
      ['ofCourse', 'save', 'paper'].map((verb) => ({
        operation: `prints.${verb}`,
        candidateId,
        purpose: 'print',
      })),
    );
  });

  it('is not saved when the person changes their mind', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { jobId } = await workshop.ask('prints.ofCourse', { courseId, print: 'clarification-report' });
    workshop.host.isCancelling = true;
    expect(await workshop.ask('prints.save', { jobId })).toEqual({ isSaved: false });
  });

  it('is drawn on paper from the bytes that were shown', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { jobId, pdf } = await workshop.ask('prints.ofCourse', { courseId, print: 'clarification-report' });
    expect(await workshop.ask('prints.paper', { jobId })).toEqual({ isPrinted: true });
    expect(workshop.host.printed).toEqual([pdf]);
  });

  it('of an issued report is byte for byte what was frozen', async () => {
    const { workshop, courseId, number } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    const { reportId, sha256 } = await workshop.ask('reports.issue', { courseId });
    await workshop.ask('courses.revise', { courseId, version: 1, change: { goal: 'Nyt mål' } });
    const job = await workshop.ask('prints.openReport', { reportId });
    expect([job.fileName, job.sha256, createHash('sha256').update(job.pdf).digest('hex')]).toEqual([
      `afklaringsrapport_${number}_v1.pdf`,
      sha256,
      sha256,
    ]);
  });

  it('is refused when the frozen bytes are no longer the same', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    const { reportId } = await workshop.ask('reports.issue', { courseId });
    workshop.sqlite.prepare("UPDATE reportFiles SET pdf = X'00'").run();
    expect(await refusalOf(workshop, 'prints.openReport', { reportId })).toMatchObject({
      code: 'conflict',
      key: 'reports.fileDamaged',
    });
  });

  it.each(['prints.save', 'prints.paper'])('that is no longer kept is refused by %s', async (operation) => {
    const { workshop } = await workshopWithCourse();
    expect(await refusalOf(workshop, operation, { jobId: '01a20030-0121-755a-9a77-8846c50baf7d' })).toMatchObject({
      code: 'not-found',
      key: 'prints.jobGone',
    });
  });
});

describe('a dialog that is cancelled', () => {
  it('saves nothing, whichever file was asked for', async () => {
    const { workshop, courseIds } = await workshopWithThree();
    const { jobId } = await workshop.ask('prints.batch', { courseIds, print: 'follow-up-pack' });
    workshop.host.isCancelling = true;
    expect(await workshop.ask('prints.save', { jobId })).toEqual({ isSaved: false });
    expect(await workshop.ask('prints.saveEach', { jobId })).toEqual({ saved: 0 });
    expect(await workshop.ask('prints.saveWord', { jobId })).toEqual({ isSaved: false });
    expect(workshop.host.saved).toEqual([]);
  });

  it('is no Word file of a print that has none', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { jobId, hasWord } = await workshop.ask('prints.ofCourse', { courseId, print: 'own-page' });
    expect(hasWord).toBe(false);
    expect(await refusalOf(workshop, 'prints.saveWord', { jobId })).toMatchObject({ key: 'prints.noWord' });
  });
});

describe('the jobs in memory', () => {
  it('are forgotten on lock', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const jobs = createPrintJobs();
    Object.assign(workshop.host, { keepJob: jobs.keep, job: jobs.job });
    const { jobId } = await workshop.ask('prints.ofCourse', { courseId, print: 'own-page' });
    expect(await workshop.ask('prints.save', { jobId })).toEqual({ isSaved: true });
    jobs.forget();
    for (const verb of ['save', 'saveEach', 'saveWord', 'paper'])
      expect(await refusalOf(workshop, `prints.${verb}`, { jobId })).toMatchObject({ key: 'prints.jobGone' });
  });

  const jobOf = (size: number, part = 0) =>
    [
      pdfOf(new Uint8Array(size)),
      {
        fileName: 'a.pdf',
        courseIds: [],
        parts: part === 0 ? [] : [{ courseId: nobody, fileName: 'b.pdf', bytes: new Uint8Array(part) }],
        papers: null,
      },
    ] as const;

  it('are the newest few', () => {
    const jobs = createPrintJobs({ most: 3 });
    const ids = [1, 2, 3, 4].map((size) => jobs.keep(...jobOf(size)));
    expect(ids.map((jobId) => jobs.job(jobId)?.bytes.length ?? null)).toEqual([null, 2, 3, 4]);
  });

  it('are fewer when they are large, their parts counted, and the newest always', () => {
    const jobs = createPrintJobs({ mostBytes: 100 });
    const small = jobs.keep(...jobOf(10));
    const large = jobs.keep(...jobOf(40, 40));
    expect([small, large].map((jobId) => jobs.job(jobId) !== null)).toEqual([true, true]);
    const next = jobs.keep(...jobOf(15));
    expect([small, large, next].map((jobId) => jobs.job(jobId) !== null)).toEqual([false, true, true]);
    const huge = jobs.keep(...jobOf(500));
    expect([large, next, huge].map((jobId) => jobs.job(jobId) !== null)).toEqual([false, false, true]);
  });
});
