import { aggregateMeasures } from '#shared/text/en/aggregate-measures.ts';
import { aggregates } from '#shared/text/en/aggregates.ts';
import { packageChecks } from '#shared/text/en/package-checks.ts';
import { packageFaults } from '#shared/text/en/package-faults.ts';
import { bookExports } from '#shared/text/en/book-exports.ts';
import { secrets } from '#shared/text/en/secrets.ts';
import { printSections } from '#shared/text/en/print-sections.ts';
import { reportPaper } from '#shared/text/en/report-paper.ts';
import { reportPhrases } from '#shared/text/en/report-phrases.ts';
import { printTemplates } from '#shared/text/en/print-templates.ts';
import { reportFigures } from '#shared/text/en/report-figures.ts';
import { departmentList } from '#shared/text/en/department-list.ts';
import { weeklyRegister } from '#shared/text/en/weekly-register.ts';
import { meetingPapers } from '#shared/text/en/meeting-papers.ts';
import { ownPage } from '#shared/text/en/own-page.ts';
import { attendanceStatement } from '#shared/text/en/attendance-statement.ts';
import { writing } from '#shared/text/en/writing.ts';
import { support } from '#shared/text/en/support.ts';
import { strengths } from '#shared/text/en/strengths.ts';
import { barriers } from '#shared/text/en/barriers.ts';
import { earlierJobs } from '#shared/text/en/earlier-jobs.ts';
import { limitations } from '#shared/text/en/limitations.ts';
import { warnings } from '#shared/text/en/warnings.ts';
import { profiles } from '#shared/text/en/profiles.ts';
import { choices } from '#shared/text/en/choices.ts';
import { understandings } from '#shared/text/en/understandings.ts';
import { phrases } from '#shared/text/en/phrases.ts';
import { observations } from '#shared/text/en/observations.ts';
import { contacts } from '#shared/text/en/contacts.ts';
import { experiences } from '#shared/text/en/experiences.ts';
import { efforts } from '#shared/text/en/efforts.ts';
import { scores } from '#shared/text/en/scores.ts';
import { indicators } from '#shared/text/en/indicators.ts';
import { aids } from '#shared/text/en/aids.ts';
import { traits } from '#shared/text/en/traits.ts';
import { today } from '#shared/text/en/today.ts';
import { definitions } from '#shared/text/en/definitions.ts';
import { floor } from '#shared/text/en/floor.ts';
import { hoursOverview } from '#shared/text/en/hours-overview.ts';
import { absences } from '#shared/text/en/absences.ts';
import { windows } from '#shared/text/en/windows.ts';
import { completeness } from '#shared/text/en/completeness.ts';
import { courseLife } from '#shared/text/en/course-life.ts';
import { authorityContacts } from '#shared/text/en/authority-contacts.ts';
import { tasks } from '#shared/text/en/tasks.ts';
import { meetings } from '#shared/text/en/meetings.ts';
import { lifeEvents } from '#shared/text/en/life-events.ts';
import { courseTemplates } from '#shared/text/en/course-templates.ts';
import { agreements } from '#shared/text/en/agreements.ts';
import { capacity } from '#shared/text/en/capacity.ts';
import { reportSections } from '#shared/text/en/report-sections.ts';
import { paper } from '#shared/text/en/paper.ts';
import { drafts } from '#shared/text/en/drafts.ts';
import { settings } from '#shared/text/en/settings.ts';
import { accommodations } from '#shared/text/en/accommodations.ts';
import { shell } from '#shared/text/en/shell.ts';
import { app } from '#shared/text/en/app.ts';
import { format } from '#shared/text/en/format.ts';
import { hours } from '#shared/text/en/hours.ts';
import { minutes } from '#shared/text/en/minutes.ts';
import { month } from '#shared/text/en/month.ts';
import type { Dictionary } from '#shared/text/keys.ts';
import { adjustments } from '#shared/text/en/adjustments.ts';
import { attendance } from '#shared/text/en/attendance.ts';
import { calendar } from '#shared/text/en/calendar.ts';
import { candidates } from '#shared/text/en/candidates.ts';
import { centre } from '#shared/text/en/centre.ts';
import { codeLists } from '#shared/text/en/code-lists.ts';
import { courses } from '#shared/text/en/courses.ts';
import { cpr } from '#shared/text/en/cpr.ts';
import { database } from '#shared/text/en/database.ts';
import { departments } from '#shared/text/en/departments.ts';
import { failures } from '#shared/text/en/failures.ts';
import { handovers } from '#shared/text/en/handovers.ts';
import { history } from '#shared/text/en/history.ts';
import { hourPlans } from '#shared/text/en/hour-plans.ts';
import { jobFunctions } from '#shared/text/en/job-functions.ts';
import { prints } from '#shared/text/en/prints.ts';
import { reports } from '#shared/text/en/reports.ts';
import { session } from '#shared/text/en/session.ts';
import { staff } from '#shared/text/en/staff.ts';
import { tryOuts } from '#shared/text/en/try-outs.ts';
import { values } from '#shared/text/en/values.ts';

export const en = {
  aggregateMeasures,
  aggregates,
  packageChecks,
  packageFaults,
  bookExports,
  secrets,
  printSections,
  reportPaper,
  reportPhrases,
  printTemplates,
  reportFigures,
  departmentList,
  weeklyRegister,
  meetingPapers,
  ownPage,
  attendanceStatement,
  writing,
  support,
  strengths,
  barriers,
  earlierJobs,
  limitations,
  warnings,
  profiles,
  choices,
  understandings,
  phrases,
  observations,
  contacts,
  experiences,
  efforts,
  scores,
  indicators,
  aids,
  traits,
  today,
  definitions,
  floor,
  hoursOverview,
  absences,
  windows,
  completeness,
  courseLife,
  authorityContacts,
  tasks,
  meetings,
  lifeEvents,
  courseTemplates,
  agreements,
  capacity,
  reportSections,
  paper,
  drafts,
  settings,
  accommodations,
  shell,
  app,
  format,
  hours,
  minutes,
  month,
  adjustments,
  attendance,
  calendar,
  candidates,
  centre,
  codeLists,
  courses,
  cpr,
  database,
  departments,
  failures,
  handovers,
  history,
  hourPlans,
  jobFunctions,
  prints,
  reports,
  session,
  staff,
  tryOuts,
  values,
} as const satisfies Dictionary;
