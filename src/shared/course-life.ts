import { addDays, daysBetween, isWorkday, mondayOf, plannedEnd, type Day } from '#shared/calendar.ts';
import type { CodeList } from '#shared/code-lists.ts';

/** Where a course is in its life on a day. */
export const courseStates = [
  'referred',
  'waiting',
  'planned',
  'running',
  'paused',
  'finished',
  'interrupted',
  'cancelled',
  'never-met',
] as const;
export type CourseState = (typeof courseStates)[number];

/** What can happen to a course as a whole. Moving the start or the end changes days, not the state. */
export const courseActs = [
  'refer',
  'wait',
  'plan',
  'move-start',
  'pause',
  'resume',
  'move-end',
  'finish',
  'interrupt',
  'cancel',
  'never-met',
  'reopen',
] as const;
export type CourseAct = (typeof courseActs)[number];

/** One step of a course's life: what happened from which day on, who wrote it, and the reason where one is due. */
export type CourseStep = {
  id: string;
  courseId: string;
  /** Order of writing; of two steps on one day the later written holds. */
  seq: number;
  act: CourseAct;
  /** The first day it holds. A pause and its end may lie ahead. */
  happensOn: Day;
  toState: CourseState;
  /** Of the list that belongs to the act, see `reasonList`. */
  reasonCode: string | null;
  reason: string;
  /** The start or the end that was moved, before and after. */
  movedFrom: Day | null;
  movedTo: Day | null;
  /** Null for a step that an older book did not keep the author of. */
  registeredById: string | null;
  registeredBy: string | null;
  registeredAt: string;
  version: number;
};

/** From where each act is legal; everything else is refused. A new course begins with `refer` or `plan`. */
export const legalFrom = {
  refer: [],
  wait: ['referred', 'planned'],
  plan: ['referred', 'waiting'],
  'move-start': ['planned', 'running'],
  pause: ['running'],
  resume: ['paused'],
  'move-end': ['planned', 'running', 'paused'],
  finish: ['running', 'paused'],
  interrupt: ['running', 'paused'],
  cancel: ['referred', 'waiting', 'planned'],
  'never-met': ['running'],
  reopen: ['finished', 'interrupted', 'cancelled', 'never-met'],
} as const satisfies Record<CourseAct, readonly CourseState[]>;

/** The code list an act takes its reason from; acts that are not here take words alone, or none. */
export const reasonList = {
  pause: 'pause',
  'move-end': 'extension',
  finish: 'ending',
  interrupt: 'interruption',
  cancel: 'cancellation',
} as const satisfies Partial<Record<CourseAct, CodeList>>;

/** The list an act takes its reason from; null for one that takes words alone, or none. */
export function reasonListOf(act: CourseAct): CodeList | null {
  const lists: Partial<Record<CourseAct, CodeList>> = reasonList;
  return lists[act] ?? null;
}

export const isLegal = (act: CourseAct, from: CourseState): boolean =>
  (legalFrom[act] as readonly CourseState[]).includes(from);

/** The acts that may be taken from a state, in the order a menu shows them. */
export const actsFrom = (state: CourseState): CourseAct[] => courseActs.filter((act) => isLegal(act, state));

/** The state an act leads to; null for those that keep the state or bring an earlier one back (`move-end`, `reopen`). */
export const stateAfter = {
  refer: 'referred',
  wait: 'waiting',
  plan: 'planned',
  'move-start': 'planned',
  pause: 'paused',
  resume: 'running',
  'move-end': null,
  finish: 'finished',
  interrupt: 'interrupted',
  cancel: 'cancelled',
  'never-met': 'never-met',
  reopen: null,
} as const satisfies Record<CourseAct, CourseState | null>;

const endedStates = ['finished', 'interrupted', 'cancelled', 'never-met'] as const satisfies CourseState[];

export const hasEnded = (state: CourseState): boolean => (endedStates as readonly CourseState[]).includes(state);

/** What the state of a day is read from. */
export type CourseLife = {
  startsOn: Day;
  steps: readonly Pick<CourseStep, 'id' | 'act' | 'happensOn' | 'seq' | 'toState'>[];
};

/** Moving the start or the end changes days; every other act changes the state. */
export const changesState = (act: CourseAct): boolean => act !== 'move-start' && act !== 'move-end';

/**
 * The state on a day, from the steps alone: the last step that holds by then. A planned course runs from its first day without
 * anybody saying so, and is planned until then, also one that ran before its start was moved. Before the first step the course is
 * what the first step made it. Throws a RangeError without steps.
 */
export function stateOn({ startsOn, steps }: CourseLife, day: Day): CourseState {
  const inOrder = stepsInOrder(steps).filter(({ act }) => changesState(act));
  const step = inOrder.findLast(({ happensOn }) => happensOn <= day) ?? inOrder[0];
  if (!step) throw new RangeError('A course has at least one step');
  return stateWithStart(step.toState, startsOn <= day);
}

