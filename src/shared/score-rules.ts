import { addDays, daysBetween, isWorkday, type Day } from '#shared/calendar.ts';
import type { CourseState } from '#shared/course-life.ts';
import { hasEnded } from '#shared/course-life.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import {
  scoreSides,
  type Score,
  type ScoreDue,
  type ScoreProgress,
  type ScoreRound,
  type ScoreSide,
} from '#shared/scores.ts';
import type { TextKey, TextValues } from '#shared/text/keys.ts';

/** Days from one scoring to the next in a course without a template. */
export const usualRhythm = 14;

/** Days a round may lie from a meeting and count for it. */
const nearMeeting = 3;

/** And from the start meeting: the first scores are given once somebody has been there a week. */
const nearStart = 7;

/** Days after its end in which a course can still be scored: the final meeting is often held then. */
const daysAfterEnd = 14;

/** Days ahead that what is due is told. */
const daysAhead = 7;

type ScoredCourse = { startsOn: Day; endedOn: Day | null; state: CourseState };

/** Why a course cannot be scored on a day, as a text key with its values; null when it can. */
export function whyDayRefused(
  { startsOn, endedOn, state }: ScoredCourse,
  scoredOn: Day,
  today: Day,
): { key: TextKey; values?: TextValues } | null {
  if (state === 'cancelled' || state === 'never-met') return { key: 'scores.nobodyCame' };
  if (state === 'referred' || state === 'waiting') return { key: 'scores.notPlanned' };
  if (scoredOn > today) return { key: 'scores.ahead' };
  if (scoredOn < startsOn) return { key: 'scores.beforeCourse', values: { startsOn } };
  if (!hasEnded(state) || endedOn === null) return null;
  const lastOn = addDays(endedOn, daysAfterEnd);
  return scoredOn > lastOn ? { key: 'scores.afterCourse', values: { lastOn } } : null;
}

type Scale = { scaleMin: number; scaleMax: number };

/** Whether a value is a step of the scale; no answer always is. */
export const isOnScale = (value: number | null, { scaleMin, scaleMax }: Scale): boolean =>
  value === null || (Number.isInteger(value) && scaleMin <= value && value <= scaleMax);

/** The score one side gave an indicator in a round; undefined where it was not asked. */
export const scoreOf = <S extends Pick<Score, 'indicatorId' | 'side'>>(
  { scores }: { scores: readonly S[] },
  indicatorId: string,
  side: ScoreSide,
): S | undefined => scores.find((score) => score.indicatorId === indicatorId && score.side === side);

type Answered = Pick<ScoreRound, 'scores'>;

/**
 * How far a round is with the indicators that are asked, and those somebody answered in it before they were put away. Not knowing,
 * or not wishing to say, is an answer.
 */
export function progressOf({ scores }: Answered, indicatorIds: readonly string[]): ScoreProgress {
  const answeredBy = (side: ScoreSide) => scores.filter((score) => score.side === side).length;
  return {
    asked: new Set([...indicatorIds, ...scores.map(({ indicatorId }) => indicatorId)]).size,
    staff: answeredBy('staff'),
    candidate: answeredBy('candidate'),
  };
}

/** The sides a round still waits for: those that have not answered every indicator of it. */
export function missingSides(round: Answered, indicatorIds: readonly string[]): ScoreSide[] {
  const progress = progressOf(round, indicatorIds);
  return scoreSides.filter((side) => progress[side] < progress.asked);
}

/** Something to talk about: both sides answered, and see it differently. */
export type TalkingPoint = { indicatorId: string; staff: number; candidate: number };

/**
 * Where the sides of a round are at least a fifth of the scale apart: two steps of ten, one of five. Most apart first, then as
 * they were asked. It says that there is something to talk about, never who is right.
 */
