import type { Adjustment, Effect, EvidenceDay, Need } from '#shared/adjustments.ts';
import { planInForce } from '#shared/agreed-hours.ts';
import { attendanceBetween, missingDaysOf, type AttendancePeriod } from '#shared/attendance-periods.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import type { CourseStep } from '#shared/course-life.ts';
import { courseNow, type CourseNow } from '#shared/course-now.ts';
import { attendedDay, effectiveMinutes, type EffectiveMinutes } from '#shared/effective-minutes.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import type { MissingDays } from '#shared/missing-days.ts';
import type { Observation } from '#shared/observations.ts';
import type { CourseContent, Judgement } from '#shared/papers/course-content.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import type { ScoreRound } from '#shared/scores.ts';
import type { Task } from '#shared/tasks.ts';
import type { IntensityAssessment, RatedAspect, TryOut } from '#shared/try-outs.ts';

/**
 * What is new to a meeting: everything from the day of the last held meeting before it, that day included, to today, or to the
 * meeting itself when it is held already. What happened on the day of a meeting was not in the papers printed for it, so it is new
 * to the next one; only its scores were given for it. All of the course is new while no meeting has been held.
 */
export type Since = {
  /** The last held meeting before this one, of any kind; null when none was. */
  last: CourseMeeting | null;
  /** Those after it that were missed or cancelled. */
  unheld: CourseMeeting[];
  from: Day;
  to: Day;
};

export function sinceOf({ record, meeting }: Pick<CourseContent, 'record' | 'meeting'>): Since {
  const { meetings, course, today } = record;
  const own = meetings.find(({ id }) => id === meeting?.meeting.id);
  const before = own ? meetings.slice(0, meetings.indexOf(own)) : meetings.filter(({ meetsOn }) => meetsOn <= today);
  const last = before.findLast(({ state }) => state === 'held') ?? null;
  const afterLast = last ? before.slice(before.indexOf(last) + 1) : before;
  return {
    last,
    unheld: afterLast.filter(({ state }) => state === 'missed' || state === 'cancelled'),
    from: last?.meetsOn ?? course.startsOn,
    to: own?.state === 'held' ? own.meetsOn : today,
  };
}

/** Whether something of that day is new. */
const isSince = ({ last, from, to }: Since, day: Day): boolean => (last === null || from <= day) && day <= to;

/** Whether it was so before: on a day before the new ones. */
const isBefore = ({ last, from }: Since, day: Day): boolean => last !== null && day < from;

export type HourChange = { plan: HourPlan; before: HourPlan | null; isAhead: boolean };

/** Every change of the agreed hours that came to hold since, those that are agreed for a day to come, and what holds now. */
export function hoursSince({ record }: Pick<CourseContent, 'record'>, since: Since) {
  const { hourPlans, today } = record;
  const changes = hourPlans
    .filter((plan) => planInForce(hourPlans, plan.validFrom)?.id === plan.id)
    .map((plan): HourChange => ({
      plan,
      before: planInForce(hourPlans, addDays(plan.validFrom, -1)),
      isAhead: plan.validFrom > since.to,
    }))
    .filter(({ plan, isAhead }) => (isAhead ? since.to === today : isSince(since, plan.validFrom)))
    .sort((a, b) => (a.plan.validFrom < b.plan.validFrom ? -1 : 1));
  return { changes, now: planInForce(hourPlans, since.to) };
}

/** What was known of the hours of a course on a day, from what was registered and assessed by then. */
export type Known = { agreed: HourPlan | null; attended: CourseNow | null; effective: EffectiveMinutes };

function knownOn({ record, codes }: Pick<CourseContent, 'record' | 'codes'>, day: Day): Known {
  const attendance = record.attendance.filter((line) => line.day <= day);
  const assessments = record.tryOuts
    .flatMap((tryOut) => tryOut.assessments)
    .filter(({ assessedOn }) => assessedOn <= day);
  return {
    agreed: planInForce(record.hourPlans, day),
    attended: courseNow({ course: record.course, attendance }, (line) =>
      absenceKindOn(codes, line.absenceCode, line.day),
    ),
    effective: effectiveMinutes({ days: attendance.map(attendedDay), assessments }),
  };
}

/** The same figures on the last day before what is new, and now; null where nothing was before. */
export const knownSince = (content: CourseContent, since: Since): { before: Known | null; now: Known } => ({
  before: since.last === null ? null : knownOn(content, addDays(since.from, -1)),
  now: knownOn(content, since.to),
});

