import { aggregateMeasures } from '#shared/text/sv/aggregate-measures.ts';
import { aggregates } from '#shared/text/sv/aggregates.ts';
import { packageChecks } from '#shared/text/sv/package-checks.ts';
import { packageFaults } from '#shared/text/sv/package-faults.ts';
import { bookExports } from '#shared/text/sv/book-exports.ts';
import { secrets } from '#shared/text/sv/secrets.ts';
import { printSections } from '#shared/text/sv/print-sections.ts';
import { reportPaper } from '#shared/text/sv/report-paper.ts';
import { reportPhrases } from '#shared/text/sv/report-phrases.ts';
import { printTemplates } from '#shared/text/sv/print-templates.ts';
import { reportFigures } from '#shared/text/sv/report-figures.ts';
import { departmentList } from '#shared/text/sv/department-list.ts';
import { weeklyRegister } from '#shared/text/sv/weekly-register.ts';
import { meetingPapers } from '#shared/text/sv/meeting-papers.ts';
import { ownPage } from '#shared/text/sv/own-page.ts';
import { attendanceStatement } from '#shared/text/sv/attendance-statement.ts';
import { writing } from '#shared/text/sv/writing.ts';
import { support } from '#shared/text/sv/support.ts';
import { strengths } from '#shared/text/sv/strengths.ts';
import { barriers } from '#shared/text/sv/barriers.ts';
import { earlierJobs } from '#shared/text/sv/earlier-jobs.ts';
import { limitations } from '#shared/text/sv/limitations.ts';
import { warnings } from '#shared/text/sv/warnings.ts';
import { profiles } from '#shared/text/sv/profiles.ts';
import { choices } from '#shared/text/sv/choices.ts';
import { understandings } from '#shared/text/sv/understandings.ts';
import { phrases } from '#shared/text/sv/phrases.ts';
import { observations } from '#shared/text/sv/observations.ts';
import { contacts } from '#shared/text/sv/contacts.ts';
import { experiences } from '#shared/text/sv/experiences.ts';
import { efforts } from '#shared/text/sv/efforts.ts';
import { scores } from '#shared/text/sv/scores.ts';
import { indicators } from '#shared/text/sv/indicators.ts';
import { aids } from '#shared/text/sv/aids.ts';
import { traits } from '#shared/text/sv/traits.ts';
import { today } from '#shared/text/sv/today.ts';
import { definitions } from '#shared/text/sv/definitions.ts';
import { floor } from '#shared/text/sv/floor.ts';
import { hoursOverview } from '#shared/text/sv/hours-overview.ts';
import { absences } from '#shared/text/sv/absences.ts';
import { windows } from '#shared/text/sv/windows.ts';
import { completeness } from '#shared/text/sv/completeness.ts';
import { courseLife } from '#shared/text/sv/course-life.ts';
import { authorityContacts } from '#shared/text/sv/authority-contacts.ts';
import { tasks } from '#shared/text/sv/tasks.ts';
import { meetings } from '#shared/text/sv/meetings.ts';
import { lifeEvents } from '#shared/text/sv/life-events.ts';
import { courseTemplates } from '#shared/text/sv/course-templates.ts';
import { agreements } from '#shared/text/sv/agreements.ts';
import { capacity } from '#shared/text/sv/capacity.ts';
import { reportSections } from '#shared/text/sv/report-sections.ts';
import { paper } from '#shared/text/sv/paper.ts';
import { drafts } from '#shared/text/sv/drafts.ts';
import { settings } from '#shared/text/sv/settings.ts';
import { accommodations } from '#shared/text/sv/accommodations.ts';
import { shell } from '#shared/text/sv/shell.ts';
import { app } from '#shared/text/sv/app.ts';
import { format } from '#shared/text/sv/format.ts';
import { hours } from '#shared/text/sv/hours.ts';
import { minutes } from '#shared/text/sv/minutes.ts';
import { month } from '#shared/text/sv/month.ts';
import type { Dictionary } from '#shared/text/keys.ts';
import { adjustments } from '#shared/text/sv/adjustments.ts';
import { attendance } from '#shared/text/sv/attendance.ts';
import { calendar } from '#shared/text/sv/calendar.ts';
import { candidates } from '#shared/text/sv/candidates.ts';
import { centre } from '#shared/text/sv/centre.ts';
import { codeLists } from '#shared/text/sv/code-lists.ts';
import { courses } from '#shared/text/sv/courses.ts';
import { cpr } from '#shared/text/sv/cpr.ts';
import { database } from '#shared/text/sv/database.ts';
import { departments } from '#shared/text/sv/departments.ts';
import { failures } from '#shared/text/sv/failures.ts';
import { handovers } from '#shared/text/sv/handovers.ts';
import { history } from '#shared/text/sv/history.ts';
import { hourPlans } from '#shared/text/sv/hour-plans.ts';
import { jobFunctions } from '#shared/text/sv/job-functions.ts';
import { prints } from '#shared/text/sv/prints.ts';
import { reports } from '#shared/text/sv/reports.ts';
import { session } from '#shared/text/sv/session.ts';
import { staff } from '#shared/text/sv/staff.ts';
import { tryOuts } from '#shared/text/sv/try-outs.ts';
import { values } from '#shared/text/sv/values.ts';

export const sv = {
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