export function talkingPoints(round: Answered & Scale, indicatorIds: readonly string[]): TalkingPoint[] {
  const length = round.scaleMax - round.scaleMin;
  const points = indicatorIds.flatMap((indicatorId) => {
    const staff = scoreOf(round, indicatorId, 'staff')?.value ?? null;
    const candidate = scoreOf(round, indicatorId, 'candidate')?.value ?? null;
    if (staff === null || candidate === null || staff === candidate) return [];
    return Math.abs(staff - candidate) * 5 >= length ? [{ indicatorId, staff, candidate }] : [];
  });
  const apart = ({ staff, candidate }: TalkingPoint) => Math.abs(staff - candidate);
  return points.toSorted((one, other) => apart(other) - apart(one));
}

/** Steps up or down since the first and since the previous answer of that side; null where there is none on the same scale. */
export function changeOf(
  rounds: readonly (Answered & Scale)[],
  at: number,
  indicatorId: string,
  side: ScoreSide,
): { sinceFirst: number | null; sincePrevious: number | null } {
  const none = { sinceFirst: null, sincePrevious: null };
  const round = rounds[at];
  const value = round ? (scoreOf(round, indicatorId, side)?.value ?? null) : null;
  if (!round || value === null) return none;
  const earlier = rounds
    .slice(0, at)
    .filter(({ scaleMin, scaleMax }) => scaleMin === round.scaleMin && scaleMax === round.scaleMax)
    .flatMap((each) => scoreOf(each, indicatorId, side)?.value ?? []);
  const [first] = earlier;
  const previous = earlier.at(-1);
  if (first === undefined || previous === undefined) return none;
  return { sinceFirst: value - first, sincePrevious: value - previous };
}

type Met = Pick<CourseMeeting, 'id' | 'kind' | 'ordinal' | 'meetsOn' | 'state'>;

/** What a round was given for: a meeting of the course, or its rhythm. */
export type Occasion = { kind: 'start' | 'follow-up' | 'final'; ordinal: number | null; meetingId: string };

/**
 * The meeting each round counts for: the nearest within three days (of the start meeting within seven), one round to a meeting; of
 * two equally near, the earlier round. A round without one is a running score.
 */
export function occasionsOf(
  rounds: readonly Pick<ScoreRound, 'id' | 'scoredOn'>[],
  meetings: readonly Met[],
): ReadonlyMap<string, Occasion> {
  const pairs = scoredMeetings(meetings).flatMap((meeting) =>
    rounds
      .map((round) => ({ round, meeting, days: Math.abs(daysBetween(round.scoredOn, meeting.meetsOn)) }))
      .filter(({ days }) => days <= (meeting.kind === 'start' ? nearStart : nearMeeting)),
  );
  const byNearness = pairs.toSorted(
    (one, other) => one.days - other.days || daysBetween(other.round.scoredOn, one.round.scoredOn),
  );
  const occasions = new Map<string, Occasion>();
  const served = new Set<string>();
  for (const { round, meeting } of byNearness) {
    if (occasions.has(round.id) || served.has(meeting.id)) continue;
    served.add(meeting.id);
    occasions.set(round.id, { kind: meeting.kind, ordinal: meeting.ordinal, meetingId: meeting.id });
  }
  return occasions;
}

type ScoredMeeting<M> = M & { kind: Occasion['kind'] };

/** The meetings that are scored for: not the extra ones, nor those that were called off or missed. */
function scoredMeetings<M extends Pick<Met, 'kind' | 'state'>>(meetings: readonly M[]): ScoredMeeting<M>[] {
  return meetings.filter(
    (meeting): meeting is ScoredMeeting<M> =>
      meeting.kind !== 'extra' && (meeting.state === 'planned' || meeting.state === 'held'),
  );
}

export type ScoredLife = {
  startsOn: Day;
  plannedEndOn: Day;
  /** Of today. */
  state: CourseState;
  /** The days of its pauses. */
  pausedDays: ReadonlySet<Day>;
  closedDays: ReadonlySet<Day>;
  /** Days from one scoring to the next; 0 is only at meetings. */
  everyDays: number;
  meetings: readonly Met[];
  /** The indicators that are asked. */
  indicatorIds: readonly string[];
  /** Oldest first. */
  rounds: readonly Pick<ScoreRound, 'id' | 'scoredOn' | 'scores'>[];
};

