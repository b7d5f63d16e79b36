import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { anyCode, type AbsenceKind } from '#shared/code-lists.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
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

export const attendance = {
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

/** Sums of a set of days, closed ones left out: minutes and days agreed and attended, and days by kind of absence. */
export function sumDays(
  days: readonly { agreedMinutes: number; attendedMinutes: number; absenceKind: AbsenceKind | null }[],
) {
  const open = days.filter((each) => each.absenceKind !== 'closed');
  const agreedMinutes = open.reduce((sum, each) => sum + each.agreedMinutes, 0);
  const attendedMinutes = open.reduce((sum, each) => sum + each.attendedMinutes, 0);
  return {
    days: open.length,
    attendedDays: open.filter((each) => each.attendedMinutes > 0).length,
    agreedMinutes,
    attendedMinutes,
    /** Attended of agreed, whole percent; null when nothing was agreed. */
    percent: agreedMinutes > 0 ? Math.round((attendedMinutes / agreedMinutes) * 100) : null,
  };
}
