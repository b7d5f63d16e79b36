import type { DemoBackground, DemoEvidence, DemoLoan, DemoRatings, DemoTestimony } from '#main/demo/evidence.ts';
import type { InputByName } from '#main/handler.ts';
import type { Effect, Need } from '#shared/adjustments.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import type { Weekday } from '#shared/calendar.ts';
import type { CarriedKind, CoursePart, GoalAttainment, GoalRealism, QuestionDimension } from '#shared/courses.ts';
import type { ParticipantRole } from '#shared/meetings.ts';
import type { WrittenPart } from '#shared/report-parts.ts';
import type { ReportChoices } from '#shared/reports.ts';
import type { Certainty, TryOutVerdict } from '#shared/try-outs.ts';

/** One invented person; the weeks inside a course are the course's own, and 1 is its first. */
export type DemoPerson = {
  person: InputByName<'candidates.register'>;
  lifeEvents?: readonly { happenedIn: string; text: string; isSensitive?: boolean }[];
  /** CPR-kontoret gave a new number; the demo's week the book heard of it. */
  newCpr?: { inWeek: number; cpr: string };
  background?: DemoBackground;
  /** Somebody who has no first day yet. */
  order?: DemoOrder;
  courses: readonly DemoCourse[];
};

type Ordered = {
  department: string;
  targetGroupCode: string;
  benefitCode: string;
  /** Mette Kragh unless told. */
  counsellor?: string;
  purpose: string;
  goal: string;
  goalMinutesPerWeek: number;
};

/** A referral or a place on the waiting list, in the demo's weeks. */
export type DemoOrder = Ordered & {
  referredInWeek: number;
  waitsFromWeek?: number;
  /** The first day somebody asked for; as soon as there is a place when left out. */
  wishedInWeek?: number;
  questions: readonly { dimension: QuestionDimension; text: string; jobFunction?: string }[];
  cancelled?: { inWeek: number; reasonCode: string; reason: string };
};

export type DemoCourse = Ordered & {
  /** In the demo's weeks, see `When`. */
  startsInWeek: number;
  /** Thirteen unless told. */
  weeks?: number;
  /** Weeks before its first that it was planned; the Thursday before when left out. */
  plannedWeeksBefore?: number;
  consultant: string;
  goalRealism?: GoalRealism;
  /** A second course: why again, and what it takes along. */
  repeats?: { reason: string; carries: readonly CarriedKind[]; whatIsDifferent: string };
  hours: HourPattern;
  hourChanges?: readonly {
    inWeek: number;
    hours: HourPattern;
    reasonCode: string;
    reason: string;
    decidedBy: string;
  }[];
  questions?: readonly {
    dimension: QuestionDimension;
    text: string;
    jobFunction?: string;
    answer?: { inWeek: number; text: string };
  }[];
  attendance: Told | Drawn;
  tryOuts?: readonly DemoTryOut[];
  adjustments?: readonly DemoAdjustment[];
  meetings?: readonly DemoMeeting[];
  evidence?: DemoEvidence;
  /** Beside the responsible consultant, or after them. */
  colleagues?: readonly { name: string; part: CoursePart; fromWeek: number; note: string }[];
  turns?: readonly DemoTurn[];
  /** Completed on its planned end when left out; `left-open` is the one nobody has closed. */
  ending?: DemoEnding | 'left-open';
  report?: {
    texts: Partial<Record<WrittenPart, string>>;
    /** Approved, and read by the candidate, that week; a draft when left out. */
    heardInWeek?: number;
  } & Partial<Omit<ReportChoices, 'version'>>;
};

/** A pause from the Monday of a week to the Sunday of another, or another last week. */
export type DemoTurn =
  | { act: 'pause'; fromWeek: number; untilWeek: number; reasonCode: string; reason: string }
  | { act: 'move-end'; inWeek: number; weeks: number; reasonCode: string; reason: string };

export type DemoEnding = {
  act: 'finish' | 'interrupt' | 'never-met';
  /** Week and weekday of the last day; the planned end when left out. */
  on?: readonly [week: number, weekday: Weekday];
  reasonCode?: string;
  reason: string;
  goalAttainment?: GoalAttainment;
};

/** The start, a follow-up by its number, or the final. */
export type MeetingPlace = 'start' | 1 | 2 | 3 | 4 | 'final';

/** What is known of one of the template's meetings; one that is not told was held without minutes. */
export type DemoMeeting = {
  at: MeetingPlace;
  /** To another day, and the day that was said. */
  moved?: {
    to: readonly [week: number, weekday: Weekday];
    startsAt?: string;
    reason: string;
    saidOn: readonly [week: number, weekday: Weekday];
  };
  /** Somebody beside the candidate, the counsellor and the consultant; `isAway` did not come. */
  also?: readonly { role: ParticipantRole; name: string; isAway?: true }[];
  /** The day came and it could not be held. */
  missed?: string;
  minutes?: string;
  decisions?: readonly DemoDecision[];
};

