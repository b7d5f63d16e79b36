import type { InputByName } from '#main/handler.ts';
import type { Effect, Need } from '#shared/adjustments.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import type { Weekday } from '#shared/calendar.ts';
import type { QuestionDimension } from '#shared/courses.ts';
import type { ReportSection } from '#shared/reports.ts';
import type { Certainty } from '#shared/try-outs.ts';

/** One invented person; the weeks inside a course are the course's own, and 1 is its first. */
export type DemoPerson = {
  person: InputByName<'candidates.register'>;
  courses: readonly DemoCourse[];
};

export type DemoCourse = {
  /** In the demo's weeks, see `When`. */
  startsInWeek: number;
  /** Thirteen unless told. */
  weeks?: number;
  department: string;
  consultant: string;
  targetGroupCode: string;
  benefitCode: string;
  purpose: string;
  goal: string;
  goalMinutesPerWeek: number;
  hours: HourPattern;
  hourChanges?: readonly {
    inWeek: number;
    hours: HourPattern;
    reasonCode: string;
    reason: string;
    decidedBy: string;
  }[];
  questions?: readonly { dimension: QuestionDimension; text: string; answer?: { inWeek: number; text: string } }[];
  attendance: Told | Drawn;
  tryOuts?: readonly DemoTryOut[];
  adjustments?: readonly DemoAdjustment[];
  report?: { texts: Partial<Record<ReportSection, string>>; recommendationCode: string; certainty: Certainty };
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
export type Told = { kind: 'told'; weeks: Readonly<Record<number, readonly ToldDay[]>> };

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
