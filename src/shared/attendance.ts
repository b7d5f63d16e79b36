import { z } from 'zod';
import { day, month, type HolidayKey } from '#shared/calendar.ts';
import { anyCode, type AbsenceKind } from '#shared/code-lists.ts';
import { command, everyone, inspect, query } from '#shared/operation.ts';
import type { Pause } from '#shared/pauses.ts';
import { runsOn } from '#shared/try-outs.ts';
import { dayMinutes, id, line, prose, step10, version } from '#shared/values.ts';

export type AttendancePart = { tryOutId: string; minutes: number };

/** One course's day as it was: agreed minutes are frozen from the plan then in force. */
export type AttendanceDay = {
  id: string;
  courseId: string;
  day: string;
  agreedMinutes: number;
  attendedMinutes: number;
  /** Why something is missing; null when nothing is. */
  absenceCode: string | null;
  /** Where the minutes were worked: stored, or implied when one try-out runs; they sum to attended. */
  parts: AttendancePart[];
  extraPauseMinutes: number | null;
  symptomBefore: number | null;
  symptomAfter: number | null;
  minutesToOnset: number | null;
  recovery: string;
  note: string;
  version: number;
};

/** A day nobody came to and nothing is said of; version 0, for no book holds it. */
export const blankDay: AttendanceDay = {
  id: '',
  courseId: '',
  day: '',
  agreedMinutes: 0,
  attendedMinutes: 0,
  absenceCode: null,
  parts: [],
  extraPauseMinutes: null,
  symptomBefore: null,
  symptomAfter: null,
  minutesToOnset: null,
  recovery: '',
  note: '',
  version: 0,
};

/** What a day looks like before anything is written in it. */
export type RegisterCell = {
  day: string;
  /** `off`: nothing agreed. `flexible`: one of the days of a days-per-week agreement. */
  expected: 'off' | 'agreed' | 'flexible' | 'closed';
  agreedMinutes: number;
  startsAt: string | null;
  recorded: AttendanceDay | null;
};

/** A line of the week's register. */
export type RegisterLine = {
  courseId: string;
  candidateId: string;
  firstName: string;
  lastName: string;
  functionName: string | null;
  courseWeek: number;
  /** The pause that some day of the week lies in; nothing is agreed on its days. */
  pause: Pause | null;
  cells: RegisterCell[];
  attendedMinutes: number;
  agreedMinutes: number;
};

export type RegisterWeek = {
  monday: string;
  today: string;
  days: { day: string; isClosed: boolean }[];
  lines: RegisterLine[];
};

/** One of those who are expected, or were written down, on a day. */
export type ExpectedLine = {
  courseId: string;
  candidateId: string;
  departmentId: string;
  departmentName: string;
  firstName: string;
  lastName: string;
  /** Week x of `weeks`, from 1. */
  courseWeek: number;
  weeks: number;
  functionName: string | null;
  /** `flexible`: may come this day, and days of the week's number are left; `off` and `closed`: came all the same. */
  expected: RegisterCell['expected'];
  startsAt: string | null;
  agreedMinutes: number;
  recorded: AttendanceDay | null;
  /** When the absence this day lies in was told, `HH:MM`, on its first day or later; null when it was not told, not noted, or there is none. */
  notifiedAt: string | null;
};

/** A course under way in which nothing is expected that day, and why. */
export type RestingLine = {
  courseId: string;
  candidateId: string;
  departmentId: string;
  firstName: string;
  lastName: string;
  why: 'paused' | 'no-plan' | 'other-days' | 'week-used';
  /** The last day of the pause, when it is known. */
  pausedUntil: string | null;
  /** The weekdays of the plan in force, 1 = Monday; empty for days of one's own choosing. */
  weekdays: number[];
};

/** Who is expected in a department, or in every one, on a day; in order of starting time and name, days of free choice last. */
export type DayRegister = {
  day: string;
  today: string;
  /** A holiday, or a closing day with its name when it has one. */
  closed: { name: string; holiday: HolidayKey | null } | null;
  lines: ExpectedLine[];
  /** Nobody rests on a closed day: everyone is away for one reason. */
  resting: RestingLine[];
  /** For the tabs: `expected` counts the lines, those who came all the same too. Every open department stands here, in Danish order. */
  byDepartment: { departmentId: string; expected: number; recorded: number }[];
  /** The nearest day before and after with somebody expected or written down; null when there is none within eight weeks. */
  before: { day: string; expected: number; recorded: number } | null;
  after: { day: string; expected: number; recorded: number } | null;
};