/** Attendance in the new days and before them, and the agreed days among the new that nobody registered. */
export function attendanceSince(
  facts: ReportFacts,
  since: Since,
): { now: AttendancePeriod; before: AttendancePeriod | null; missing: MissingDays[] } {
  const { startsOn } = facts.record.course;
  return {
    now: attendanceBetween(facts, since.from, since.to),
    before:
      since.last === null || since.from <= startsOn
        ? null
        : attendanceBetween(facts, startsOn, addDays(since.from, -1)),
    missing: missingDaysOf(facts).filter(({ day }) => isSince(since, day)),
  };
}

/** Pauses, and ends that were moved, which came to hold since. */
export const stepsSince = ({ record }: Pick<CourseContent, 'record'>, since: Since): CourseStep[] =>
  record.steps.filter(
    ({ act, happensOn }) => (act === 'pause' || act === 'resume' || act === 'move-end') && isSince(since, happensOn),
  );

export type TryOutNews = {
  tryOut: TryOut;
  hasBegun: boolean;
  hasEnded: boolean;
  /** It is agreed, and begins on a day to come. */
  isAhead: boolean;
  /** The new ones, oldest first, and the newest before them. */
  assessments: IntensityAssessment[];
  assessedBefore: IntensityAssessment | null;
  ratings: { aspect: RatedAspect; before: number | null; now: number | null }[];
  /** Days attended in it among the new ones. */
  attendedDays: number;
};

/** The try-outs that begin, ended, were assessed or rated since. */
export const tryOutsSince = ({ record, judgements }: CourseContent, since: Since): TryOutNews[] =>
  record.tryOuts
    .map((tryOut): TryOutNews => ({
      tryOut,
      hasBegun: isSince(since, tryOut.from),
      hasEnded: tryOut.to !== null && isSince(since, tryOut.to),
      isAhead: tryOut.from > since.to && since.to === record.today,
      assessments: tryOut.assessments.filter(({ assessedOn }) => isSince(since, assessedOn)),
      assessedBefore: tryOut.assessments.findLast(({ assessedOn }) => isBefore(since, assessedOn)) ?? null,
      ratings: ratingsSince(judgements, tryOut.id, since),
      attendedDays: record.attendance.filter(
        ({ day, parts }) =>
          isSince(since, day) && parts.some(({ tryOutId, minutes }) => tryOutId === tryOut.id && minutes > 0),
      ).length,
    }))
    .filter(
      ({ hasBegun, hasEnded, isAhead, assessments, ratings }) =>
        hasBegun || hasEnded || isAhead || assessments.length > 0 || ratings.length > 0,
    );

function ratingsSince(judgements: readonly Judgement[], tryOutId: string, since: Since): TryOutNews['ratings'] {
  const own = judgements.filter((each) => each.of === 'rating').filter((each) => each.tryOutId === tryOutId);
  const aspects = [...new Set(own.map(({ aspect }) => aspect))];
  return aspects
    .map((aspect) => {
      const ofAspect = own.filter((each) => each.aspect === aspect && each.judgedOn <= since.to);
      return {
        aspect,
        before: ofAspect.findLast(({ judgedOn }) => isBefore(since, judgedOn))?.rating ?? null,
        now: ofAspect.at(-1)?.rating ?? null,
      };
    })
    .filter(({ before, now }) => before !== now);
}

export type Verdict = { effect: Effect | null; neededInJob: Need | null };

export type AdjustmentNews = {
  adjustment: Adjustment;
  isSuggested: boolean;
  hasBegun: boolean;
  hasEnded: boolean;
  /** Effect and need as they stood at the end of the new days. */
  verdict: Verdict;
  /** As they stood before, when they are otherwise now; null when they are not. */
  changedFrom: Verdict | null;
  evidence: EvidenceDay[];
  lent: string[];
  returned: string[];
};

