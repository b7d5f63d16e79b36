import { coursesBetween } from '#main/attendance/courses-between.ts';
import { minutesOf } from '#main/attendance/days.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import type { Reader } from '#main/handler.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import type { FallingCourse } from '#shared/attendance.ts';
import { addDays, addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import { freeDays, isUnderWay, stateOn } from '#shared/course-life.ts';
import { fallingWeeks, weeksCompared } from '#shared/falling-hours.ts';
import { byFirstName } from '#shared/names.ts';

/** The courses under way whose attended hours have fallen three whole weeks in a row, in Danish order by first name. */
export function fallingCourses(
  db: Reader,
  { departmentIds, today }: { departmentIds: readonly string[]; today: Day },
): FallingCourse[] {
  const thisMonday = mondayOf(today);
  const compared = { from: addWeeks(thisMonday, -weeksCompared), to: addDays(thisMonday, -1) };
  const courses = coursesBetween(db, { departmentIds, from: today, to: today }).filter((course) =>
    isUnderWay(stateOn(course, today)),
  );
  const closedDays = closedDaysOf(db);
  const kindOf = absenceKinds(db);
  const registered = minutesOf(
    db,
    courses.map(({ id }) => id),
    compared,
  );
  return courses
    .flatMap((course) => {
      const agreement = {
        plans: course.plans,
        period: periodOf(course),
        freeDays: freeDays(course, { startsOn: compared.from, endsOn: compared.to }, closedDays),
      };
      const days = (registered.get(course.id) ?? []).map((line) => ({
        ...line,
        absenceKind: kindOf(line.absenceCode, line.day),
      }));
      const weeks = fallingWeeks(agreement, days, today);
      const { id: courseId, candidateId, departmentId, firstName, lastName } = course;
      return weeks ? [{ courseId, candidateId, departmentId, firstName, lastName, weeks }] : [];
    })
    .sort(byFirstName);
}
