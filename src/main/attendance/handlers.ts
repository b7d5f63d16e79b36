import { asc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { dayRegister } from '#main/attendance/expected.ts';
import { fittingParts } from '#main/attendance/parts.ts';
import { registerWeek } from '#main/attendance/register.ts';
import { departmentsAsked } from '#main/attendance/scope.ts';
import { attendanceDaysTable, attendancePartsTable } from '#main/attendance/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { lifeOf } from '#main/courses/life.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import {
  agreedOn,
  daysPerWeek,
  daysUsed,
  minutesAgreed,
  periodOf,
  planInForce,
  type CoursePeriod,
  type DatedPattern,
} from '#shared/agreed-hours.ts';
import type { AttendanceDay, AttendancePart, RecordedLine } from '#shared/attendance.ts';
import { addDays, mondayOf, weekdayOf } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { Failure, refusal } from '#shared/failure.ts';

export const attendanceHandlers: Handlers<'attendance'> = {
  day({ departmentId, day }, { db, today, user }) {
    return dayRegister(db, { departments: departmentsAsked(db, user, departmentId), day, today });
  },
  missing() {
    throw new Error('To be kept');
  },
  falling() {
    throw new Error('To be kept');
  },
  month() {
    throw new Error('To be kept');
  },
  hours() {
    throw new Error('To be kept');
  },
  recordAll() {
    throw new Error('To be kept');
  },
  week({ departmentId, monday }, { db, today, user }) {
    if (weekdayOf(monday) !== 1) throw refusal('invalid', 'attendance.notAMonday', undefined, 'monday');
    departmentsAsked(db, user, departmentId);
    return registerWeek(db, { departmentId, monday, today });
  },

  record({ courseId, ...line }, { db, today }) {
    const register = openRegister(db, courseId, { first: line.day, last: line.day });
    const written = recordLine(db, register, line, today);
    insertAdded(db, register);
    return written;
  },

  recordDays({ courseId, lines }, { db, today }) {
    const days = lines.map(({ day }) => day).toSorted();
    const register = openRegister(db, courseId, { first: days.at(0) ?? today, last: days.at(-1) ?? today });
    const written = lines.map((line, place) =>
      underPath(`lines.${place}.`, () => recordLine(db, register, line, today)),
    );
    insertAdded(db, register);
    return written;
  },

  clear({ courseId, day, version }, { db }) {
    const line = found(attendanceDaysOf(db, [courseId], { from: day, to: day }).at(0));
    refuseUnlessSeen(line, version);
    db.delete(attendancePartsTable).where(eq(attendancePartsTable.attendanceDayId, line.id)).run();
    db.delete(attendanceDaysTable).where(eq(attendanceDaysTable.id, line.id)).run();
    return null;
  },
};

/** One course's page of the register: what is written on the days around those that are given, and what is agreed for each. */
type OpenRegister = {
  courseId: string;
  period: CoursePeriod;
  /** Grows as lines are written. */
  written: Map<string, WrittenDay>;
  /** New days, still to be inserted: one statement for them all. */
  added: { row: typeof attendanceDaysTable.$inferInsert; parts: readonly AttendancePart[] }[];
  /** The plan in force decides once; a flexible day counts while days of its week's number are left. */
  agreedMinutesOn: (day: string) => number;
};

type WrittenDay = Pick<AttendanceDay, 'id' | 'day' | 'version' | 'agreedMinutes' | 'parts'>;

