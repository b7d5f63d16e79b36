import { aggregateMeasures } from '#shared/text/da/aggregate-measures.ts';
import { aggregates } from '#shared/text/da/aggregates.ts';
import { packageChecks } from '#shared/text/da/package-checks.ts';
import { packageFaults } from '#shared/text/da/package-faults.ts';
import { bookExports } from '#shared/text/da/book-exports.ts';
import { secrets } from '#shared/text/da/secrets.ts';
import { printSections } from '#shared/text/da/print-sections.ts';
import { reportPaper } from '#shared/text/da/report-paper.ts';
import { reportPhrases } from '#shared/text/da/report-phrases.ts';
import { printTemplates } from '#shared/text/da/print-templates.ts';
import { reportFigures } from '#shared/text/da/report-figures.ts';
import { departmentList } from '#shared/text/da/department-list.ts';
import { weeklyRegister } from '#shared/text/da/weekly-register.ts';
import { meetingPapers } from '#shared/text/da/meeting-papers.ts';
import { ownPage } from '#shared/text/da/own-page.ts';
import { attendanceStatement } from '#shared/text/da/attendance-statement.ts';
import { writing } from '#shared/text/da/writing.ts';
import { support } from '#shared/text/da/support.ts';
import { strengths } from '#shared/text/da/strengths.ts';
import { barriers } from '#shared/text/da/barriers.ts';
import { earlierJobs } from '#shared/text/da/earlier-jobs.ts';
import { limitations } from '#shared/text/da/limitations.ts';
import { warnings } from '#shared/text/da/warnings.ts';
import { profiles } from '#shared/text/da/profiles.ts';
import { choices } from '#shared/text/da/choices.ts';
import { understandings } from '#shared/text/da/understandings.ts';
import { phrases } from '#shared/text/da/phrases.ts';
import { observations } from '#shared/text/da/observations.ts';
import { contacts } from '#shared/text/da/contacts.ts';
import { experiences } from '#shared/text/da/experiences.ts';
import { efforts } from '#shared/text/da/efforts.ts';
import { scores } from '#shared/text/da/scores.ts';
import { indicators } from '#shared/text/da/indicators.ts';
import { aids } from '#shared/text/da/aids.ts';
import { traits } from '#shared/text/da/traits.ts';
import { today } from '#shared/text/da/today.ts';
import { definitions } from '#shared/text/da/definitions.ts';
import { floor } from '#shared/text/da/floor.ts';
import { hoursOverview } from '#shared/text/da/hours-overview.ts';
import { absences } from '#shared/text/da/absences.ts';
import { windows } from '#shared/text/da/windows.ts';
import { completeness } from '#shared/text/da/completeness.ts';
import { courseLife } from '#shared/text/da/course-life.ts';
import { authorityContacts } from '#shared/text/da/authority-contacts.ts';
import { tasks } from '#shared/text/da/tasks.ts';
import { meetings } from '#shared/text/da/meetings.ts';
import { lifeEvents } from '#shared/text/da/life-events.ts';
import { courseTemplates } from '#shared/text/da/course-templates.ts';
import { agreements } from '#shared/text/da/agreements.ts';
import { capacity } from '#shared/text/da/capacity.ts';
import { reportSections } from '#shared/text/da/report-sections.ts';
import { paper } from '#shared/text/da/paper.ts';
import { drafts } from '#shared/text/da/drafts.ts';
import { settings } from '#shared/text/da/settings.ts';
import { accommodations } from '#shared/text/da/accommodations.ts';
import { shell } from '#shared/text/da/shell.ts';
import { app } from '#shared/text/da/app.ts';
import { format } from '#shared/text/da/format.ts';
import { hours } from '#shared/text/da/hours.ts';
import { minutes } from '#shared/text/da/minutes.ts';
import { month } from '#shared/text/da/month.ts';
import { adjustments } from '#shared/text/da/adjustments.ts';
import { attendance } from '#shared/text/da/attendance.ts';
import { calendar } from '#shared/text/da/calendar.ts';
import { candidates } from '#shared/text/da/candidates.ts';
import { centre } from '#shared/text/da/centre.ts';
import { codeLists } from '#shared/text/da/code-lists.ts';
import { courses } from '#shared/text/da/courses.ts';
import { cpr } from '#shared/text/da/cpr.ts';
import { database } from '#shared/text/da/database.ts';
import { departments } from '#shared/text/da/departments.ts';
import { failures } from '#shared/text/da/failures.ts';
import { handovers } from '#shared/text/da/handovers.ts';
import { history } from '#shared/text/da/history.ts';
import { hourPlans } from '#shared/text/da/hour-plans.ts';
import { jobFunctions } from '#shared/text/da/job-functions.ts';
import { prints } from '#shared/text/da/prints.ts';
import { reports } from '#shared/text/da/reports.ts';
import { session } from '#shared/text/da/session.ts';
import { staff } from '#shared/text/da/staff.ts';
import { tryOuts } from '#shared/text/da/try-outs.ts';
import { values } from '#shared/text/da/values.ts';

/** Danish: the source of the keys. */
export const da = {
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
} as const;
