import { asc, eq, inArray } from 'drizzle-orm';
import { coursesBetween } from '#main/attendance/courses-between.ts';
import { minutesOf } from '#main/attendance/days.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { attendanceDaysTable, attendancePartsTable } from '#main/attendance/table.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import type { Reader } from '#main/handler.ts';
import { intensityAssessmentsTable, tryOutsTable } from '#main/try-outs/table.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { impliedParts, type HoursOverview } from '#shared/attendance.ts';
import { addDays, addWeeks, daysBetween, mondayOf } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';
import { hoursOverview } from '#shared/hours-overview.ts';

/** The longest period that is answered at once, in weeks. */
const mostWeeks = 110;

const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'];

/** The hours of these departments week by week, from the week of a day to that of another; eight queries however many courses there are. */
export function hoursOf(
  db: Reader,
  { departmentIds, from, to, today }: { departmentIds: readonly string[]; from: string; to: string; today: string },
): HoursOverview {
  const mondays = mondaysBetween(from, to);
  const period = { from: mondayOf(from), to: addDays(mondayOf(to), 6) };
  const courses = coursesBetween(db, { departmentIds, ...period });
  const courseIds = courses.map(({ id }) => id);
  const closedDays = closedDaysOf(db);
  const tryOuts = tryOutsOf(db, courseIds);
  const assessments = assessmentsOf(db, courseIds);
  // Every day of each course: the third assessed one may lie outside the period.
  const attendance = minutesOf(db, courseIds, { from: firstDay, to: lastDay });
  const parts = partsOf(db, [...assessments.keys()]);
  return hoursOverview(
    {
      courses: courses.map((course) => ({
        agreement: {
          plans: course.plans,
          period: periodOf(course),
          freeDays: freeDays(course, { startsOn: period.from, endsOn: period.to }, closedDays),
        },
        attendance: (attendance.get(course.id) ?? []).map((line) => ({
          ...line,
          // Where the minutes were worked matters to what was assessed, and to nothing else.
          parts: assessments.has(course.id)
            ? impliedParts(
                { ...line, parts: parts.get(`${course.id} ${line.day}`) ?? [] },
                tryOuts.get(course.id) ?? [],
              )
            : [],
        })),
        assessments: assessments.get(course.id) ?? [],
      })),
      closedDays,
      today,
      kindOf: absenceKinds(db),
    },
    mondays,
  );
}

/** Refuses a period that ends before it begins, and one of more weeks than are answered at once. */
function mondaysBetween(from: string, to: string): string[] {
  if (to < from) throw refusal('invalid', 'hoursOverview.endBeforeStart', undefined, 'to');
  const weeks = daysBetween(mondayOf(from), mondayOf(to)) / 7 + 1;
  if (weeks > mostWeeks) throw refusal('invalid', 'hoursOverview.tooManyWeeks', { most: mostWeeks }, 'to');
  return Array.from({ length: weeks }, (_, place) => addWeeks(mondayOf(from), place));
}

/** The parts that were stored, by course and day. */
function partsOf(db: Reader, courseIds: readonly string[]) {
  const { courseId, day, id } = attendanceDaysTable;
  const { attendanceDayId, tryOutId, minutes } = attendancePartsTable;
  const parts = db
    .select({ courseId, day, tryOutId, minutes })
    .from(attendancePartsTable)
    .innerJoin(attendanceDaysTable, eq(id, attendanceDayId))
    .where(inArray(courseId, [...courseIds]))
    .orderBy(asc(attendancePartsTable.id))
    .all();
  return Map.groupBy(parts, (part) => `${part.courseId} ${part.day}`);
}

function tryOutsOf(db: Reader, courseIds: readonly string[]) {
  const { id, courseId, from, to } = tryOutsTable;
  const tryOuts = db
    .select({ id, courseId, from, to })
    .from(tryOutsTable)
    .where(inArray(courseId, [...courseIds]))
    .all();
  return Map.groupBy(tryOuts, (tryOut) => tryOut.courseId);
}

function assessmentsOf(db: Reader, courseIds: readonly string[]) {
  const { tryOutId, from, to, percent, seq } = intensityAssessmentsTable;
  const { courseId } = tryOutsTable;
  const assessments = db
    .select({ courseId, tryOutId, from, to, percent, seq })
    .from(intensityAssessmentsTable)
    .innerJoin(tryOutsTable, eq(tryOutsTable.id, tryOutId))
    .where(inArray(courseId, [...courseIds]))
    .orderBy(asc(seq))
    .all();
  return Map.groupBy(assessments, (assessment) => assessment.courseId);
}
