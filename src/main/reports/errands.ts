import type { Errands } from '#main/handler.ts';
import { contentHashOf, reportContent } from '#main/reports/content.ts';
import { nextReportVersion } from '#main/reports/frozen.ts';

export const reportsErrands: Errands<'reports'> = {
  async issue({ courseId }, { db, host, perform, signal, today, now }) {
    const reportVersion = nextReportVersion(db, courseId);
    const content = reportContent(db, courseId, {
      today,
      reportVersion,
      status: 'issued',
      madeAt: now,
      isDemo: host.isDemo(),
    });
    const pdf = await host.printRoute(content, signal);
    signal.throwIfAborted();
    const { id, sha256 } = await perform('reports.freeze', {
      courseId,
      reportVersion,
      contentHash: contentHashOf(content),
      content: JSON.stringify(content),
      pdf: pdf.bytes,
    });
    return { reportId: id, reportVersion, sha256 };
  },
};