/** The adjustments that were suggested, tried or judged since, or of which new days were told. */
export const adjustmentsSince = ({ record, judgements }: CourseContent, since: Since): AdjustmentNews[] =>
  record.adjustments
    .map((adjustment): AdjustmentNews => {
      const { id, suggestedOn, triedFrom, triedTo, effect, neededInJob, evidence, aids } = adjustment;
      const own = judgements
        .filter((each) => each.of === 'adjustment')
        .filter((each) => each.adjustmentId === id && each.judgedOn <= since.to);
      const none: Verdict = { effect: null, neededInJob: null };
      const before = own.findLast(({ judgedOn }) => isBefore(since, judgedOn)) ?? none;
      const verdict = since.to === record.today ? { effect, neededInJob } : (own.at(-1) ?? none);
      // A book that came from elsewhere remembers no judgement: what it says may be old.
      const isChanged =
        own.length > 0 && (before.effect !== verdict.effect || before.neededInJob !== verdict.neededInJob);
      return {
        adjustment,
        isSuggested: isSince(since, suggestedOn),
        hasBegun: triedFrom !== null && isSince(since, triedFrom),
        hasEnded: triedTo !== null && isSince(since, triedTo),
        verdict,
        changedFrom: isChanged ? before : null,
        evidence: evidence.filter(({ day }) => isSince(since, day)),
        lent: aids.filter(({ lentOn }) => isSince(since, lentOn)).map(({ aid }) => aid),
        returned: aids
          .filter(({ returnedOn }) => returnedOn !== null && isSince(since, returnedOn))
          .map(({ aid }) => aid),
      };
    })
    .filter(
      ({ isSuggested, hasBegun, hasEnded, changedFrom, evidence, lent, returned }) =>
        isSuggested ||
        hasBegun ||
        hasEnded ||
        changedFrom !== null ||
        evidence.length > 0 ||
        lent.length > 0 ||
        returned.length > 0,
    );

/** The rounds scored after the last meeting, and all before them; those of its own day were given for it. */
export function roundsSince(
  { evidence }: Pick<CourseContent, 'evidence'>,
  { last, to }: Since,
): { fresh: ScoreRound[]; before: ScoreRound[] } {
  const isFresh = ({ scoredOn }: ScoreRound) => last === null || scoredOn > last.meetsOn;
  const rounds = evidence.rounds.filter(({ scoredOn }) => scoredOn <= to);
  return { fresh: rounds.filter(isFresh), before: rounds.filter((round) => !isFresh(round)) };
}

/** What was noted since, oldest first; nothing sensitive. */
export const observationsSince = ({ evidence }: Pick<CourseContent, 'evidence'>, since: Since): Observation[] =>
  evidence.observations
    .filter(({ sensitivity, happenedOn }) => sensitivity !== 'sensitive' && isSince(since, happenedOn))
    .toSorted((a, b) =>
      a.happenedOn === b.happenedOn ? (a.id < b.id ? -1 : 1) : a.happenedOn < b.happenedOn ? -1 : 1,
    );

/** What the last meeting decided, and what became of it. */
export type DecisionNews = {
  text: string;
  owner: string;
  dueOn: Day | null;
  /** `said`: nobody was to do anything. */
  became: 'done' | 'open' | 'overdue' | 'said';
  doneOn: Day | null;
};

export function decisionsSince({ evidence }: Pick<CourseContent, 'evidence'>, { last, to }: Since): DecisionNews[] {
  const minutes = evidence.minutes.find(({ meeting }) => meeting.id === last?.id);
  return (minutes?.decisions ?? []).map(({ text, owner, dueOn, doneOn }): DecisionNews => {
    if (doneOn !== null && doneOn <= to) return { text, owner, dueOn, doneOn, became: 'done' };
    const isTask = owner !== '' || dueOn !== null;
    const became = !isTask ? 'said' : dueOn !== null && dueOn < to ? 'overdue' : 'open';
    return { text, owner, dueOn, doneOn: null, became };
  });
}

/**
 * The tasks that were open at the end of the new days. Those of the last meeting are left out where its decisions say them, and
 * those of this meeting and of later ones are not of its papers.
 */
export function tasksOpen(
  { record, meeting }: Pick<CourseContent, 'record' | 'meeting'>,
  { last, to }: Since,
  { isDecisionTold }: { isDecisionTold: boolean },
): Task[] {
  const own = record.meetings.findIndex(({ id }) => id === meeting?.meeting.id);
  const notBefore = own < 0 ? [] : record.meetings.slice(own);
  return record.tasks.filter(
    ({ doneOn, meetingId }) =>
      (doneOn === null || doneOn > to) &&
      !notBefore.some(({ id }) => id === meetingId) &&
      !(isDecisionTold && last !== null && meetingId === last.id),
  );
}
