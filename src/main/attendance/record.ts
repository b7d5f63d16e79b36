import { asc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { fittingParts } from '#main/attendance/parts.ts';
import { attendanceDaysTable, attendancePartsTable } from '#main/attendance/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { lifeOf } from '#main/courses/life.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Reader, Writer } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { periodOf, type CoursePeriod } from '#shared/agreed-hours.ts';
import type { AttendanceDay, AttendancePart, RecordedLine } from '#shared/attendance.ts';
import { addDays, mondayOf } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { Failure, refusal } from '#shared/failure.ts';
import { agreementOn, type CourseDays } from '#shared/register-cells.ts';

/** One course's page of the register: what is written on the days around those that are given, and what is agreed for each. */
type OpenRegister = {
  courseId: string;
  period: CoursePeriod;
  /** Grows as lines are written, and shrinks as days are emptied. */
  written: Map<string, WrittenDay>;
  /** New days, still to be inserted: one statement for them all. */
  added: { row: typeof attendanceDaysTable.$inferInsert; parts: readonly AttendancePart[] }[];
  /** The plan in force decides once; a flexible day counts while days of its week's number are left. */
  agreedMinutesOn: (day: string) => number;
};

type WrittenDay = Pick<AttendanceDay, 'id' | 'day' | 'version' | 'agreedMinutes' | 'parts'>;

/** Reads once what every line of these days is judged against; a day outside them has no neighbours here. */
export function openRegister(db: Reader, courseId: string, days: readonly string[]): OpenRegister {
  const course = courseRow(db, courseId);
  const period = periodOf(course);
  const inOrder = days.toSorted();
  const { first, last } = { first: inOrder.at(0) ?? period.startsOn, last: inOrder.at(-1) ?? period.startsOn };
  const weeks = { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
  const written = new Map<string, WrittenDay>(attendanceDaysOf(db, [courseId], weeks).map((line) => [line.day, line]));
  // A day written again keeps its agreed minutes, and then nobody asks for these.
  let agreed: CourseDays | undefined;
  const agreedDays = (): CourseDays => {
    const closedDays = closedDaysOf(db);
    const plans = db
      .select()
      .from(hourPlansTable)
      .where(eq(hourPlansTable.courseId, courseId))
      .orderBy(asc(hourPlansTable.seq))
      .all();
    const free = freeDays(lifeOf(db, course), { startsOn: first, endsOn: last }, closedDays);
    return { period, plans, closedDays, freeDays: free };
  };
  return {
    courseId,
    period,
    written,
    added: [],
    agreedMinutesOn(day) {
      const week = [...written.values()].filter((line) => mondayOf(line.day) === mondayOf(day));
      return agreementOn((agreed ??= agreedDays()), day, week).agreedMinutes;
    },
  };
}

/** Writes a day again, or adds it; refuses with paths inside the line. */
export function recordLine(
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

/** Inserts the days that `recordLine` added. */
export function insertAdded(db: Writer, { added }: OpenRegister): void {
  if (added.length > 0)
    db.insert(attendanceDaysTable)
      .values(added.map(({ row }) => row))
      .run();
  for (const { row, parts } of added) insertParts(db, row.id, parts);
}

/** Makes a day of the page unregistered again; refuses `not-found` and `conflict`. */
export function clearDay(
  db: Writer,
  { written }: OpenRegister,
  { day, version }: { day: string; version: number },
): void {
  const line = found(written.get(day));
  refuseUnlessSeen(line, version);
  db.delete(attendancePartsTable).where(eq(attendancePartsTable.attendanceDayId, line.id)).run();
  db.delete(attendanceDaysTable).where(eq(attendanceDaysTable.id, line.id)).run();
  written.delete(day);
}

/** Does the work of one place of the input (`lines.3`); a refusal's fields are told as they stand in the whole, or the place itself. */
export function atPlace<Value>(place: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { faults, message } = error.facts;
    const placed = faults.map((fault) => ({ ...fault, path: `${place}.${fault.path}` }));
    throw new Failure({ ...error.facts, faults: placed.length > 0 ? placed : [{ path: place, message }] });
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
