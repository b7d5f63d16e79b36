import { and, asc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm';
import { attendanceDaysTable, attendancePartsTable } from '#main/attendance/table.ts';
import type { Reader } from '#main/handler.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import type { WrittenDay } from '#shared/register-cells.ts';

/** The days written for these courses, oldest first, each with the parts that were stored; two queries however many there are. */
export function attendanceDaysOf(
  db: Reader,
  courseIds: readonly string[],
  between?: { from: string; to: string },
): AttendanceDay[] {
  const { courseId, day } = attendanceDaysTable;
  const asked = and(
    inArray(courseId, [...courseIds]),
    between && gte(day, between.from),
    between && lte(day, between.to),
  );
  const parts = db
    .select({
      attendanceDayId: attendancePartsTable.attendanceDayId,
      tryOutId: attendancePartsTable.tryOutId,
      minutes: attendancePartsTable.minutes,
    })
    .from(attendancePartsTable)
    .innerJoin(attendanceDaysTable, eq(attendanceDaysTable.id, attendancePartsTable.attendanceDayId))
    .where(asked)
    .orderBy(asc(attendancePartsTable.id))
    .all();
  const byDay = Map.groupBy(parts, ({ attendanceDayId }) => attendanceDayId);
  return db
    .select()
    .from(attendanceDaysTable)
    .where(asked)
    .orderBy(asc(day))
    .all()
    .map((line) => ({
      ...line,
      parts: (byDay.get(line.id) ?? []).map(({ tryOutId, minutes }) => ({ tryOutId, minutes })),
    }));
}

/** The same days by course with their minutes and reason alone, oldest first; one query. */
export function minutesOf(
  db: Reader,
  courseIds: readonly string[],
  { from, to }: { from: string; to: string },
): ReadonlyMap<string, MinutesOfDay[]> {
  const { courseId, day, agreedMinutes, attendedMinutes, absenceCode } = attendanceDaysTable;
  const days = db
    .select({ courseId, day, agreedMinutes, attendedMinutes, absenceCode })
    .from(attendanceDaysTable)
    .where(and(inArray(courseId, [...courseIds]), gte(day, from), lte(day, to)))
    .orderBy(asc(courseId), asc(day))
    .all();
  return Map.groupBy(days, (each) => each.courseId);
}

type MinutesOfDay = Pick<AttendanceDay, 'courseId' | 'day' | 'agreedMinutes' | 'attendedMinutes' | 'absenceCode'>;

/** Every day written for these courses before a day and what was agreed for it, by course and oldest first; one query. */
export function agreedDaysBefore(
  db: Reader,
  courseIds: readonly string[],
  before: string,
): ReadonlyMap<string, WrittenDay[]> {
  const { courseId, day, agreedMinutes } = attendanceDaysTable;
  // A house's year is thirty thousand days: one text a course is read in a third of the time of as many rows.
  const courses = db
    .select({ courseId, days: sql<string>`group_concat(${day} || ${agreedMinutes})` })
    .from(attendanceDaysTable)
    .where(and(inArray(courseId, [...courseIds]), lt(day, before)))
    .groupBy(courseId)
    .all();
  return new Map(courses.map((course) => [course.courseId, course.days.split(',').sort().map(writtenDay)]));
}

const dayLength = 10;
const writtenDay = (text: string): WrittenDay => ({
  day: text.slice(0, dayLength),
  agreedMinutes: Number(text.slice(dayLength)),
});
