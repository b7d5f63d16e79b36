import { asc, eq, inArray, max, getTableColumns as columnsOf } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { assignmentsTable, courseStepsTable, coursesTable } from '#main/courses/table.ts';
import type { CommandContext, Reader, Writer } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import {
  fitStep,
  reasonListOf,
  stateAfter,
  type CourseAct,
  type CourseState,
  type CourseStep,
} from '#shared/course-life.ts';
import type { Assignment } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';
import type { TextKey } from '#shared/text/keys.ts';

type CourseRow = typeof coursesTable.$inferSelect;
type Context = Pick<CommandContext, 'db' | 'today' | 'now' | 'user'>;

/** The steps of each of these courses in the order they come to hold; a course that is not there has no entry. */
export function stepsOf(db: Reader, courseIds: readonly string[]): ReadonlyMap<string, CourseStep[]> {
  const steps = db
    .select({ ...columnsOf(courseStepsTable), registeredBy: staffTable.name })
    .from(courseStepsTable)
    .leftJoin(staffTable, eq(staffTable.id, courseStepsTable.registeredById))
    .where(inArray(courseStepsTable.courseId, [...courseIds]))
    .orderBy(asc(courseStepsTable.happensOn), asc(courseStepsTable.seq))
    .all();
  return Map.groupBy(steps, ({ courseId }) => courseId);
}

/** The steps of one course. */
export const lifeOf = (db: Reader, course: Pick<CourseRow, 'id' | 'startsOn'>) => ({
  startsOn: course.startsOn,
  steps: stepsOf(db, [course.id]).get(course.id) ?? [],
});

/** The colleagues of each of these courses, earliest first. */
export function assignmentsOf(db: Reader, courseIds: readonly string[]): ReadonlyMap<string, Assignment[]> {
  const assignments = db
    .select({ ...columnsOf(assignmentsTable), staffName: staffTable.name })
    .from(assignmentsTable)
    .innerJoin(staffTable, eq(staffTable.id, assignmentsTable.staffId))
    .where(inArray(assignmentsTable.courseId, [...courseIds]))
    .orderBy(asc(assignmentsTable.from), asc(assignmentsTable.id))
    .all();
  return Map.groupBy(assignments, ({ courseId }) => courseId);
}

// Says what the course is on that day; the screen offers only what is legal, so this meets who came too late.
const notFrom: Record<CourseState, TextKey> = {
  referred: 'courses.isReferred',
  waiting: 'courses.isWaiting',
  planned: 'courses.isPlanned',
  running: 'courses.isRunning',
  paused: 'courses.isPaused',
  finished: 'courses.isFinished',
  interrupted: 'courses.isInterrupted',
  cancelled: 'courses.isCancelled',
  'never-met': 'courses.isNeverMet',
};

type NewStep = {
  act: CourseAct;
  on: string;
  /** The input field the day came from, for the refusal. */
  path: string;
  reasonCode?: string | null;
  reason?: string;
  movedFrom?: string;
  movedTo?: string;
  /** For a `pause` with a known end: the day it is over. Its own step is taken after this one. */
  backOn?: string | undefined;
  /** For `reopen`, which brings an earlier state back. */
  toState?: CourseState | undefined;
};

/** Takes a step of the course's life, or refuses it as illegal from the state of its day; planned steps it makes void are withdrawn. */
export function takeStep({ db, today, now, user }: Context, course: CourseRow, step: NewStep): void {
  const fit = fitStep(lifeOf(db, course), {
    act: step.act,
    on: step.on,
    backOn: step.backOn,
    toState: step.toState,
    today,
  });
  if (fit.refused === 'courses.stepBeforeLast')
    throw refusal('invalid', fit.refused, { lastOn: fit.lastOn ?? '' }, step.path);
  if (fit.refused !== null) throw refusal('conflict', notFrom[fit.state], undefined, step.path);
  const { act, on, reasonCode = null } = step;
  const list = reasonListOf(act);
  if (reasonCode !== null && list !== null) codeOn(db, list, reasonCode, on, 'reasonCode');
  for (const stepId of fit.withdraws) db.delete(courseStepsTable).where(eq(courseStepsTable.id, stepId)).run();
  addStep({ db, now, user }, course.id, { ...step, toState: step.toState ?? stateAfter[act] ?? fit.state });
}

/** Writes a step that is known to be legal, such as the first of a new course. */
export function addStep(
  { db, now, user }: Pick<Context, 'db' | 'now' | 'user'>,
  courseId: string,
  step: Omit<NewStep, 'path' | 'backOn' | 'toState'> & { toState: CourseState },
): void {
  const { act, on, toState, reasonCode = null, reason = '', movedFrom = null, movedTo = null } = step;
  db.insert(courseStepsTable)
    .values({
      id: newId(),
      courseId,
      seq: lastSeq(db, courseId) + 1,
      act,
      happensOn: on,
      toState,
      reasonCode,
      reason,
      movedFrom,
      movedTo,
      registeredById: user.staffId,
      registeredAt: now,
    })
    .run();
}

const lastSeq = (db: Writer, courseId: string): number =>
  db
    .select({ last: max(courseStepsTable.seq) })
    .from(courseStepsTable)
    .where(eq(courseStepsTable.courseId, courseId))
    .get()?.last ?? 0;
