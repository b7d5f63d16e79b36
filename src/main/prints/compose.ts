import type { CourseAsked, DepartmentAsked } from '#main/prints/asked.ts';
import { attendanceStatementPrint } from '#main/prints/attendance-statement.ts';
import { departmentListPrint } from '#main/prints/department-list.ts';
import { expectationChecklistPrint } from '#main/prints/expectation-checklist.ts';
import { finalMeetingPrint } from '#main/prints/final-meeting.ts';
import { followUpPackPrint } from '#main/prints/follow-up-pack.ts';
import { hourAgreementPrint } from '#main/prints/hour-agreement.ts';
import { ownPagePrint } from '#main/prints/own-page.ts';
import { startMeetingPrint } from '#main/prints/start-meeting.ts';
import { weeklyRegisterPrint } from '#main/prints/weekly-register.ts';
import { draftReportPaper } from '#main/reports/paper.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { CoursePrint, DepartmentPrint } from '#shared/print-templates.ts';

/** Gathers and composes each print about one course, as the book stands; refuses what the course cannot give yet. */
export const coursePapers: Record<CoursePrint, (asked: CourseAsked) => Paper> = {
  'clarification-report': draftReportPaper,
  'start-meeting': startMeetingPrint,
  'follow-up-pack': followUpPackPrint,
  'final-meeting': finalMeetingPrint,
  'expectation-checklist': expectationChecklistPrint,
  'hour-agreement': hourAgreementPrint,
  'attendance-statement': attendanceStatementPrint,
  'own-page': ownPagePrint,
};

/** Gathers and composes each print about a department, with the courses it names. */
export const departmentPapers: Record<
  DepartmentPrint,
  (asked: DepartmentAsked) => { paper: Paper; courseIds: string[] }
> = { 'weekly-register': weeklyRegisterPrint, 'department-list': departmentListPrint };

/** Prints that can be saved as an editable .docx: the report and the papers of meetings. */
export const wordPrints: ReadonlySet<CoursePrint> = new Set([
  'clarification-report',
  'start-meeting',
  'follow-up-pack',
  'final-meeting',
]);

/** What a file is called, before the course's number or the day: seen in folders, print queues and mail, so it names nobody. */
export const fileStems: Record<CoursePrint | DepartmentPrint, string> = {
  'clarification-report': 'afklaringsrapport',
  'start-meeting': 'startmoede',
  'follow-up-pack': 'opfoelgningspakke',
  'final-meeting': 'slutmoede',
  'expectation-checklist': 'forventninger',
  'hour-agreement': 'timeaftale',
  'attendance-statement': 'fremmoedeopgoerelse',
  'own-page': 'din_side',
  'weekly-register': 'ugeliste',
  'department-list': 'afdelingsliste',
};
