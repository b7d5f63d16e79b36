import { unregisteredDays } from '#shared/attendance-periods.ts';
import { courseWeekOn, type Day } from '#shared/calendar.ts';
import type { MeetingKind } from '#shared/course-templates.ts';
import type { CourseState } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { lastDayLived } from '#shared/report-facts.ts';

/** The parts a clarification stands on, in the order they come to matter. */
export const completenessKeys = [
  'referral',
  'purpose',
  'questions',
  'consultant',
  'hours',
  'goal',
  'wishes',
  'lastWorked',
  'startMeeting',
  'tryOut',
  'attendance',
  'followUps',
  'intensity',
  'accommodation',
  'answers',
  'goalAttainment',
] as const;
export type CompletenessKey = (typeof completenessKeys)[number];

export type Completeness = {
  /** The parts that are due by now; what is not due yet is not here. */
  parts: { key: CompletenessKey; isFilled: boolean }[];
  filled: number;
  of: number;
};

/** Null while the part is not due. */
type Judge = (facts: Facts) => boolean | null;

type Facts = {
  record: CourseRecord;
  closedDays: ReadonlySet<Day>;
  /** Of the course, today or at its end; 0 before anybody came. */
  week: number;
  /** Somebody is to come, comes, or came. */
  isTakenOn: boolean;
  /** Somebody comes, or came. */
  hasBegun: boolean;
  hasEnded: boolean;
};

const takenOn: readonly CourseState[] = ['planned', 'running', 'paused', 'finished', 'interrupted', 'never-met'];
const begun: readonly CourseState[] = ['running', 'paused', 'finished', 'interrupted'];
const ended: readonly CourseState[] = ['finished', 'interrupted'];

/** Share of the agreed days before today that are registered when the register is well kept. */
const registeredShare = 0.95;

const judges: Record<CompletenessKey, Judge> = {
  referral: ({ record: { course } }) =>
    [course.targetGroupCode, course.benefitCode, course.measureCode, course.referredOn, course.counsellorId].every(
      (fact) => fact !== null,
    ),
  purpose: ({ record }) => isSaid(record.course.purpose),
  questions: ({ record }) => record.questions.length > 0,
  consultant: ({ record, isTakenOn }) => (isTakenOn ? record.course.consultantId !== null : null),
  hours: ({ record, hasBegun }) => (hasBegun ? record.hourPlans.length > 0 : null),
  goal: ({ record: { course }, hasBegun }) =>
    hasBegun ? isSaid(course.goal) && course.goalMinutesPerWeek !== null && course.goalRealism !== null : null,
  wishes: ({ record, hasBegun }) => (hasBegun ? isSaid(record.candidate.wishes) : null),
  // Long away and never are answers; unknown is none.
  lastWorked: ({ record, hasBegun }) => (hasBegun ? record.candidate.lastWorkedKind !== 'unknown' : null),
  startMeeting: (facts) => areHeld(facts, 'start'),
  tryOut: ({ record, week }) => fromWeek(2, week, () => record.tryOuts.some(({ from }) => from <= record.today)),
  attendance: isRegistered,
  followUps: (facts) => areHeld(facts, 'follow-up'),
  intensity: ({ record, week }) => fromWeek(4, week, () => record.effective.assessedDays >= 3),
  accommodation: ({ record, week }) =>
    fromWeek(6, week, () => record.adjustments.some(({ effect }) => effect !== null)),
  // Without a question there is nothing to answer, and the part before says so.
  answers: ({ record: { questions }, week, hasEnded }) =>
    questions.length > 0 && (week >= 11 || hasEnded) ? questions.every(({ answer }) => isSaid(answer)) : null,
  goalAttainment: ({ record, hasEnded }) => (hasEnded ? record.course.goalAttainment !== null : null),
};

/**
 * How much of what a clarification needs by now is in the book. Advice: it blocks nothing. `closedDays` are the centre's, beside
 * the public holidays; nobody registers attendance on them.
 */
export function completenessOf(record: CourseRecord, closedDays: ReadonlySet<Day>): Completeness {
  const { course } = record;
  const hasBegun = begun.includes(course.state);
  const facts: Facts = {
    record,
    closedDays,
    week: hasBegun ? courseWeekOn(lastDayLived(record), course.startsOn) : 0,
    isTakenOn: takenOn.includes(course.state),
    hasBegun,
    hasEnded: ended.includes(course.state),
  };
  const parts = completenessKeys.flatMap((key) => {
    const isFilled = judges[key](facts);
    return isFilled === null ? [] : [{ key, isFilled }];
  });
  return { parts, filled: parts.filter(({ isFilled }) => isFilled).length, of: parts.length };
}

const isSaid = (text: string): boolean => text.trim() !== '';

const fromWeek = (first: number, week: number, judge: () => boolean): boolean | null =>
  week >= first ? judge() : null;

/** Meetings of that kind whose day has passed, all of them held; one that was cancelled is not missed. */
function areHeld({ record: { meetings, today }, hasBegun }: Facts, kind: MeetingKind): boolean | null {
  const due = meetings.filter(
    (meeting) =>
      meeting.kind === kind &&
      meeting.state !== 'cancelled' &&
      (meeting.state === 'held' || meeting.state === 'missed' || meeting.meetsOn < today),
  );
  return hasBegun && due.length > 0 ? due.every(({ state }) => state === 'held') : null;
}

function isRegistered({ record, closedDays, hasBegun }: Facts): boolean | null {
  const closingDays = [...closedDays].map((day) => ({ day, label: '' }));
  const missing = unregisteredDays({ record, codes: [], closingDays });
  const written = record.attendance.filter(({ day, agreedMinutes }) => agreedMinutes > 0 && day < record.today).length;
  if (!hasBegun || missing + written === 0) return null;
  return written >= registeredShare * (missing + written);
}
