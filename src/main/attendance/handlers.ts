import { asc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { fittingParts } from '#main/attendance/parts.ts';
import { registerWeek } from '#main/attendance/register.ts';
import { attendanceDaysTable, attendancePartsTable } from '#main/attendance/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { lifeOf } from '#main/courses/life.ts';
import type { coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import {
  agreedOn,
  daysPerWeek,
  daysUsed,
  minutesAgreed,
  periodOf,
  planInForce,
  type CoursePeriod,
} from '#shared/agreed-hours.ts';
import type { AttendancePart } from '#shared/attendance.ts';
import { addDays, mondayOf, weekdayOf } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';

export const attendanceHandlers: Handlers<'attendance'> = {
  week({ departmentId, monday }, { db, today, user }) {
    if (weekdayOf(monday) !== 1) throw refusal('invalid', 'attendance.notAMonday', undefined, 'monday');
    const limit = departmentLimit(db, user);
    if (limit.isLimited && limit.departmentId !== departmentId) throw refusal('forbidden', 'failures.forbidden');
    found(
      db.select({ id: departmentsTable.id }).from(departmentsTable).where(eq(departmentsTable.id, departmentId)).get(),
    );
    return registerWeek(db, { departmentId, monday, today });
  },

  record({ courseId, day, version, parts, ...given }, { db, today }) {
    const course = courseRow(db, courseId);
    const period = periodOf(course);
    refuseDay(day, period, today);
    const before = recordedDay(db, courseId, day);
    if ((before?.version ?? null) !== version) throw refusal('conflict', 'failures.conflict');

    const agreedMinutes = before?.agreedMinutes ?? agreedMinutesOn(db, course, day);
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
      return { id: before.id, ...next };
    }
    const id = newId();
    db.insert(attendanceDaysTable)
      .values({ ...given, id, courseId, day, agreedMinutes })
      .run();
    replaceParts(db, id, kept);
    return { id, version: 1 };
  },

  clear({ courseId, day, version }, { db }) {
    const line = found(recordedDay(db, courseId, day));
    refuseUnlessSeen(line, version);
    db.delete(attendancePartsTable).where(eq(attendancePartsTable.attendanceDayId, line.id)).run();
    db.delete(attendanceDaysTable).where(eq(attendanceDaysTable.id, line.id)).run();
    return null;
  },
};

const recordedDay = (db: Reader, courseId: string, day: string) =>
  attendanceDaysOf(db, [courseId], { from: day, to: day }).at(0);

function refuseDay(day: string, { startsOn, endsOn }: CoursePeriod, today: string): void {
  if (day < startsOn) throw refusal('invalid', 'attendance.beforeCourse', { startsOn }, 'day');
  if (day > endsOn) throw refusal('invalid', 'attendance.afterCourse', { endsOn }, 'day');
  if (day > today) throw refusal('invalid', 'attendance.inFuture', undefined, 'day');
}

/** The plan in force decides once; a flexible day counts while days of its week's number are left. */
function agreedMinutesOn(db: Reader, course: typeof coursesTable.$inferSelect, day: string): number {
  const { id: courseId } = course;
  const plans = db
    .select()
    .from(hourPlansTable)
    .where(eq(hourPlansTable.courseId, courseId))
    .orderBy(asc(hourPlansTable.seq))
    .all();
  const plan = planInForce(plans, day);
  const monday = mondayOf(day);
  const week = attendanceDaysOf(db, [courseId], { from: monday, to: addDays(monday, 6) });
  const free = freeDays(lifeOf(db, course), { startsOn: day, endsOn: day }, closedDaysOf(db));
  return minutesAgreed(agreedOn(plans, day, periodOf(course), free), {
    daysAgreed: plan ? daysPerWeek(plan.pattern) : 0,
    daysRecorded: daysUsed(week),
  });
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
  for (const part of parts)
    db.insert(attendancePartsTable)
      .values({ ...part, id: newId(), attendanceDayId })
      .run();
}
