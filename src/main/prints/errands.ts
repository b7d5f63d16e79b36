import { eq } from 'drizzle-orm';
import { coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import type { ErrandContext, Errands, Reader } from '#main/handler.ts';
import type { Host, JobFacts, Pdf } from '#main/host.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { mergedPdf, pageCount } from '#main/printing/merge.ts';
import { pdfOf } from '#main/printing/print-jobs.ts';
import { wordOf } from '#main/printing/word.ts';
import { coursePaper, departmentPapers, fileStems, wordPrints } from '#main/prints/compose.ts';
import { meetingPaperOn, nextMeetingPaper, paperOfMeeting } from '#main/prints/meeting-paper.ts';
import { refuseUnprintable } from '#main/prints/refuse-asked.ts';
import { sampleOf } from '#main/prints/sample.ts';
import { frozenReport } from '#main/reports/frozen.ts';
import type { Contract, ParsedInputOf } from '#shared/contract.ts';
import { Failure, refusal } from '#shared/failure.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import type { BatchPrint, LeftOut, PrintJob, PrintOptions } from '#shared/prints.ts';
import { speakIn } from '#shared/text/speak.ts';

export const printsErrands: Errands<'prints'> = {
  async ofCourse({ print, courseId, ...asked }, context) {
    return printed(context, { print, courseId, ...asked });
  },

  async forMeeting({ meetingId, options }, context) {
    const { kind, courseId } = found(
      context.db.select().from(meetingsTable).where(eq(meetingsTable.id, meetingId)).get(),
    );
    const print = paperOfMeeting[kind];
    return { ...(await printed(context, { print, courseId, recordId: meetingId, options })), print };
  },

  async ofDepartment({ departmentId, print, on, options }, context) {
    const { paper, courseIds } = departmentPapers[print]({ ...askedBy(context, options), departmentId, on });
    if (courseIds.length === 0) throw refusal('invalid', 'prints.nobodyInDepartment');
    context.noteLooks(courseIds);
    const pdf = await drawn(context, paper);
    const fileName = `${fileStems[print]}_${on}.pdf`;
    return kept(context, pdf, { fileName, courseIds, parts: [], papers: null });
  },

  async batch(asked, context) {
    const courseIds = [...new Set(asked.courseIds)];
    const made: Made[] = [];
    const leftOut: LeftOut[] = [];
    context.progress(0, courseIds.length);
    for (const [at, courseId] of courseIds.entries()) {
      context.signal.throwIfAborted();
      const one = await madeOf(courseId, asked, context);
      if ('why' in one) leftOut.push(one);
      else made.push(one);
      context.progress(at + 1, courseIds.length);
    }
    if (made.length === 0) throw new Failure({ code: 'invalid', message: leftOut[0]!.why, faults: [] });
    const whole = pdfOf(
      await mergedPdf(
        made.map(({ pdf }) => pdf.bytes),
        speakIn(asked.options.language)('prints.batchTitle', { day: context.today }),
      ),
    );
    const job = await kept(context, whole, {
      fileName: `udskrifter_${context.today}.pdf`,
      courseIds: made.map(({ courseId }) => courseId),
      parts: made.map(({ courseId, fileName, pdf }) => ({ courseId, fileName, bytes: pdf.bytes })),
      papers: made.every(({ hasWord }) => hasWord) ? made.map(({ paper }) => paper) : null,
    });
    return { ...job, leftOut };
  },

  async openReport({ reportId }, context) {
    const { bytes, sha256, courseId, courseNumber, reportVersion, paper } = frozenReport(context.db, reportId);
    const facts = { fileName: `afklaringsrapport_${courseNumber}_v${reportVersion}.pdf`, courseIds: [courseId] };
    return kept(context, { bytes, sha256 }, { ...facts, parts: [], papers: paper === null ? null : [paper] });
  },

  async sample({ print, sections, options }, context) {
    const pdf = await drawn(context, sampleOf(print, sections, askedBy(context, options)));
    return kept(context, pdf, {
      fileName: `${fileStems[print]}_proeve.pdf`,
      courseIds: [],
      parts: [],
      papers: null,
    });
  },

  async save({ jobId }, { host, signal }) {
    const { fileName, bytes } = jobOf(host, jobId);
    return { isSaved: (await host.saveFile(fileName, bytes, signal)) !== null };
  },

  async saveEach({ jobId }, { host, signal }) {
    const { parts, fileName, bytes } = jobOf(host, jobId);
    const saved = await host.saveFiles(parts.length > 0 ? parts : [{ fileName, bytes }], signal);
    return { saved: saved.length };
  },

  async saveWord({ jobId }, { host, signal }) {
    const { papers, fileName } = jobOf(host, jobId);
    if (!papers) throw refusal('invalid', 'prints.noWord');
    const bytes = await wordOf(papers);
    signal.throwIfAborted();
    return { isSaved: (await host.saveFile(fileName.replace(/\.pdf$/u, '.docx'), bytes, signal)) !== null };
  },

  async paper({ jobId }, { host, signal }) {
    return { isPrinted: await host.printPaper(jobOf(host, jobId).bytes, signal) };
  },
};

type OfCourse = {
  print: CoursePrint;
  courseId: string;
  recordId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  options: PrintOptions;
};

async function printed(context: ErrandContext, { print, options, ...asked }: OfCourse): Promise<PrintJob> {
  refuseUnprintable(context.db, print, asked);
  const paper = coursePaper(print, { ...askedBy(context, options), ...asked });
  const pdf = await drawn(context, paper);
  const fileName = fileNameOf(context.db, print, asked.courseId);
  const papers = wordPrints.has(print) ? [paper] : null;
  return kept(context, pdf, { fileName, courseIds: [asked.courseId], parts: [], papers });
}

type Made = { courseId: string; fileName: string; paper: Paper; pdf: Pdf; hasWord: boolean };

/** One of a batch; what it is refused for is told, and the others go on. */
async function madeOf(
  courseId: string,
  { print, on, from, to, options }: ParsedInputOf<Contract['prints']['batch']>,
  context: ErrandContext,
): Promise<Made | LeftOut> {
  try {
    const { print: each, meetingId } = paperAsked(print, courseId, on, context);
    refuseUnprintable(context.db, each, { courseId, from, to });
    const paper = coursePaper(each, { ...askedBy(context, options), courseId, recordId: meetingId, from, to });
    const fileName = fileNameOf(context.db, each, courseId);
    return { courseId, fileName, paper, pdf: await drawn(context, paper), hasWord: wordPrints.has(each) };
  } catch (error) {
    // Somebody who stops it stops all of it, and a fault of ours is not this person's.
    if (!(error instanceof Failure) || error.facts.code === 'unexpected') throw error;
    return { courseId, why: error.facts.message };
  }
}

function paperAsked(print: BatchPrint, courseId: string, on: string | undefined, { db, today }: ErrandContext) {
  if (print !== 'meeting-papers') return { print };
  return on === undefined ? nextMeetingPaper(db, courseId, today) : meetingPaperOn(db, courseId, on);
}

const askedBy = ({ db, today, now, user, host }: ErrandContext, options: PrintOptions) => ({
  db,
  today,
  now,
  user,
  options,
  isDemo: host.isDemo(),
});

async function drawn({ host, signal }: ErrandContext, paper: Paper): Promise<Pdf> {
  const pdf = await host.printRoute({ kind: 'paper', paper }, signal);
  signal.throwIfAborted();
  return pdf;
}

/** A report that nobody has issued says so in its name. */
function fileNameOf(db: Reader, print: CoursePrint, courseId: string): string {
  const { number } = found(
    db.select({ number: coursesTable.number }).from(coursesTable).where(eq(coursesTable.id, courseId)).get(),
  );
  return `${fileStems[print]}_${number}${print === 'clarification-report' ? '_udkast' : ''}.pdf`;
}

/** File names are neutral: they are seen in folders, print queues and mail. */
async function kept({ host, signal }: ErrandContext, pdf: Pdf, facts: JobFacts): Promise<PrintJob> {
  let firstPage = 1;
  const parts: PrintJob['parts'] = [];
  for (const { courseId, fileName, bytes } of facts.parts) {
    parts.push({ courseId, fileName, firstPage });
    firstPage += await pageCount(bytes);
  }
  // A lock has forgotten every job: none may come after it.
  signal.throwIfAborted();
  return {
    jobId: host.keepJob(pdf, facts),
    pdf: pdf.bytes,
    sha256: pdf.sha256,
    fileName: facts.fileName,
    hasWord: facts.papers !== null,
    parts,
  };
}

function jobOf(host: Host, jobId: string) {
  const job = host.job(jobId);
  if (!job) throw refusal('not-found', 'prints.jobGone');
  return job;
}
