import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPrintJobs, pdfOf } from '#main/printing/print-jobs.ts';
import { coursePrints, departmentPrints, type CoursePrint } from '#shared/print-templates.ts';
import {
  approveReport,
  refusalOf,
  registerCandidate,
  startsOn,
  threeMornings,
  workshopWithCourse,
} from '#test/support/course.ts';
import { workshopWithMeetings } from '#test/support/meetings.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

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

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

/** One more person's course in the same book; without hours when asked so. */
async function oneMore(workshop: OpenTestWorkshop, lastName: string, { hasHours = true } = {}) {
  const { id: candidateId } = await registerCandidate(workshop, lastName);
  const { id: courseId, number } = await workshop.ask('courses.start', {
    candidateId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    ...(hasHours && { hours: threeMornings }),
  });
  return { candidateId, courseId, number };
}

async function workshopWithThree() {
  const { workshop, ...first } = await workshopWithCourse();
  const all = [first, await oneMore(workshop, 'Lund'), await oneMore(workshop, 'Munk')];
  return { workshop, all, courseIds: all.map(({ courseId }) => courseId) };
}

const linesOf = (workshop: OpenTestWorkshop, operation: string) =>
  workshop.sqlite
    .prepare('SELECT candidateId, purpose, kind FROM audit WHERE operation = ? ORDER BY seq')
    .all(operation) as { candidateId: string | null; purpose: string; kind: string }[];

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

describe('every print', () => {
  it.each(coursePrints.filter((print) => print !== 'clarification-report'))(
    'of a course is made, named neutrally and logged: %s',
    async (print) => {
      const { workshop, courseId, candidateId, number } = await workshopWithMeetings();
      const job = await workshop.ask('prints.ofCourse', { courseId, print });
      expect(job.fileName).toMatch(new RegExp(`^[a-z_]+_${number}\\.pdf$`, 'u'));
      expect(job.fileName).not.toMatch(/kragh|ida/iu);
      expect(linesOf(workshop, 'prints.ofCourse')).toEqual([{ candidateId, purpose: 'print', kind: 'errand' }]);
    },
  );

  it('of a meeting is the paper its kind needs', async () => {
    const { workshop, meetings } = await workshopWithMeetings();
    const printed: CoursePrint[] = [];
    for (const { id } of meetings) printed.push((await workshop.ask('prints.forMeeting', { meetingId: id })).print);
    expect(printed).toEqual([
      'start-meeting',
      'follow-up-pack',
      'follow-up-pack',
      'follow-up-pack',
      'follow-up-pack',
      'final-meeting',
    ]);
  });

  it('is refused to a mentor, whichever it is', async () => {
    const { workshop, meetings, courseId } = await workshopWithMeetings();
    const { jobId } = await workshop.ask('prints.ofCourse', { courseId, print: 'own-page' });
    workshop.as('mentor');
    const asked: [operation: string, input: object][] = [
      ['prints.ofCourse', { courseId, print: 'own-page' }],
      ['prints.forMeeting', { meetingId: meetings[0]!.id }],
      ['prints.batch', { courseIds: [courseId], print: 'own-page' }],
      ...departmentPrints.map((print): [string, object] => [
        'prints.ofDepartment',
        { departmentId: workshop.departmentId, print, on: '2026-11-23' },
      ]),
      ...['save', 'saveEach', 'saveWord', 'paper'].map((verb): [string, object] => [`prints.${verb}`, { jobId }]),
    ];
    const codes: string[] = [];
    for (const [operation, input] of asked) codes.push((await refusalOf(workshop, operation, input)).code);
    expect(codes).toEqual(asked.map(() => 'forbidden'));
    expect(workshop.host.saved).toEqual([]);
    expect(workshop.host.printed).toEqual([]);
  });

  it('says why it cannot be made', async () => {
    const { workshop, courseId } = await workshopWithMeetings();
    const other = await oneMore(workshop, 'Lund', { hasHours: false });
    const { meetings, hourPlans } = await workshop.ask('courses.show', { courseId });
    const ofOther = (print: CoursePrint, recordId?: string) =>
      refusalOf(workshop, 'prints.ofCourse', { courseId: other.courseId, print, ...(recordId && { recordId }) });
    expect(await ofOther('hour-agreement')).toMatchObject({ code: 'invalid', key: 'prints.noHourPlan' });
    expect(await ofOther('follow-up-pack', meetings[1]!.id)).toMatchObject({ key: 'prints.otherMeeting' });
    await workshop.ask('hourPlans.agree', {
      courseId: other.courseId,
      validFrom: startsOn,
      pattern: threeMornings,
    });
    expect(await ofOther('hour-agreement', hourPlans[0]!.id)).toMatchObject({ key: 'prints.otherHourPlan' });
    const backwards = { courseId, print: 'attendance-statement', from: '2026-10-02', to: '2026-10-01' };
    expect(await refusalOf(workshop, 'prints.ofCourse', backwards)).toMatchObject({
      key: 'prints.periodBackwards',
      at: ['to'],
    });
  });

  it.each(departmentPrints)('of a department is a line in the log of everyone in it: %s', async (print) => {
    const { workshop, all } = await workshopWithThree();
    const asked = { departmentId: workshop.departmentId, print, on: '2026-11-23' };
    const { jobId } = await workshop.ask('prints.ofDepartment', asked);
    await workshop.ask('prints.save', { jobId });
    const everyone = all.map(({ candidateId }) => candidateId).toSorted();
    for (const operation of ['prints.ofDepartment', 'prints.save']) {
      const lines = linesOf(workshop, operation);
      expect(lines.map(({ purpose }) => purpose)).toEqual(lines.map(() => 'print'));
      expect(lines.flatMap(({ candidateId }) => candidateId ?? []).toSorted()).toEqual(everyone);
    }
  });

  it.each(departmentPrints)('of a department with nobody in it is refused with the reason: %s', async (print) => {
    const { workshop } = await workshopWithCourse();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const asked = { departmentId, print, on: '2026-11-23' };
    expect(await refusalOf(workshop, 'prints.ofDepartment', asked)).toMatchObject({
      code: 'invalid',
      key: 'prints.nobodyInDepartment',
    });
    expect(await refusalOf(workshop, 'prints.ofDepartment', { ...asked, departmentId: nobody })).toMatchObject({
      code: 'not-found',
    });
  });

  it('of nobody is refused as nobody', async () => {
    const { workshop } = await workshopWithCourse();
    const refused = [
      ['prints.ofCourse', { courseId: nobody, print: 'own-page' }],
      ['prints.forMeeting', { meetingId: nobody }],
      ['prints.batch', { courseIds: [nobody], print: 'own-page' }],
    ] as const;
    for (const [operation, input] of refused)
      expect(await refusalOf(workshop, operation, input)).toMatchObject({ code: 'not-found' });
  });
});

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
