import { departmentPrints, type DepartmentPrint } from '#shared/print-templates.ts';
import { batchPrints, type BatchPrint } from '#shared/prints.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** What the page of prints can show, as it stands in the address; `issued` is the list of locked reports. */
export const printChoices = [...batchPrints, ...departmentPrints, 'issued'] as const;
export type PrintChoice = (typeof printChoices)[number];

/** The prints by whom they are for. */
export const printGroups: readonly { title: TextKey; prints: readonly PrintChoice[] }[] = [
  { title: 'prints.groupMeeting', prints: ['meeting-papers', 'start-meeting', 'follow-up-pack', 'final-meeting'] },
  { title: 'prints.groupCandidate', prints: ['own-page', 'hour-agreement', 'expectation-checklist'] },
  { title: 'prints.groupAuthority', prints: ['clarification-report', 'attendance-statement'] },
  { title: 'prints.groupDepartment', prints: ['weekly-register', 'department-list'] },
  { title: 'prints.groupIssued', prints: ['issued'] },
];

export const printNames: Record<PrintChoice, TextKey> = {
  'meeting-papers': 'prints.nameMeetingPapers',
  'start-meeting': 'prints.nameStartMeeting',
  'follow-up-pack': 'prints.nameFollowUpPack',
  'final-meeting': 'prints.nameFinalMeeting',
  'expectation-checklist': 'prints.nameExpectationChecklist',
  'hour-agreement': 'prints.nameHourAgreement',
  'attendance-statement': 'prints.nameAttendanceStatement',
  'own-page': 'prints.nameOwnPage',
  'clarification-report': 'prints.nameClarificationReport',
  'weekly-register': 'prints.nameWeeklyRegister',
  'department-list': 'prints.nameDepartmentList',
  issued: 'prints.nameIssued',
};

/** One sentence on what each holds. */
export const printHints: Record<Exclude<PrintChoice, 'issued'>, TextKey> = {
  'meeting-papers': 'prints.hintMeetingPapers',
  'start-meeting': 'prints.hintStartMeeting',
  'follow-up-pack': 'prints.hintFollowUpPack',
  'final-meeting': 'prints.hintFinalMeeting',
  'expectation-checklist': 'prints.hintExpectationChecklist',
  'hour-agreement': 'prints.hintHourAgreement',
  'attendance-statement': 'prints.hintAttendanceStatement',
  'own-page': 'prints.hintOwnPage',
  'clarification-report': 'prints.hintClarificationReport',
  'weekly-register': 'prints.hintWeeklyRegister',
  'department-list': 'prints.hintDepartmentList',
};

export const isOfDepartment = (print: BatchPrint | DepartmentPrint): print is DepartmentPrint =>
  departmentPrints.some((each) => each === print);
