import type { Errands } from '#main/handler.ts';
import type { Host, JobFacts, Pdf } from '#main/host.ts';
import { reportContent } from '#main/reports/content.ts';
import { frozenReport, nextReportVersion } from '#main/reports/frozen.ts';
import { refusal } from '#shared/failure.ts';
import type { PrintJob } from '#shared/prints.ts';

export const printsErrands: Errands<'prints'> = {
  async previewReport({ courseId }, { db, host, signal, today, now }) {
    const reportVersion = nextReportVersion(db, courseId);
    const content = reportContent(db, courseId, {
      today,
      reportVersion,
      status: 'draft',
      madeAt: now,
      isDemo: host.isDemo(),
    });
    const pdf = await host.printRoute(content, signal);
    signal.throwIfAborted();
    const fileName = `afklaringsrapport_${content.record.course.number}_udkast.pdf`;
    return kept(host, pdf, { fileName, courseId });
  },

  async openReport({ reportId }, { db, host }) {
    const { bytes, sha256, courseId, courseNumber, reportVersion } = frozenReport(db, reportId);
    return kept(
      host,
      { bytes, sha256 },
      { fileName: `afklaringsrapport_${courseNumber}_v${reportVersion}.pdf`, courseId },
    );
  },

  async save({ jobId }, { host, signal }) {
    const { fileName, bytes } = jobOf(host, jobId);
    return { isSaved: (await host.saveFile(fileName, bytes, signal)) !== null };
  },

  async paper({ jobId }, { host, signal }) {
    return { isPrinted: await host.printPaper(jobOf(host, jobId).bytes, signal) };
  },
};

/** File names are neutral: they are seen in folders, print queues and mail. */
const kept = (host: Host, pdf: Pdf, facts: JobFacts): PrintJob => ({
  jobId: host.keepJob(pdf, facts),
  pdf: pdf.bytes,
  sha256: pdf.sha256,
  fileName: facts.fileName,
});

function jobOf(host: Host, jobId: string) {
  const job = host.job(jobId);
  if (!job) throw refusal('not-found', 'prints.jobGone');
  return job;
}
