import type { CourseContent } from '#shared/papers/course-content.ts';
import { startMeetingPaper } from '#shared/papers/start-meeting.ts';
import { followUpPackPaper } from '#shared/papers/follow-up-pack.ts';
import { finalMeetingPaper } from '#shared/papers/final-meeting.ts';
import { expectationChecklistPaper } from '#shared/papers/expectation-checklist.ts';
import { hourAgreementPaper } from '#shared/papers/hour-agreement.ts';
import { attendanceStatementPaper } from '#shared/papers/attendance-statement.ts';
import { ownPagePaper } from '#shared/papers/own-page.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Composes each print about one course but the report, which is versioned and has a content of its own. */
export const coursePapers: Record<
  Exclude<CoursePrint, 'clarification-report'>,
  (content: CourseContent, speak: Speak) => Paper
> = {
  'start-meeting': startMeetingPaper,
  'follow-up-pack': followUpPackPaper,
  'final-meeting': finalMeetingPaper,
  'expectation-checklist': expectationChecklistPaper,
  'hour-agreement': hourAgreementPaper,
  'attendance-statement': attendanceStatementPaper,
  'own-page': ownPagePaper,
};
