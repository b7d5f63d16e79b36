import { absencesHandlers } from '#main/absences/handlers.ts';
import { accommodationsHandlers } from '#main/accommodations/handlers.ts';
import { adjustmentsHandlers } from '#main/adjustments/handlers.ts';
import { attendanceHandlers } from '#main/attendance/handlers.ts';
import { authorityContactsHandlers } from '#main/authority-contacts/handlers.ts';
import { candidatesHandlers } from '#main/candidates/handlers.ts';
import { centreHandlers } from '#main/centre/handlers.ts';
import { codeListsHandlers } from '#main/code-lists/handlers.ts';
import { coursesHandlers } from '#main/courses/handlers.ts';
import { departmentsHandlers } from '#main/departments/handlers.ts';
import { draftsHandlers } from '#main/drafts/handlers.ts';
import { errandsErrands } from '#main/errands/errands.ts';
import { floorErrands } from '#main/floor/errands.ts';
import { floorHandlers } from '#main/floor/handlers.ts';
import type { Errands, Handlers } from '#main/handler.ts';
import { bookExportsErrands } from '#main/book-exports/errands.ts';
import { bookExportsHandlers } from '#main/book-exports/handlers.ts';
import { packageChecksErrands } from '#main/package-checks/errands.ts';
import { secretsErrands } from '#main/secrets/errands.ts';
import { aggregatesErrands } from '#main/aggregates/errands.ts';
import { aggregatesHandlers } from '#main/aggregates/handlers.ts';
import { handoversErrands } from '#main/handovers/errands.ts';
import { handoversHandlers } from '#main/handovers/handlers.ts';
import { historyHandlers } from '#main/history/handlers.ts';
import { hourPlansHandlers } from '#main/hour-plans/handlers.ts';
import { jobFunctionsHandlers } from '#main/job-functions/handlers.ts';
import { printsErrands } from '#main/prints/errands.ts';
import { reportsErrands } from '#main/reports/errands.ts';
import { reportsHandlers } from '#main/reports/handlers.ts';
import { sessionErrands } from '#main/session/errands.ts';
import { settingsErrands } from '#main/settings/errands.ts';
import { staffHandlers } from '#main/staff/handlers.ts';
import { tryOutsHandlers } from '#main/try-outs/handlers.ts';
import { windowsErrands } from '#main/windows/errands.ts';
import { agreementsHandlers } from '#main/agreements/handlers.ts';
import { capacityHandlers } from '#main/capacity/handlers.ts';
import { courseTemplatesHandlers } from '#main/course-templates/handlers.ts';
import { lifeEventsHandlers } from '#main/life-events/handlers.ts';
import { meetingsHandlers } from '#main/meetings/handlers.ts';
import { tasksHandlers } from '#main/tasks/handlers.ts';
import { meetingsErrands } from '#main/meetings/errands.ts';
import { aidsHandlers } from '#main/aids/handlers.ts';
import { observationsHandlers } from '#main/observations/handlers.ts';
import { phrasesHandlers } from '#main/phrases/handlers.ts';
import { indicatorsHandlers } from '#main/indicators/handlers.ts';
import { scoresHandlers } from '#main/scores/handlers.ts';
import { profilesHandlers } from '#main/profiles/handlers.ts';
import { limitationsHandlers } from '#main/limitations/handlers.ts';
import { earlierJobsHandlers } from '#main/earlier-jobs/handlers.ts';
import { barriersHandlers } from '#main/barriers/handlers.ts';
import { strengthsHandlers } from '#main/strengths/handlers.ts';
import { effortsHandlers } from '#main/efforts/handlers.ts';
import { experiencesHandlers } from '#main/experiences/handlers.ts';
import { contactsHandlers } from '#main/contacts/handlers.ts';
import { understandingsHandlers } from '#main/understandings/handlers.ts';
import { printTemplatesHandlers } from '#main/print-templates/handlers.ts';
import { reportPhrasesHandlers } from '#main/report-phrases/handlers.ts';
import type { Noun } from '#shared/contract.ts';