const stateWithStart = (state: CourseState, hasBegun: boolean): CourseState =>
  state === 'planned' || state === 'running' ? (hasBegun ? 'running' : 'planned') : state;

export type StepFit =
  | { refused: 'courses.illegalStep' | 'courses.stepBeforeLast'; state: CourseState; lastOn: Day | null }
  | { refused: null; state: CourseState; withdraws: string[] };

/**
 * Whether an act may be taken on a day, from the state of that day. What has happened since then refuses it; what was only
 * planned for a later day and no longer follows from it is withdrawn: a pause that ends early takes its planned end back. A pause
 * whose end is known (`backOn`, the first day after it) leaves what is planned after that end alone.
 */
export function fitStep(
  life: CourseLife,
  {
    act,
    on,
    backOn,
    toState,
    today,
  }: { act: CourseAct; on: Day; backOn?: Day | undefined; toState?: CourseState | undefined; today: Day },
): StepFit {
  const state = stateOn(life, on);
  const later = stepsInOrder(life.steps).filter(({ happensOn, act: each }) => happensOn > on && changesState(each));
  const happened = changesState(act) ? later.findLast(({ happensOn }) => happensOn <= today) : undefined;
  if (happened) return { refused: 'courses.stepBeforeLast', state, lastOn: happened.happensOn };
  if (!isLegal(act, state)) return { refused: 'courses.illegalStep', state, lastOn: null };
  const withdraws: string[] = [];
  let reached: CourseState = toState ?? stateAfter[act] ?? state;
  let runsAgainOn = backOn ?? never;
  for (const step of changesState(act) ? later : []) {
    if (step.happensOn >= runsAgainOn) [reached, runsAgainOn] = ['running', never];
    if (isLegal(step.act, stateWithStart(reached, life.startsOn <= step.happensOn))) reached = step.toState;
    else withdraws.push(step.id);
  }
  return { refused: null, state, withdraws };
}

// After every day of the book.
const never = '9999';

/** The closed days and the paused ones of a period: nothing is agreed for either. */
export function freeDays(
  life: CourseLife,
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
  closedDays: ReadonlySet<Day>,
): ReadonlySet<Day> {
  if (!life.steps.some(({ act }) => act === 'pause')) return closedDays;
  const free = new Set(closedDays);
  const inOrder = stepsInOrder(life.steps).filter(({ act }) => changesState(act));
  for (const [place, { toState, happensOn }] of inOrder.entries()) {
    if (toState !== 'paused') continue;
    const over = inOrder[place + 1]?.happensOn ?? never;
    for (let day = happensOn < startsOn ? startsOn : happensOn; day < over && day <= endsOn; day = addDays(day, 1))
      free.add(day);
  }
  return free;
}

/** The steps as they come to hold. */
export const stepsInOrder = <Step extends Pick<CourseStep, 'happensOn' | 'seq'>>(steps: readonly Step[]): Step[] =>
  steps.toSorted((a, b) => (a.happensOn === b.happensOn ? a.seq - b.seq : a.happensOn < b.happensOn ? -1 : 1));

/** Somebody comes, or could: the course is under way. */
export const isUnderWay = (state: CourseState): boolean => state === 'running' || state === 'paused';

/** Something can be tried in it, or was: not before it is planned, and not where nobody comes or came. */
export const takesTryOuts = (state: CourseState): boolean =>
  !['referred', 'waiting', 'cancelled', 'never-met'].includes(state);

/** Whether a course fills one of the places on a day of that state; a pause holds the place or not, as the centre has chosen. */
export const takesPlace = (state: CourseState, doesPauseHold: boolean): boolean =>
  state === 'running' || (state === 'paused' && doesPauseHold);

// Five years: a course is weeks, and its days are gone through one by one whenever meetings are placed.
const mostDays = 1827;

/** A course of five years or more is a slip of the pen. */
export const isTooLong = ({ startsOn, plannedEndOn }: { startsOn: Day; plannedEndOn: Day }): boolean =>
  daysBetween(startsOn, plannedEndOn) >= mostDays;

/** An end before the week of the planned end is early, and says why: a job, an education. */
export const isEarlyEnd = (endedOn: Day, plannedEndOn: Day): boolean => endedOn < mondayOf(plannedEndOn);

/**
 * The planned end when the first day moves: after as many weeks as before, or, when the end was chosen by hand, at the same
 * distance and moved back to a workday; never before the new start.
 */
export function movedEnd(
  { startsOn, plannedEndOn }: { startsOn: Day; plannedEndOn: Day },
  newStart: Day,
  closedDays: ReadonlySet<Day>,
): Day {
  const weeks = Math.ceil((daysBetween(startsOn, plannedEndOn) + 1) / 7);
  if (plannedEnd(startsOn, closedDays, weeks) === plannedEndOn) return plannedEnd(newStart, closedDays, weeks);
  let end = addDays(newStart, daysBetween(startsOn, plannedEndOn));
  while (end > newStart && !isWorkday(end, closedDays)) end = addDays(end, -1);
  return end;
}