/** Reads once what every line of these days is judged against; a day outside them has no neighbours here. */
function openRegister(db: Reader, courseId: string, { first, last }: { first: string; last: string }): OpenRegister {
  const course = courseRow(db, courseId);
  const period = periodOf(course);
  const weeks = { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
  const written = new Map<string, WrittenDay>(attendanceDaysOf(db, [courseId], weeks).map((line) => [line.day, line]));
  // A day written again keeps its agreed minutes, and then nobody asks for these.
  let agreements: { plans: readonly DatedPattern[]; free: ReadonlySet<string> } | undefined;
  const agreementsOf = () => ({
    plans: db
      .select()
      .from(hourPlansTable)
      .where(eq(hourPlansTable.courseId, courseId))
      .orderBy(asc(hourPlansTable.seq))
      .all(),
    free: freeDays(lifeOf(db, course), { startsOn: first, endsOn: last }, closedDaysOf(db)),
  });
  return {
    courseId,
    period,
    written,
    added: [],
    agreedMinutesOn(day) {
      const { plans, free } = (agreements ??= agreementsOf());
      const plan = planInForce(plans, day);
      const week = [...written.values()].filter((line) => mondayOf(line.day) === mondayOf(day));
      return minutesAgreed(agreedOn(plans, day, period, free), {
        daysAgreed: plan ? daysPerWeek(plan.pattern) : 0,
        daysRecorded: daysUsed(week),
      });
    },
  };
}

/** Writes a day again, or adds it; refuses with paths inside the line. */
function recordLine(
  db: Writer,
  { courseId, period, written, added, agreedMinutesOn }: OpenRegister,
  { day, version, parts, ...given }: RecordedLine,
  today: string,
): { id: string; version: number } {
  refuseDay(day, period, today);
  const before = written.get(day);
  if ((before?.version ?? null) !== version) throw refusal('conflict', 'failures.conflict');

  const agreedMinutes = before?.agreedMinutes ?? agreedMinutesOn(day);
  refuseReason(db, { ...given, agreedMinutes, day });
  const kept = fittingParts(db, {
    courseId,
    day,
    attendedMinutes: given.attendedMinutes,
    given: parts,
    before: before?.parts ?? [],
  });

  if (before) {
    const next = changeRow(db, attendanceDaysTable, before, given);
    if (!isSame(before.parts, kept)) replaceParts(db, before.id, kept);
    written.set(day, { ...before, ...next, parts: kept });
    return { id: before.id, ...next };
  }
  const id = newId();
  added.push({ row: { ...given, id, courseId, day, agreedMinutes }, parts: kept });
  written.set(day, { id, day, version: 1, agreedMinutes, parts: kept });
  return { id, version: 1 };
}

function insertAdded(db: Writer, { added }: OpenRegister): void {
  if (added.length > 0)
    db.insert(attendanceDaysTable)
      .values(added.map(({ row }) => row))
      .run();
  for (const { row, parts } of added) insertParts(db, row.id, parts);
}

/** Does one line's work; its refusal's fields are told as they stand in the whole input. */
function underPath<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const faults = error.facts.faults.map((fault) => ({ ...fault, path: `${path}${fault.path}` }));
    throw new Failure({ ...error.facts, faults });
  }
}

function refuseDay(day: string, { startsOn, endsOn }: CoursePeriod, today: string): void {
  if (day < startsOn) throw refusal('invalid', 'attendance.beforeCourse', { startsOn }, 'day');
  if (day > endsOn) throw refusal('invalid', 'attendance.afterCourse', { endsOn }, 'day');
  if (day > today) throw refusal('invalid', 'attendance.inFuture', undefined, 'day');
}

type Reasoned = { day: string; attendedMinutes: number; agreedMinutes: number; absenceCode: string | null };

function refuseReason(db: Reader, { day, attendedMinutes, agreedMinutes, absenceCode }: Reasoned): void {
  const isMissing = attendedMinutes < agreedMinutes;
  if (absenceCode === null) {
    if (isMissing) throw refusal('invalid', 'attendance.reasonMissing', undefined, 'absenceCode');
    return;
  }
  const { kind } = codeOn(db, 'absence', absenceCode, day, 'absenceCode');
  // A day the house was shut may say so, whatever was agreed.
  if (!isMissing && kind !== 'closed') throw refusal('invalid', 'attendance.nothingMissing', undefined, 'absenceCode');
}

const isSame = (one: readonly AttendancePart[], other: readonly AttendancePart[]): boolean =>
  one.length === other.length &&
  one.every((part) => other.some(({ tryOutId, minutes }) => tryOutId === part.tryOutId && minutes === part.minutes));

function replaceParts(db: Writer, attendanceDayId: string, parts: readonly AttendancePart[]): void {
  db.delete(attendancePartsTable).where(eq(attendancePartsTable.attendanceDayId, attendanceDayId)).run();
  insertParts(db, attendanceDayId, parts);
}

function insertParts(db: Writer, attendanceDayId: string, parts: readonly AttendancePart[]): void {
  for (const part of parts)
    db.insert(attendancePartsTable)
      .values({ ...part, id: newId(), attendanceDayId })
      .run();
}