/** A day with an agreement that nobody registered. Of freely placed days, those missing in a whole past week stand on its last workday. */
export type MissingDay = {
  courseId: string;
  candidateId: string;
  departmentId: string;
  firstName: string;
  lastName: string;
  day: string;
  kind: 'agreed' | 'flexible';
  agreedMinutes: number;
  /** 1 for an agreed day; how many of the week's number for flexible ones. */
  days: number;
};

/** A course whose attended hours have fallen three whole weeks in a row; the first of the weeks is the one they fell from. */
export type FallingCourse = {
  courseId: string;
  candidateId: string;
  departmentId: string;
  firstName: string;
  lastName: string;
  weeks: { monday: string; attendedMinutes: number; agreedMinutes: number }[];
};

/** The figures of DOMAIN.md section 8 over a set of days; each is defined in `attendance-figures.ts`. */
export type AttendanceFigures = {
  /** Registered days with an agreement, closed ones left out: the denominator of the percentages. */
  registeredDays: number;
  /** Days with an agreement up to today, registered or not. */
  expectedDays: number;
  attendedDays: number;
  agreedMinutes: number;
  attendedMinutes: number;
  /** Missing minutes by kind; `none` where no reason was given. */
  missingMinutes: { sick: number; lawful: number; unlawful: number; holiday: number; none: number };
  /** Attended of agreed, whole percent; null when nothing agreed was registered. */
  percent: number | null;
  /** The same with minutes missing for a lawful reason (sick, lawful, holiday) taken out of the agreed ones. */
  percentWithoutLawful: number | null;
};

/** A month of one course: its days and their figures. */
export type MonthLine = {
  courseId: string;
  candidateId: string;
  firstName: string;
  lastName: string;
  functionName: string | null;
  cells: RegisterCell[];
  figures: AttendanceFigures;
};

export type MonthStatement = {
  /** `YYYY-MM` */
  month: string;
  today: string;
  days: { day: string; isClosed: boolean }[];
  lines: MonthLine[];
  total: AttendanceFigures;
};

/** One week of the hours of a department, or of the whole centre. */
export type HoursWeek = {
  monday: string;
  isClosed: boolean;
  /** Courses with an agreement or attendance in the week. */
  courses: number;
  /** By the plans in force, closed days and pauses left out, registered or not. */
  agreedMinutes: number;
  attendedMinutes: number;
  /** Effective minutes of the courses that have an assessed day that week, and how many they are; null when none has. */
  effective: { minutes: number; courses: number; attendedMinutes: number } | null;
  figures: AttendanceFigures;
};

export type HoursOverview = { weeks: HoursWeek[]; total: AttendanceFigures };

const details = {
  attendedMinutes: dayMinutes,
  absenceCode: anyCode.nullable(),
  parts: z.array(z.strictObject({ tryOutId: id, minutes: dayMinutes })).max(12),
  extraPauseMinutes: dayMinutes.nullable(),
  symptomBefore: step10.nullable(),
  symptomAfter: step10.nullable(),
  minutesToOnset: dayMinutes.nullable(),
  recovery: line(200),
  note: prose(2000),
};

/** Attended minutes and, when some are missing, the reason; everything else is optional and kept when left out. */
const recordedLine = {
  day,
  attendedMinutes: details.attendedMinutes,
  absenceCode: details.absenceCode.default(null),
  parts: details.parts.optional(),
  extraPauseMinutes: details.extraPauseMinutes.optional(),
  symptomBefore: details.symptomBefore.optional(),
  symptomAfter: details.symptomAfter.optional(),
  minutesToOnset: details.minutesToOnset.optional(),
  recovery: details.recovery.optional(),
  note: details.note.optional(),
  /** The version seen, when the day was already written; null for an empty day. */
  version: version.nullable().default(null),
};
export type RecordedLine = z.output<z.ZodObject<typeof recordedLine>>;

const recorded = z.strictObject({ courseId: id, ...recordedLine });
export type RecordedDay = z.input<typeof recorded>;

/** At most so many courses at once, and so many days of each. */
const mostCourses = 200;
const mostDaysEach = 40;
/** And so many days in all: beyond that the door refuses the input by its mere size. */
const mostDaysInAll = 2000;

const scope = { departmentId: id.nullable() };

