import type { Errands } from '#main/handler.ts';
import { contentHashOf, reportContent } from '#main/reports/content.ts';
import { nextReportVersion } from '#main/reports/frozen.ts';
import { progressOf, refuseUnapproved } from '#main/reports/steps.ts';
import { reportPaper } from '#shared/papers/report/report-paper.ts';
import { speakIn } from '#shared/text/speak.ts';

export const reportsErrands: Errands<'reports'> = {
  async issue({ courseId, options }, { db, host, perform, signal, today, now }) {
    refuseUnapproved(progressOf(db, courseId));
    const reportVersion = nextReportVersion(db, courseId);
    const content = reportContent(db, courseId, {
      today,
      reportVersion,
      status: 'issued',
      madeAt: now,
      isDemo: host.isDemo(),
      options,
    });
    const paper = reportPaper(content, speakIn(options.language));
    const pdf = await host.printRoute({ kind: 'paper', paper }, signal);
    signal.throwIfAborted();
    const { id, sha256 } = await perform('reports.freeze', {
      courseId,
      reportVersion,
      contentHash: contentHashOf(content),
      content: JSON.stringify(content),
      paper: JSON.stringify(paper),
      pdf: pdf.bytes,
    });
    return { reportId: id, reportVersion, sha256 };
  },
};
