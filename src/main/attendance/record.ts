import { eq, inArray } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { plansOf } from '#main/attendance/courses-between.ts';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { fittingParts } from '#main/attendance/parts.ts';
import { attendanceDaysTable, attendancePartsTable } from '#main/attendance/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Reader, Writer } from '#main/handler.ts';
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

type Page = { courseId: string; days: readonly string[] };

/** Reads once what every line of these days is judged against; a day outside them has no neighbours here. Refuses `not-found`. */
export const openRegister = (db: Reader, courseId: string, days: readonly string[]): OpenRegister =>
  openRegisters(db, [{ courseId, days }])(courseId);

/** The same for several courses, in as many queries as for one. */
export function openRegisters(db: Reader, pages: readonly Page[]): (courseId: string) => OpenRegister {
  const courseIds = pages.map(({ courseId }) => courseId);
  const courses = new Map(
    db
      .select()
      .from(coursesTable)
      .where(inArray(coursesTable.id, courseIds))
      .all()
      .map((course) => [course.id, course]),
  );
  const days = pages.flatMap((page) => page.days).toSorted();
  const weeks = { from: mondayOf(days.at(0) ?? someDay), to: addDays(mondayOf(days.at(-1) ?? someDay), 6) };
  const written = Map.groupBy(attendanceDaysOf(db, courseIds, weeks), ({ courseId }) => courseId);
  // A day written again keeps its agreed minutes, and then nobody asks for these.
  let agreements: ReturnType<typeof readAgreements> | undefined;

  return (courseId) => {
    const course = found(courses.get(courseId));
    const period = periodOf(course);
    const ofCourse = new Map<string, WrittenDay>((written.get(courseId) ?? []).map((line) => [line.day, line]));
    let agreed: CourseDays | undefined;
    return {
      courseId,
      period,
      written: ofCourse,
      added: [],
      agreedMinutesOn(day) {
        const { closedDays, plans, steps } = (agreements ??= readAgreements(db, courseIds));
        agreed ??= {
          period,
          plans: plans.get(courseId) ?? [],
          closedDays,
          freeDays: freeDays(
            { startsOn: course.startsOn, steps: steps.get(courseId) ?? [] },
            // A day far outside is refused, and must not be counted up to first.
            { startsOn: laterOf(weeks.from, period.startsOn), endsOn: earlierOf(weeks.to, period.endsOn) },
            closedDays,
          ),
        };
        const week = [...ofCourse.values()].filter((line) => mondayOf(line.day) === mondayOf(day));
        return agreementOn(agreed, day, week).agreedMinutes;
      },
    };
  };
}

const readAgreements = (db: Reader, courseIds: readonly string[]) => ({
  closedDays: closedDaysOf(db),
  plans: plansOf(db, courseIds),
  steps: stepsOf(db, courseIds),
});

const earlierOf = (one: string, other: string): string => (one < other ? one : other);
const laterOf = (one: string, other: string): string => (one > other ? one : other);

// A page without a day asks for nothing.
const someDay = '1970-01-01';

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