// Every noun's functions; a promise of the contract that nobody keeps does not compile.
const handlers: { [N in Noun]: Handlers<N> } = {
  session: {},
  settings: {},
  centre: centreHandlers,
  departments: departmentsHandlers,
  staff: staffHandlers,
  authorityContacts: authorityContactsHandlers,
  codeLists: codeListsHandlers,
  courseTemplates: courseTemplatesHandlers,
  agreements: agreementsHandlers,
  capacity: capacityHandlers,
  jobFunctions: jobFunctionsHandlers,
  accommodations: accommodationsHandlers,
  candidates: candidatesHandlers,
  lifeEvents: lifeEventsHandlers,
  courses: coursesHandlers,
  hourPlans: hourPlansHandlers,
  attendance: attendanceHandlers,
  absences: absencesHandlers,
  floor: floorHandlers,
  tryOuts: tryOutsHandlers,
  adjustments: adjustmentsHandlers,
  aids: aidsHandlers,
  observations: observationsHandlers,
  phrases: phrasesHandlers,
  indicators: indicatorsHandlers,
  scores: scoresHandlers,
  profiles: profilesHandlers,
  limitations: limitationsHandlers,
  earlierJobs: earlierJobsHandlers,
  barriers: barriersHandlers,
  strengths: strengthsHandlers,
  efforts: effortsHandlers,
  experiences: experiencesHandlers,
  contacts: contactsHandlers,
  understandings: understandingsHandlers,
  meetings: meetingsHandlers,
  tasks: tasksHandlers,
  reports: reportsHandlers,
  reportPhrases: reportPhrasesHandlers,
  prints: {},
  printTemplates: printTemplatesHandlers,
  handovers: handoversHandlers,
  packageChecks: {},
  aggregates: aggregatesHandlers,
  bookExports: bookExportsHandlers,
  secrets: {},
  history: historyHandlers,
  drafts: draftsHandlers,
  windows: {},
  errands: {},
};

const errands: { [N in Noun]: Errands<N> } = {
  session: sessionErrands,
  settings: settingsErrands,
  centre: {},
  departments: {},
  staff: {},
  authorityContacts: {},
  codeLists: {},
  courseTemplates: {},
  agreements: {},
  capacity: {},
  jobFunctions: {},
  accommodations: {},
  candidates: {},
  lifeEvents: {},
  courses: {},
  hourPlans: {},
  attendance: {},
  absences: {},
  floor: floorErrands,
  tryOuts: {},
  adjustments: {},
  aids: {},
  observations: {},
  phrases: {},
  indicators: {},
  scores: {},
  profiles: {},
  limitations: {},
  earlierJobs: {},
  barriers: {},
  strengths: {},
  efforts: {},
  experiences: {},
  contacts: {},
  understandings: {},
  meetings: meetingsErrands,
  tasks: {},
  reports: reportsErrands,
  reportPhrases: {},
  prints: printsErrands,
  printTemplates: {},
  handovers: handoversErrands,
  packageChecks: packageChecksErrands,
  aggregates: aggregatesErrands,
  bookExports: bookExportsErrands,
  secrets: secretsErrands,
  history: {},
  drafts: {},
  windows: windowsErrands,
  errands: errandsErrands,
};

type Functions = Record<string, Record<string, unknown>>;

/** The function of a query, inspect or command. The dispatcher has found the route, so it exists. */
export const handlerOf = (name: string): unknown => functionOf(handlers, name);

/** The function of an errand. */
export const errandOf = (name: string): unknown => functionOf(errands, name);

function functionOf(functions: Functions, name: string): unknown {
  const [noun, verb] = name.split('.') as [string, string];
  const found = functions[noun]?.[verb];
  if (typeof found !== 'function') throw new Error(`Nobody keeps the promise ${name}`);
  return found;
}
