import type { Absence } from '#shared/absences.ts';
import type { Effect, Need } from '#shared/adjustments.ts';
import type { Day } from '#shared/calendar.ts';
import type { ClosingDay } from '#shared/centre.ts';
import type { Code } from '#shared/code-lists.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { MeetingRecord } from '#shared/meetings.ts';
import type { PrintFrame } from '#shared/papers/kit.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';
import type { PrintOptions } from '#shared/prints.ts';
import type { ReportChoices, ReportEvidence, ReportProgress } from '#shared/reports.ts';
import type { RatedAspect } from '#shared/try-outs.ts';
import type { Understanding } from '#shared/understandings.ts';

/**
 * What every print about one course is composed from, the book as it stands: so an invented person's serves the template's preview.
 * The names in `record` are already those the paper may show, and a protected person's address and department are left out.
 */
export type CourseContent = {
  frame: PrintFrame;
  template: PrintTemplate;
  options: PrintOptions;
  record: Omit<CourseRecord, 'reports'>;
  /** `Birgitte Holm Andersen`, `Birgitte`, or `B.H.A.`, as the print was asked for. */
  shownName: string;
  /** In full, masked, or null: not known, or not to be shown. */
  shownCpr: string | null;
  evidence: ReportEvidence;
  /** How what carries no day of its own was judged, as each judgement was written, oldest first. */
  judgements: Judgement[];
  /** What the report recommends so far; null while it recommends nothing. */
  recommendation: Recommendation | null;
  understandings: Understanding[];
  /** Which of the tasks are the candidate's to do; the names in `record` can no longer say it. */
  ownTaskIds: string[];
  /** Every absence of the course with what was said about it, the earliest first. */
  absences: Absence[];
  codes: Code[];
  closingDays: ClosingDay[];
  /** The meeting it is for, or the next that is planned; null when there is none. */
  meeting: MeetingRecord | null;
  /** The hour plan it is about; null for the newest. */
  hourPlanId: string | null;
  /** The days it covers; the whole course when null. */
  period: { from: string | null; to: string | null };
};

/** The effect of an adjustment and its need in a job, or a step of a try-out's rating, from the day it was written. */
export type Judgement =
  | { of: 'adjustment'; adjustmentId: string; judgedOn: Day; effect: Effect | null; neededInJob: Need | null }
  | { of: 'rating'; tryOutId: string; aspect: RatedAspect; judgedOn: Day; rating: number | null };

/** `issued` when the newest version is, recommends the same, and nobody has gone on with the next. */
export type Recommendation = Pick<ReportChoices, 'secondaryCode' | 'certainty'> & {
  recommendationCode: string;
  stage: ReportProgress['stage'] | 'issued';
  /** The newest issued version, where it recommends something else, or nothing. */
  issuedOtherwise: ({ reportVersion: number } & Pick<ReportChoices, 'recommendationCode' | 'secondaryCode'>) | null;
};