export const attendance = {
  /** Who is expected on a day; no department means all one may see. */
  day: inspect(z.strictObject({ ...scope, day }), { purpose: 'attendance', by: everyone }).gives<DayRegister>(),
  /** Days nobody registered in courses under way or ended within 13 weeks, the oldest first. */
  missing: inspect(z.strictObject(scope), { purpose: 'attendance', by: everyone }).gives<{
    lines: MissingDay[];
  }>(),
  /** Courses under way whose attended hours have fallen for three weeks. */
  falling: inspect(z.strictObject(scope), { purpose: 'follow-up', by: everyone }).gives<{ lines: FallingCourse[] }>(),
  /** A month of a department's courses, for its statement. */
  month: inspect(
    z.strictObject({
      departmentId: id,
      month,
    }),
    { purpose: 'attendance', by: everyone },
  ).gives<MonthStatement>(),
  /** Agreed, attended and effective minutes week by week, from the week of a day to that of another, at most 110 weeks; names nobody. */
  hours: query(z.strictObject({ ...scope, from: day, to: day }), { by: everyone }).gives<HoursOverview>(),
  week: inspect(z.strictObject({ departmentId: id, monday: day }), {
    purpose: 'attendance',
    by: everyone,
  }).gives<RegisterWeek>(),
  /** Writes a day, or writes it again. */
  record: command(recorded, { about: 'courseId', by: everyone }).gives<{ id: string; version: number }>(),
  /** Several days of one course at once, all or none; a refusal names its line: `lines.3.absenceCode`. */
  recordDays: command(
    z.strictObject({
      courseId: id,
      lines: z
        .array(z.strictObject(recordedLine))
        .min(1, { error: 'values.required' })
        .max(40, { error: 'attendance.tooManyDays' }),
    }),
    { about: 'courseId', by: everyone },
  ).gives<{ id: string; version: number }[]>(),
  /**
   * A block of the register in one command and one undo: days written, written again and emptied, of several courses, all or none.
   * A refusal names its cell: `courses.2.lines.0.absenceCode`.
   */
  recordAll: command(
    z
      .strictObject({
        courses: z
          .array(
            z.strictObject({
              courseId: id,
              lines: z
                .array(z.strictObject(recordedLine))
                .max(mostDaysEach, { error: 'attendance.tooManyDays' })
                .default([]),
              cleared: z
                .array(z.strictObject({ day, version }))
                .max(mostDaysEach, { error: 'attendance.tooManyDays' })
                .default([]),
            }),
          )
          .min(1, { error: 'values.required' })
          .max(mostCourses, { error: 'attendance.tooManyCourses' }),
      })
      .refine(
        ({ courses }) =>
          courses.reduce((sum, { lines, cleared }) => sum + lines.length + cleared.length, 0) <= mostDaysInAll,
        { error: 'attendance.tooManyInAll', path: ['courses'] },
      ),
    { aboutEach: ({ courses }) => courses.map(({ courseId }) => courseId), by: everyone },
  ).gives<null>(),
  /** Makes a day unregistered again. */
  clear: command(z.strictObject({ courseId: id, day, version }), { about: 'courseId', by: everyone }).gives<null>(),
};

/** Present and partly are computed, never chosen. */
export type Presence = 'as-agreed' | 'more' | 'partly' | 'absent' | 'closed';

/** How a recorded day counts. A closed day counts in no denominator. */
export function presenceOf(
  cell: { agreedMinutes: number; attendedMinutes: number },
  kind: AbsenceKind | null,
): Presence {
  if (kind === 'closed') return 'closed';
  if (cell.attendedMinutes === 0) return 'absent';
  if (cell.attendedMinutes < cell.agreedMinutes) return 'partly';
  return cell.attendedMinutes > cell.agreedMinutes ? 'more' : 'as-agreed';
}

/**
 * Where a day's minutes were worked: as stored, else all of it in the one try-out that ran that day.
 * With none or several running and nothing stored, nothing is assumed.
 */
export function impliedParts(
  recordedDay: { day: string; attendedMinutes: number; parts: readonly AttendancePart[] },
  tryOuts: readonly { id: string; from: string; to: string | null }[],
): AttendancePart[] {
  if (recordedDay.parts.length > 0) return [...recordedDay.parts];
  if (recordedDay.attendedMinutes === 0) return [];
  const running = tryOuts.filter((tryOut) => runsOn(tryOut, recordedDay.day));
  const [only, another] = running;
  return only && !another ? [{ tryOutId: only.id, minutes: recordedDay.attendedMinutes }] : [];
}
