import { minutesPerWeek, planInForce } from '#shared/agreed-hours.ts';
import { attendanceTotal } from '#shared/attendance-periods.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { courseNow } from '#shared/course-now.ts';
import { lastDayLived, type ReportFacts } from '#shared/report-facts.ts';
import type { ReportPart } from '#shared/report-parts.ts';
import type { ScoreRound } from '#shared/scores.ts';

/** Figures of the book that a section's words lean on. */
export const figureKeys = [
  'agreedMinutes',
  'attendedMinutes',
  'effectiveMinutes',
  'intensity',
  'attendedShare',
  'registeredDays',
  'hourPlans',
  'tryOuts',
  'minutesToSymptoms',
  'adjustments',
  'effects',
  'needs',
  'scoreRounds',
  'answers',
] as const;
export type FigureKey = (typeof figureKeys)[number];
export type Figures = Partial<Record<FigureKey, string>>;

/** A figure of the book that a section's words were written beside, and that has changed since; empty where there was or is none. */
export type FigureChange = { figure: FigureKey; before: string; after: string };

/** What the figures are computed from: the report's facts and the course's score rounds. */
export type FigureFacts = ReportFacts & { evidence: { rounds: readonly Pick<ScoreRound, 'id'>[] } };

const leansOn: Record<ReportPart, readonly FigureKey[]> = {
  cover: [],
  person: [],
  purpose: [],
  summary: ['agreedMinutes', 'attendedMinutes', 'effectiveMinutes', 'intensity', 'attendedShare'],
  background: [],
  wishes: [],
  tryOuts: ['tryOuts'],
  hours: ['agreedMinutes', 'hourPlans'],
  attendance: ['attendedMinutes', 'attendedShare', 'registeredDays'],
  intensity: ['attendedMinutes', 'effectiveMinutes', 'intensity'],
  endurance: ['minutesToSymptoms'],
  adjustments: ['adjustments', 'effects', 'needs'],
  aids: ['adjustments', 'needs'],
  professional: ['tryOuts', 'intensity'],
  personal: ['attendedShare'],
  social: [],
  profile: ['tryOuts'],
  resources: [],
  barriers: [],
  progression: ['scoreRounds'],
  answers: ['answers'],
  assessment: ['attendedMinutes', 'effectiveMinutes', 'intensity', 'minutesToSymptoms'],
  jobs: ['tryOuts', 'effects'],
  support: ['effects', 'needs'],
  recommendation: ['attendedMinutes', 'effectiveMinutes', 'attendedShare', 'tryOuts'],
  comments: [],
  signatures: [],
};

/**
 * Every figure as it is now, in a form that can be kept and compared: minutes of a week (to symptoms: of a day), percents and counts
 * as whole numbers, ranges `216–252`. `effects` counts the adjustments that help or help partly, `needs` those needed in a job,
 * `answers` the questions that are answered. A figure that cannot be given is left out.
 */
export function figuresOf(facts: FigureFacts): Figures {
  const { record, codes } = facts;
  const { effective, adjustments } = record;
  const plan = planInForce(record.hourPlans, lastDayLived(record));
  const now = courseNow(record, ({ absenceCode, day }) => absenceKindOn(codes, absenceCode, day));
  const total = attendanceTotal(facts);
  const percents =
    effective.kind === 'range'
      ? effective.weeks.flatMap(({ percent }) => (percent === null ? [] : Math.round(percent)))
      : [];
  const figures: Record<FigureKey, string | null> = {
    agreedMinutes: plan === null ? null : whole(minutesPerWeek(plan.pattern)),
    attendedMinutes: now === null ? null : whole(now.attendedMinutesPerWeek),
    effectiveMinutes: effective.kind === 'range' ? range(effective.lowestMinutes, effective.highestMinutes) : null,
    intensity: percents.length === 0 ? null : range(Math.min(...percents), Math.max(...percents)),
    attendedShare: total.percent === null ? null : whole(total.percent),
    registeredDays: whole(total.registeredDays),
    hourPlans: whole(record.hourPlans.length),
    tryOuts: whole(record.tryOuts.length),
    minutesToSymptoms: now?.onset ? whole(now.onset.minutes) : null,
    adjustments: whole(adjustments.length),
    effects: whole(adjustments.filter(({ effect }) => effect === 'helps' || effect === 'partly').length),
    needs: whole(adjustments.filter(({ neededInJob }) => neededInJob === 'yes').length),
    scoreRounds: whole(facts.evidence.rounds.length),
    answers: whole(record.questions.filter(({ answer }) => answer.trim() !== '').length),
  };
  return pick(figures, figureKeys);
}

/** The figures a part leans on, of all that there are. */
export const figuresOfPart = (all: Figures, part: ReportPart): Figures => pick(all, leansOn[part]);

/** What was kept beside what is now, of the figures that either has and that are not the same, in their usual order. */
export const changedFigures = (kept: Figures, now: Figures): FigureChange[] =>
  figureKeys
    .map((figure) => ({ figure, before: kept[figure] ?? '', after: now[figure] ?? '' }))
    .filter(({ before, after }) => before !== after);

const pick = (figures: Partial<Record<FigureKey, string | null>>, keys: readonly FigureKey[]): Figures =>
  Object.fromEntries(keys.flatMap((key) => (typeof figures[key] === 'string' ? [[key, figures[key]]] : [])));

const whole = (number: number): string => String(Math.round(number));

const range = (lowest: number, highest: number): string =>
  lowest === highest ? whole(lowest) : `${whole(lowest)}–${whole(highest)}`;
