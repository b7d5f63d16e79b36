import type { CourseAsked } from '#main/prints/asked.ts';
import { reportContent } from '#main/reports/content.ts';
import { nextReportVersion } from '#main/reports/frozen.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { reportPaper } from '#shared/papers/report/report-paper.ts';
import { speakIn } from '#shared/text/speak.ts';

/** The draft of the clarification report as it would be printed now. */
export function draftReportPaper({ db, courseId, today, now, isDemo, options }: CourseAsked): Paper {
  const content = reportContent(db, courseId, {
    today,
    reportVersion: nextReportVersion(db, courseId),
    status: 'draft',
    madeAt: now,
    isDemo,
    options,
  });
  return reportPaper(content, speakIn(options.language));
}