export type DueScoring = Omit<ScoreDue, 'courseId' | 'candidateName' | 'firstName'>;

/**
 * The one scoring a course waits for, until seven days ahead; null when there is none. A meeting waits until somebody has scored
 * three days before it or later; the rhythm until as many days as it says have passed since the last round, or the first day, the
 * days of a pause not counted. A rhythm's day gives way to a meeting within three days after it. A side that is missing in the
 * last round is waited for until the next scoring is due. A course that is not running waits for nothing.
 */
export function scoringDue(life: ScoredLife, today: Day): DueScoring | null {
  if (life.state !== 'running') return null;
  const next = nextScoring(life, today);
  if (next && next.dueOn <= today) return next;
  return begunScoring(life) ?? next;
}

function nextScoring(life: ScoredLife, today: Day): DueScoring | null {
  const last = life.rounds.at(-1)?.scoredOn;
  const until = addDays(today, daysAhead);
  const asked = scoredMeetings(life.meetings)
    .filter(
      ({ meetsOn }) => !life.pausedDays.has(meetsOn) && (last === undefined || last < addDays(meetsOn, -nearMeeting)),
    )
    .map(({ id, meetsOn }): Asked => ({ dueOn: meetsOn, reason: 'meeting', meetingId: id }));
  const rhythmOn = rhythmDay(life);
  const givesWay = (on: Day) => asked.some(({ dueOn }) => on <= dueOn && dueOn <= addDays(on, nearMeeting));
  if (rhythmOn !== null && !givesWay(rhythmOn)) asked.push({ dueOn: rhythmOn, reason: 'rhythm', meetingId: null });
  const inOrder = asked.filter(({ dueOn }) => dueOn <= until).toSorted((a, b) => daysBetween(b.dueOn, a.dueOn));
  // Several that have passed are made good by one round.
  const first = inOrder.findLast(({ dueOn }) => dueOn <= today) ?? inOrder[0];
  return first ? { ...first, roundId: null, scoredOn: null, missingSides: [...scoreSides], progress: null } : null;
}

type Asked = Pick<DueScoring, 'dueOn' | 'reason' | 'meetingId'>;

function begunScoring({ rounds, meetings, indicatorIds }: ScoredLife): DueScoring | null {
  const round = rounds.at(-1);
  if (!round) return null;
  const sides = missingSides(round, indicatorIds);
  if (sides.length === 0) return null;
  const occasion = occasionsOf(rounds, meetings).get(round.id);
  const meeting = meetings.find(({ id }) => id === occasion?.meetingId);
  const dueOn = meeting && meeting.meetsOn > round.scoredOn ? meeting.meetsOn : round.scoredOn;
  return {
    dueOn,
    reason: meeting ? 'meeting' : 'rhythm',
    meetingId: meeting?.id ?? null,
    roundId: round.id,
    scoredOn: round.scoredOn,
    missingSides: sides,
    progress: progressOf(round, indicatorIds),
  };
}

/** The workday the rhythm comes to; null when it has none, or comes after the course. */
function rhythmDay({ startsOn, plannedEndOn, pausedDays, closedDays, everyDays, rounds }: ScoredLife): Day | null {
  if (everyDays === 0) return null;
  let on = rounds.at(-1)?.scoredOn ?? startsOn;
  for (let left = everyDays; left > 0;) {
    on = addDays(on, 1);
    if (on > plannedEndOn) return null;
    if (!pausedDays.has(on)) left -= 1;
  }
  while (!isWorkday(on, closedDays) || pausedDays.has(on)) on = addDays(on, 1);
  return on > plannedEndOn ? null : on;
}
