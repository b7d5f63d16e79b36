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
import { nextMeetingPaper, paperOfMeeting } from '#main/prints/meeting-paper.ts';
import { sampleOf } from '#main/prints/sample.ts';
import { frozenReport } from '#main/reports/frozen.ts';
import { refusal } from '#shared/failure.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import type { PrintJob, PrintOptions } from '#shared/prints.ts';
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
    context.noteLooks(courseIds);
    const pdf = await drawn(context, paper);
    const fileName = `${fileStems[print]}_${on}.pdf`;
    return kept(context.host, pdf, { fileName, courseIds, parts: [], papers: null });
  },

  async batch({ courseIds, print, options }, context) {
    const { db, host, signal, today } = context;
    const made: { courseId: string; fileName: string; paper: Paper; pdf: Pdf; hasWord: boolean }[] = [];
    context.progress(0, courseIds.length);
    for (const courseId of courseIds) {
      signal.throwIfAborted();
      const { print: each, meetingId } =
        print === 'meeting-papers' ? nextMeetingPaper(db, courseId, today) : { print, meetingId: undefined };
      const paper = coursePaper(each, { ...askedBy(context, options), courseId, recordId: meetingId });
      const fileName = `${fileStems[each]}_${numberOf(db, courseId)}.pdf`;
      made.push({ courseId, fileName, paper, pdf: await drawn(context, paper), hasWord: wordPrints.has(each) });
      context.progress(made.length, courseIds.length);
    }
    const title = speakIn(options.language)('prints.batchTitle', { day: today });
    const bytes = made.map(({ pdf }) => pdf.bytes);
    const whole = pdfOf(await mergedPdf(bytes, title));
    signal.throwIfAborted();
    return kept(host, whole, {
      fileName: `udskrifter_${today}.pdf`,
      courseIds,
      parts: made.map(({ courseId, fileName, pdf }) => ({ courseId, fileName, bytes: pdf.bytes })),
      papers: made.every(({ hasWord }) => hasWord) ? made.map(({ paper }) => paper) : null,
    });
  },

  async openReport({ reportId }, { db, host }) {
    const { bytes, sha256, courseId, courseNumber, reportVersion, paper } = frozenReport(db, reportId);
    const facts = { fileName: `afklaringsrapport_${courseNumber}_v${reportVersion}.pdf`, courseIds: [courseId] };
    return kept(host, { bytes, sha256 }, { ...facts, parts: [], papers: paper === null ? null : [paper] });
  },

  async sample({ print, sections, options }, context) {
    const pdf = await drawn(context, sampleOf(print, sections, askedBy(context, options)));
    return kept(context.host, pdf, {
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
    return { saved: await host.saveFiles(parts.length > 0 ? parts : [{ fileName, bytes }], signal) };
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
  const paper = coursePaper(print, { ...askedBy(context, options), ...asked });
  const pdf = await drawn(context, paper);
  const draft = print === 'clarification-report' ? '_udkast' : '';
  const fileName = `${fileStems[print]}_${numberOf(context.db, asked.courseId)}${draft}.pdf`;
  const papers = wordPrints.has(print) ? [paper] : null;
  return kept(context.host, pdf, { fileName, courseIds: [asked.courseId], parts: [], papers });
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

const numberOf = (db: Reader, courseId: string): string =>
  found(db.select({ number: coursesTable.number }).from(coursesTable).where(eq(coursesTable.id, courseId)).get())
    .number;

/** File names are neutral: they are seen in folders, print queues and mail. */
async function kept(host: Host, pdf: Pdf, facts: JobFacts): Promise<PrintJob> {
  let firstPage = 1;
  const parts: PrintJob['parts'] = [];
  for (const { courseId, fileName, bytes } of facts.parts) {
    parts.push({ courseId, fileName, firstPage });
    firstPage += await pageCount(bytes);
  }
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
