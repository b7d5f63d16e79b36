import { addDays, addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { fallingWeeks, weeksCompared } from '#shared/falling-hours.ts';
import type { Sentence } from '#shared/failure.ts';
import type { MeetingState } from '#shared/meetings.ts';
import { formatClock } from '#shared/minutes.ts';
import { missingInWeek, type CourseAgreement } from '#shared/missing-days.ts';
import type { ScoreSide } from '#shared/scores.ts';
import { weekNumber } from '#shared/text/format.ts';

type WarningKind =
  | 'falling-hours'
  | 'unlawful-absence'
  | 'high-symptoms'
  | 'sooner-symptoms'
  | 'not-registered'
  | 'missed-meeting'
  | 'fallen-score';

/** One day or week a warning stands on, with its figure; `indicatorId` where the figure is of an indicator. */
type WarningBasis = { on: Day; figure: Sentence | null; indicatorId: string | null };

/** What is worth talking about in a course under way: a pattern in what was written, never a score and never a judgement. */
export type CourseWarning = {
  kind: WarningKind;
  /** Of scores that fell, without the falls, whose indicators are named in the reader's language. */
  sentence: Sentence;
  /** Oldest first. */
  basis: WarningBasis[];
  /** The tab of the course where it can be read. */
  tab: 'hours' | 'meetings' | 'progression';
};

type WarnedDay = {
  day: Day;
  agreedMinutes: number;
  attendedMinutes: number;
  absenceKind: AbsenceKind | null;
  symptomAfter: number | null;
  minutesToOnset: number | null;
};

type WarnedRound = {
  scoredOn: Day;
  scaleMin: number;
  scaleMax: number;
  scores: readonly { indicatorId: string; side: ScoreSide; value: number | null }[];
};

/** A course under way as the warnings read it; `days` oldest first, rounds in order. */
export type WarnedCourse = {
  agreement: CourseAgreement;
  days: readonly WarnedDay[];
  meetings: readonly { meetsOn: Day; state: MeetingState }[];
  rounds: readonly WarnedRound[];
};

/** What happened longer ago than these weeks is no news. */
export const weeksWarned = weeksCompared;

const recentDays = 21;
const highSymptom = 7;

/** What is worth talking about on a day, the work first, then meetings and scores; nothing where nothing stands out. */
export function courseWarnings(course: WarnedCourse, today: Day): CourseWarning[] {
  const open = course.days.filter(({ day, absenceKind }) => day <= today && absenceKind !== 'closed');
  const attended = open.filter(({ attendedMinutes }) => attendedMinutes > 0);
  return [
    fallingHours(course, today),
    unlawfulAbsence(course, open, today),
    highSymptoms(attended, today),
    soonerSymptoms(attended, today),
    notRegistered(course, today),
    missedMeeting(course, today),
    fallenScore(course, today),
  ].filter((warning) => warning !== null);
}

const basis = (on: Day, figure: Sentence | null = null): WarningBasis => ({ on, figure, indicatorId: null });

/** Hours that fell, from the first of these weeks to the last. */
export function fallingSentence(weeks: readonly { monday: Day; attendedMinutes: number }[]): Sentence {
  const [first, last] = [weeks[0]!, weeks.at(-1)!];
  return {
    key: 'warnings.fallingHours',
    values: {
      last: formatClock(last.attendedMinutes),
      lastWeek: weekNumber(last.monday),
      first: formatClock(first.attendedMinutes),
      firstWeek: weekNumber(first.monday),
    },
  };
}

function fallingHours({ agreement, days }: WarnedCourse, today: Day): CourseWarning | null {
  const weeks = fallingWeeks(agreement, days, today);
  if (!weeks) return null;
  return {
    kind: 'falling-hours',
    sentence: fallingSentence(weeks),
    basis: weeks.map(({ monday, attendedMinutes, agreedMinutes }) => {
      const figures = { attended: formatClock(attendedMinutes), agreed: formatClock(agreedMinutes) };
      return basis(monday, { key: 'warnings.weekFigure', values: { week: weekNumber(monday), ...figures } });
    }),
    tab: 'hours',
  };
}

/** Two days or more in three weeks that were missed without a lawful reason. */
function unlawfulAbsence({ agreement }: WarnedCourse, open: readonly WarnedDay[], today: Day): CourseWarning | null {
  const days = open.filter(
    ({ day, absenceKind, agreedMinutes, attendedMinutes }) =>
      day > addDays(today, -recentDays) &&
      absenceKind === 'unlawful' &&
      attendedMinutes < agreedMinutes &&
      !agreement.freeDays.has(day),
  );
  if (days.length < 2) return null;
  return {
    kind: 'unlawful-absence',
    sentence: { key: 'warnings.unlawfulAbsence', values: { count: days.length } },
    basis: days.map(({ day, agreedMinutes, attendedMinutes }) => {
      const values = { minutes: formatClock(agreedMinutes - attendedMinutes) };
      return basis(day, { key: 'warnings.missedFigure', values });
    }),
    tab: 'hours',
  };
}

/** The newest three attended days somebody wrote symptoms of, all of them high; a day nobody wrote of says nothing either way. */
function highSymptoms(attended: readonly WarnedDay[], today: Day): CourseWarning | null {
  const noted = attended.flatMap(({ day, symptomAfter }) => (symptomAfter === null ? [] : [{ day, symptomAfter }]));
  const newest = noted.slice(-3);
  if (newest.length < 3 || newest.some(({ symptomAfter }) => symptomAfter < highSymptom)) return null;
  if (newest[0]!.day <= addDays(today, -recentDays)) return null;
  return {
    kind: 'high-symptoms',
    sentence: { key: 'warnings.highSymptoms', values: { least: highSymptom } },
    basis: newest.map(({ day, symptomAfter }) =>
      basis(day, { key: 'warnings.symptomFigure', values: { step: symptomAfter } }),
    ),
    tab: 'hours',
  };
}

/** On the newest four attended days it was written of, symptoms came sooner each time, and at least a quarter sooner in all. */
function soonerSymptoms(attended: readonly WarnedDay[], today: Day): CourseWarning | null {
  const noted = attended.flatMap(({ day, minutesToOnset }) =>
    minutesToOnset === null ? [] : [{ day, minutes: minutesToOnset }],
  );
  const newest = noted.slice(-4);
  const [first, last] = [newest[0], newest.at(-1)];
  if (newest.length < 4 || !first || !last || first.day <= addDays(today, -2 * recentDays)) return null;
  const doFall = newest.every(({ minutes }, place) => place === 0 || minutes < newest[place - 1]!.minutes);
  if (!doFall || last.minutes * 4 > first.minutes * 3) return null;
  return {
    kind: 'sooner-symptoms',
    sentence: { key: 'warnings.soonerSymptoms', values: { first: first.minutes, last: last.minutes } },
    basis: newest.map(({ day, minutes }) => basis(day, { key: 'format.minutes', values: { minutes } })),
    tab: 'hours',
  };
}

/** Five days with an agreement or more since anything was registered; of free days, those of a whole past week. */
function notRegistered({ agreement, days }: WarnedCourse, today: Day): CourseWarning | null {
  const written = days.findLast(({ day }) => day <= today)?.day ?? '';
  const earliest = addWeeks(mondayOf(today), -weeksWarned);
  const from = [agreement.period.startsOn, earliest, written].toSorted().at(-1)!;
  const missing = [];
  for (let monday = mondayOf(from); monday < today; monday = addWeeks(monday, 1)) {
    const inWeek = missingInWeek(agreement, monday, { registered: days, today });
    missing.push(...inWeek.filter(({ day }) => day > written));
  }
  const count = missing.reduce((sum, each) => sum + each.days, 0);
  if (count < 5) return null;
  return {
    kind: 'not-registered',
    sentence: { key: 'warnings.notRegistered', values: { count } },
    basis: missing.map((each) =>
      basis(each.day, each.isFlexible ? { key: 'warnings.freeDaysFigure', values: { count: each.days } } : null),
    ),
    tab: 'hours',
  };
}

/** A meeting was missed, and none has been held since. */
function missedMeeting({ meetings }: WarnedCourse, today: Day): CourseWarning | null {
  const past = meetings
    .filter(({ meetsOn, state }) => meetsOn <= today && (state === 'missed' || state === 'held'))
    .toSorted((a, b) => a.meetsOn.localeCompare(b.meetsOn));
  const missed = past.slice(past.findLastIndex(({ state }) => state === 'held') + 1);
  const latest = missed.at(-1);
  if (!latest) return null;
  return {
    kind: 'missed-meeting',
    sentence: { key: 'warnings.missedMeeting', values: { day: latest.meetsOn } },
    basis: missed.map(({ meetsOn }) => basis(meetsOn)),
    tab: 'meetings',
  };
}

type OnScale = { scoredOn: Day; value: number; min: number; max: number };
const tenths = ({ value, min, max }: OnScale): number => ((value - min) / (max - min)) * 10;

/** Of the newest scores the candidate gave, those at least three tenths of the scale below the ones given before; a disagreement with staff is none. */
function fallenScore({ rounds }: WarnedCourse, today: Day): CourseWarning | null {
  const given = rounds
    .map(({ scores, scoredOn, scaleMin: min, scaleMax: max }) => ({
      scoredOn,
      byIndicator: new Map(
        scores.flatMap(({ indicatorId, side, value }): [string, OnScale][] =>
          side === 'candidate' && value !== null ? [[indicatorId, { scoredOn, value, min, max }]] : [],
        ),
      ),
    }))
    .filter(({ byIndicator }) => byIndicator.size > 0)
    .toSorted((a, b) => a.scoredOn.localeCompare(b.scoredOn));
  const newest = given.at(-1);
  if (!newest || newest.scoredOn <= addDays(today, -recentDays)) return null;
  const falls = [...newest.byIndicator].flatMap(([indicatorId, now]): WarningBasis[] => {
    const before = given.slice(0, -1).findLast(({ byIndicator }) => byIndicator.has(indicatorId));
    const was = before?.byIndicator.get(indicatorId);
    // Tenths of a scale that is not of ten steps are not whole.
    if (!was || tenths(was) - tenths(now) < 3 - 1e-9) return [];
    const values = { from: was.value, on: was.scoredOn, to: now.value, max: now.max };
    return [{ on: now.scoredOn, figure: { key: 'warnings.scoreFigure', values }, indicatorId }];
  });
  if (falls.length === 0) return null;
  return {
    kind: 'fallen-score',
    sentence: { key: 'warnings.fallenScore' },
    basis: falls,
    tab: 'progression',
  };
}
