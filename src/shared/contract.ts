import type { z } from 'zod';
import { absences } from '#shared/absences.ts';
import { accommodations } from '#shared/accommodations.ts';
import { adjustments } from '#shared/adjustments.ts';
import { attendance } from '#shared/attendance.ts';
import { authorityContacts } from '#shared/authority-contacts.ts';
import { candidates } from '#shared/candidates.ts';
import { centre } from '#shared/centre.ts';
import { codeListOperations } from '#shared/code-lists.ts';
import { courses } from '#shared/courses.ts';
import { departments } from '#shared/departments.ts';
import { drafts } from '#shared/drafts.ts';
import { errands } from '#shared/errands.ts';
import { floorOperations } from '#shared/floor.ts';
import { handovers } from '#shared/handovers.ts';
import { packageChecks } from '#shared/package-checks.ts';
import { bookExports } from '#shared/book-exports.ts';
import { secrets } from '#shared/secrets.ts';
import { history } from '#shared/history.ts';
import { hourPlans } from '#shared/hour-plans.ts';
import { jobFunctions } from '#shared/job-functions.ts';
import { aggregates } from '#shared/aggregates.ts';
import { agreements } from '#shared/agreements.ts';
import { capacity } from '#shared/capacity.ts';
import { courseTemplates } from '#shared/course-templates.ts';
import { lifeEvents } from '#shared/life-events.ts';
import { meetings } from '#shared/meetings.ts';
import { tasks } from '#shared/tasks.ts';
import { aids } from '#shared/aids.ts';
import { observations, phrases } from '#shared/observations.ts';
import { indicators } from '#shared/indicators.ts';
import { scores } from '#shared/scores.ts';
import { profiles } from '#shared/profiles.ts';
import { limitations, earlierJobs } from '#shared/limitations.ts';
import { barriers, strengths } from '#shared/barriers.ts';
import { efforts } from '#shared/efforts.ts';
import { experiences } from '#shared/experiences.ts';
import { contacts } from '#shared/contacts.ts';
import { understandings } from '#shared/understandings.ts';
import type { Operation } from '#shared/operation.ts';
import { printTemplates } from '#shared/print-templates.ts';
import { prints } from '#shared/prints.ts';
import { reportPhrases } from '#shared/report-phrases.ts';
import { reports } from '#shared/reports.ts';
import { session } from '#shared/session.ts';
import { settings } from '#shared/settings.ts';
import { staff } from '#shared/staff.ts';
import { tryOuts } from '#shared/try-outs.ts';
import { windowOperations } from '#shared/windows.ts';

/** Everything a window can ask, by noun. */
export const contract = {
  session,
  settings,
  centre,
  departments,
  staff,
  authorityContacts,
  codeLists: codeListOperations,
  courseTemplates,
  agreements,
  capacity,
  jobFunctions,
  accommodations,
  candidates,
  lifeEvents,
  earlierJobs,
  limitations,
  strengths,
  barriers,
  courses,
  hourPlans,
  attendance,
  absences,
  floor: floorOperations,
  tryOuts,
  adjustments,
  aids,
  observations,
  phrases,
  indicators,
  scores,
  profiles,
  efforts,
  experiences,
  contacts,
  understandings,
  meetings,
  tasks,
  reports,
  reportPhrases,
  prints,
  printTemplates,
  handovers,
  aggregates,
  packageChecks,
  bookExports,
  secrets,
  history,
  drafts,
  windows: windowOperations,
  errands,
} as const;

export type Contract = typeof contract;
export type Noun = keyof Contract;
export type Verb<N extends Noun> = keyof Contract[N] & string;

/** `candidates.list`, `courses.start` … */
export type OperationName = { [N in Noun]: `${N}.${Verb<N>}` }[Noun];

export type InputOf<O> = O extends { input: infer I extends z.ZodType } ? z.input<I> : never;
export type ParsedInputOf<O> = O extends { input: infer I extends z.ZodType } ? z.output<I> : never;
export type OutputOf<O> = O extends Operation<infer _K, infer _I, infer Out> ? Out : never;

const routes: ReadonlyMap<string, Operation> = new Map(
  Object.entries(contract).flatMap(([noun, operations]) =>
    Object.entries(operations).map(([verb, operation]) => [`${noun}.${verb}`, operation as Operation] as const),
  ),
);

/** The operation of that name, or null: the route table is the allow-list. */
export const routeOf = (name: string): Operation | null => routes.get(name) ?? null;
export const operationNames = [...routes.keys()] as OperationName[];
