import type { Effect } from '#shared/adjustments.ts';
import { hoursSummary, periodOf, type HoursSummary } from '#shared/agreed-hours.ts';
import { sumDays } from '#shared/attendance-figures.ts';
import { courseWeekOn, type Day } from '#shared/calendar.ts';
import type { AbsenceKind, CodeList } from '#shared/code-lists.ts';
import { changesState, hasEnded, reasonListOf, stepsInOrder, type CourseState } from '#shared/course-life.ts';
import type { CourseRecord, GoalAttainment } from '#shared/courses.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import { lastDayLived } from '#shared/report-facts.ts';

/** What one course came to, in the facts two courses can be held against each other by. */
export type ComparedCourse = {
  courseId: string;
  number: string;
  ordinal: number;
  departmentName: string;
  startsOn: string;
  endsOn: string;
  state: CourseState;
  /** Why it ended, with the wording of its day. */
  endReason: string | null;
  weeks: number;
  purpose: string;
  goal: string;
  goalMinutesPerWeek: number | null;
  goalAttainment: GoalAttainment | null;
  hours: HoursSummary | null;
  attendancePercent: number | null;
  attendedDays: number;
  effective: EffectiveMinutes;
  tryOuts: { functionName: string; attendedDays: number; outcome: string }[];
  adjustments: { code: string; wording: string; effect: Effect | null }[];
  recommendation: string | null;
};

/** What is different now: hours in minutes a week, functions and accommodations by name. */
export type Differences = {
  /** Now minus then, of the start, the most and the newest agreed week; null where one of them agreed none. */
  startMinutes: number | null;
  maxMinutes: number | null;
  latestMinutes: number | null;
  attendancePercent: number | null;
  newFunctions: string[];
  sameFunctions: string[];
  droppedFunctions: string[];
  newAccommodations: string[];
  sameAccommodations: string[];
  droppedAccommodations: string[];
};

export type CourseComparison = { now: ComparedCourse; earlier: ComparedCourse; differences: Differences };

/** What a record itself does not hold: what its codes mean on a day, and what was recommended. */
export type ComparisonWords = {
  wordOf: (list: CodeList, code: string, day: Day) => string;
  /** What kind of absence a day's code is; closed days count nowhere. */
  kindOf: (absenceCode: string | null, day: Day) => AbsenceKind | null;
  recommendation: string | null;
};

/** A course as it can be held against another; weeks are those it lasted, or will by its planned end. */
export function comparedCourse(
  record: Omit<CourseRecord, 'reports'>,
  { wordOf, kindOf, recommendation }: ComparisonWords,
): ComparedCourse {
  const { course } = record;
  const { endsOn } = periodOf(course);
  const days = record.attendance.map((line) => ({ ...line, absenceKind: kindOf(line.absenceCode, line.day) }));
  const { percent, attendedDays } = sumDays(days);
  return {
    courseId: course.id,
    number: course.number,
    ordinal: course.ordinal,
    departmentName: course.departmentName,
    startsOn: course.startsOn,
    endsOn,
    state: course.state,
    endReason: endReason(record, wordOf),
    // A course that was cancelled before its first day lasted no week.
    weeks: Math.max(0, courseWeekOn(endsOn, course.startsOn)),
    purpose: course.purpose,
    goal: course.goal,
    goalMinutesPerWeek: course.goalMinutesPerWeek,
    goalAttainment: course.goalAttainment,
    hours: hoursSummary(record.hourPlans, lastDayLived(record)),
    attendancePercent: percent,
    attendedDays,
    effective: record.effective,
    tryOuts: record.tryOuts.map(({ functionName, attendedDays: attended, outcome }) => ({
      functionName,
      attendedDays: attended,
      outcome,
    })),
    adjustments: record.adjustments.map(({ code, wording, effect }) => ({ code, wording, effect })),
    recommendation,
  };
}

/** The reason of the step that ended it: its code in the words of that day, else what was written; null while it goes on. */
function endReason(
  { course, steps, today }: Pick<CourseRecord, 'course' | 'steps' | 'today'>,
  wordOf: ComparisonWords['wordOf'],
): string | null {
  if (!hasEnded(course.state)) return null;
  const last = stepsInOrder(steps).findLast(({ act, happensOn }) => changesState(act) && happensOn <= today);
  if (!last) return null;
  const list = reasonListOf(last.act);
  if (last.reasonCode !== null && list !== null) return wordOf(list, last.reasonCode, last.happensOn);
  return last.reason === '' ? null : last.reason;
}

/** What is different in the later course; functions are known by name, accommodations by their code. */
export function differencesOf(now: ComparedCourse, earlier: ComparedCourse): Differences {
  const functions = newSameDropped(
    now.tryOuts.map(({ functionName }) => ({ key: functionName, name: functionName })),
    earlier.tryOuts.map(({ functionName }) => ({ key: functionName, name: functionName })),
  );
  const accommodations = newSameDropped(
    now.adjustments.map(({ code, wording }) => ({ key: code, name: wording })),
    earlier.adjustments.map(({ code, wording }) => ({ key: code, name: wording })),
  );
  return {
    startMinutes: less(now.hours?.start, earlier.hours?.start),
    maxMinutes: less(now.hours?.max, earlier.hours?.max),
    latestMinutes: less(now.hours?.expectedEnd, earlier.hours?.expectedEnd),
    attendancePercent: less(now.attendancePercent, earlier.attendancePercent),
    newFunctions: functions.added,
    sameFunctions: functions.same,
    droppedFunctions: functions.dropped,
    newAccommodations: accommodations.added,
    sameAccommodations: accommodations.same,
    droppedAccommodations: accommodations.dropped,
  };
}

const less = (now: number | null | undefined, earlier: number | null | undefined): number | null =>
  typeof now === 'number' && typeof earlier === 'number' ? now - earlier : null;

type Named = { key: string; name: string };

/** Each once, in the order they came; what is in both is called as it is called now. */
function newSameDropped(now: readonly Named[], earlier: readonly Named[]) {
  const [nowNames, earlierNames] = [namesByKey(now), namesByKey(earlier)];
  const nowEntries = [...nowNames];
  return {
    added: nowEntries.filter(([key]) => !earlierNames.has(key)).map(([, name]) => name),
    same: nowEntries.filter(([key]) => earlierNames.has(key)).map(([, name]) => name),
    dropped: [...earlierNames].filter(([key]) => !nowNames.has(key)).map(([, name]) => name),
  };
}

const namesByKey = (things: readonly Named[]): Map<string, string> =>
  new Map(things.map(({ key, name }) => [key, name]));