/** A decision; with an owner or a day it is a task, and `done` is the day it was. */
export type DemoDecision = {
  text: string;
  owner?: string;
  due?: readonly [week: number, weekday: Weekday];
  done?: readonly [week: number, weekday: Weekday];
};

/** What happened on one day, told: minutes, or the reason nobody came. */
export type ToldDay = {
  minutes: number;
  reason?: string;
  extraPause?: number;
  before?: number;
  after?: number;
  onset?: number;
  recovery?: string;
  note?: string;
};

/** Every agreed day by week, in order; a day that is not told went as agreed. */
type Told = { kind: 'told'; weeks: Readonly<Record<number, readonly ToldDay[]>> };

/** Days drawn by chance: shares of the agreed days, and how many of the newest nobody has registered. */
export type Drawn = {
  kind: 'drawn';
  sick: number;
  lawful?: number;
  unlawful?: number;
  partly: number;
  symptoms?: number;
  unregistered?: number;
};

export type DemoTryOut = {
  jobFunction: string;
  from: number;
  /** Runs until the Friday of this week; still running when left out. */
  to?: number;
  conditions: string;
  observed: string;
  stated: string;
  assessed: string;
  outcome: string;
  verdict?: TryOutVerdict;
  ratings?: DemoRatings;
  certainty: Certainty;
  /** Week, percent and basis of each assessment. */
  assessments: readonly (readonly [week: number, percent: number, basis: string])[];
};

export type DemoAdjustment = {
  code: string;
  detail?: string;
  amount?: string;
  times?: number;
  jobFunction?: string;
  reason?: string;
  loan?: DemoLoan;
  evidence?: readonly DemoTestimony[];
  suggestedIn: number;
  /** From the Monday of a week to the Friday of another, or until now. */
  triedFrom?: number;
  triedTo?: number;
  judged?: { inWeek: number; effect: Effect; neededInJob: Need; note: string };
};

export const weekly = (startsAt: string, minutes: number, ...weekdays: Weekday[]): HourPattern => ({
  kind: 'weekdays',
  days: weekdays.map((weekday) => ({ weekday, startsAt, minutes })),
});

/** The department and the consultant there. */
export const hjulmagervej = { department: 'Hjulmagervej', consultant: 'Henrik Bach' };
export const havnegade = { department: 'Havnegade', consultant: 'Sofie Lund' };
export const lagerhuset = { department: 'Lagerhuset', consultant: 'Niels Kjeldsen' };

/** Target group and benefit. */
export const jobclarification = { targetGroupCode: 'JOBAFKLARING', benefitCode: 'RESSOURCEYDELSE_JOBAFKLARING' };
export const activityReady = {
  targetGroupCode: 'KONTANTHJAELP_AKTIVITETSPARAT',
  benefitCode: 'KONTANTHJAELP_GRUNDSATS',
};
export const onSickLeave = { targetGroupCode: 'SYGEDAGPENGE', benefitCode: 'SYGEDAGPENGE' };
export const waitingForFlexiJob = { targetGroupCode: 'FLEKSJOBVISITERET', benefitCode: 'LEDIGHEDSYDELSE' };

export const usualPurpose =
  'Jobcentret ønsker belyst, hvor mange timer der er realistiske, og hvilke skånehensyn der er brug for.';

/** A try-out with what was observed, stated and assessed, and its outcome. */
export const tryOut = (
  jobFunction: string,
  weeks: { from: number; to?: number; conditions?: string },
  [observed, stated, assessed, outcome]: readonly [string, string, string, string],
  assessments: DemoTryOut['assessments'],
  rated: Pick<DemoTryOut, 'verdict' | 'ratings'> = {},
): DemoTryOut => ({
  jobFunction,
  conditions: 'Egne pauser efter behov.',
  ...weeks,
  observed,
  stated,
  assessed,
  outcome,
  certainty: 'middle',
  assessments,
  ...rated,
});

type Judged = DemoAdjustment['judged'];
export const helps = (inWeek: number, note: string): Judged => ({ inWeek, effect: 'helps', neededInJob: 'yes', note });
export const helpsPartly = (inWeek: number, note: string): Judged => ({
  inWeek,
  effect: 'partly',
  neededInJob: 'unclear',
  note,
});
export const noEffect = (inWeek: number, note: string): Judged => ({ inWeek, effect: 'none', neededInJob: 'no', note });
