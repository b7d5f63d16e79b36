import type { InputByName } from '#main/handler.ts';
import type { Testimony } from '#shared/adjustments.ts';
import type { BarrierStatus } from '#shared/barriers.ts';
import type { Weekday } from '#shared/calendar.ts';
import type { KnowledgeKind, ObservationArea, Sensitivity } from '#shared/observations.ts';
import type { ScoreSide } from '#shared/scores.ts';
import type { Levels } from '#shared/traits.ts';
import type { RatedAspect } from '#shared/try-outs.ts';

/** A day of a course by its week. */
export type DemoDay = readonly [week: number, weekday: Weekday];

/** What somebody brings along, told the day after the first order came. */
export type DemoBackground = {
  earlierJobs?: readonly Omit<InputByName<'earlierJobs.note'>, 'candidateId'>[];
  limitations?: readonly DemoLimitation[];
  barriers?: readonly DemoBarrier[];
  strengths?: readonly Omit<InputByName<'strengths.note'>, 'candidateId' | 'seenOn'>[];
};

type DemoLimitation = Omit<InputByName<'limitations.note'>, 'candidateId' | 'earlierJobId'> & {
  /** The title of the job it comes from. */
  job?: string;
};

type DemoBarrier = Omit<InputByName<'barriers.note'>, 'candidateId' | 'statusOn' | 'status'> & {
  /** In the demo's weeks. */
  later?: { inWeek: number; status: BarrierStatus };
};

export type DemoObservation = {
  on: DemoDay;
  area: ObservationArea;
  kind: KnowledgeKind;
  text: string;
  quote?: string;
  sensitivity?: Sensitivity;
  /** What it is about: a job function or the code of an accommodation. */
  jobFunction?: string;
  accommodation?: string;
};

/** Both sides' answers in the order of the indicators, a digit each; `-` is asked and not answered. */
export type DemoRound = { on: DemoDay; staff: string; candidate: string; note?: string };

export type DemoLevels = { on: DemoDay; side: ScoreSide; levels: Partial<Levels>; basis?: string };

/** What is gathered during a course beside try-outs and adjustments, in its own weeks. */
export type DemoEvidence = {
  observations?: readonly DemoObservation[];
  scores?: readonly DemoRound[];
  levels?: readonly DemoLevels[];
  /** The accommodations that answer a limitation, by its text. */
  answers?: readonly { on: DemoDay; limitation: string; accommodation: string }[];
  efforts?: readonly (Omit<InputByName<'efforts.note'>, 'courseId' | 'from' | 'to'> & {
    on: DemoDay;
    from?: DemoDay;
  })[];
  contacts?: readonly (Omit<InputByName<'contacts.log'>, 'courseId' | 'contactedOn'> & { on: DemoDay })[];
  understandings?: readonly (Omit<InputByName<'understandings.make'>, 'courseId' | 'agreedOn' | 'signedOn'> & {
    on: DemoDay;
    isSigned?: true;
  })[];
  experiences?: readonly (Omit<InputByName<'experiences.answer'>, 'courseId' | 'version' | 'answeredOn'> & {
    on: DemoDay;
  })[];
};

/** The days somebody pointed at, and why. */
export type DemoTestimony = readonly [week: number, weekday: Weekday, testimony: Testimony, note: string];

export type DemoLoan = { aid: string; number: string; on: DemoDay; due?: DemoDay; returned?: DemoDay };

/** A step of 1 to 5 and the words beside it. */
export type DemoRatings = Partial<Record<RatedAspect, readonly [rating: number, words: string]>>;

/** Something we saw on a day. */
export const noted = (
  on: DemoDay,
  area: ObservationArea,
  text: string,
  about: Pick<DemoObservation, 'jobFunction' | 'accommodation' | 'sensitivity'> = {},
): DemoObservation => ({ on, area, kind: 'observed', text, ...about });

/** Something the candidate said, word for word in the quote. */
export const told = (
  on: DemoDay,
  area: ObservationArea,
  text: string,
  quote: string,
  about: Pick<DemoObservation, 'jobFunction' | 'accommodation' | 'sensitivity'> = {},
): DemoObservation => ({ on, area, kind: 'stated', text, quote, ...about });

/** Something we judged from what was seen. */
export const judged = (
  on: DemoDay,
  area: ObservationArea,
  text: string,
  about: Pick<DemoObservation, 'jobFunction' | 'accommodation' | 'sensitivity'> = {},
): DemoObservation => ({ on, area, kind: 'assessed', text, ...about });

/** A scoring on the Thursday or another day of a week. */
export const scored = (on: DemoDay, staff: string, candidate: string, note = ''): DemoRound => ({
  on,
  staff,
  candidate,
  note,
});
