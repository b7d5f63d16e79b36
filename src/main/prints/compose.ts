import type { CourseAsked, DepartmentAsked } from '#main/prints/asked.ts';
import { courseContent } from '#main/prints/course-content.ts';
import { departmentListPrint } from '#main/prints/department-list.ts';
import { weeklyRegisterPrint } from '#main/prints/weekly-register.ts';
import { draftReportPaper } from '#main/reports/paper.ts';
import { coursePapers } from '#shared/papers/course-papers.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { CoursePrint, DepartmentPrint } from '#shared/print-templates.ts';
import { speakIn } from '#shared/text/speak.ts';

/** Gathers and composes a print about one course, as the book stands. */
export const coursePaper = (print: CoursePrint, asked: CourseAsked): Paper =>
  print === 'clarification-report'
    ? draftReportPaper(asked)
    : coursePapers[print](courseContent(asked, print), speakIn(asked.options.language));

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
