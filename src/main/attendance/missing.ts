import { coursesBetween, type RegisteredCourse } from '#main/attendance/courses-between.ts';
import { agreedDaysBefore } from '#main/attendance/days.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import type { Reader } from '#main/handler.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import type { MissingDay } from '#shared/attendance.ts';
import { addDays, addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { missingInWeek, type CourseAgreement } from '#shared/missing-days.ts';
import { byFirstName } from '#shared/names.ts';
import type { WrittenDay } from '#shared/register-cells.ts';

/** What is older is for the report to tell: nobody remembers who came. */
const weeksRemembered = 13;

/** Days before today with an agreement that nobody registered, the oldest first, in courses that have not been over for 13 weeks. */
export function missingDays(
  db: Reader,
  { departmentIds, today }: { departmentIds: readonly string[]; today: Day },
): MissingDay[] {
  const yesterday = addDays(today, -1);
  const courses = coursesBetween(db, { departmentIds, from: addWeeks(today, -weeksRemembered), to: yesterday });
  const closedDays = closedDaysOf(db);
  const written = agreedDaysBefore(
    db,
    courses.map(({ id }) => id),
    today,
  );
  return courses
    .flatMap((course) => {
      const period = periodOf(course);
      const agreement = { plans: course.plans, period, freeDays: freeDays(course, period, closedDays) };
      return missingOf(course, agreement, { written: written.get(course.id) ?? [], today });
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : byFirstName(a, b)));
}

function missingOf(
  { id: courseId, candidateId, departmentId, firstName, lastName, startsOn }: RegisteredCourse,
  agreement: CourseAgreement,
  { written, today }: { written: readonly WrittenDay[]; today: Day },
): MissingDay[] {
  const who = { courseId, candidateId, departmentId, firstName, lastName };
  const lines: MissingDay[] = [];
  let place = 0;
  for (let monday = mondayOf(startsOn); monday < today && monday <= agreement.period.endsOn;) {
    const next = addWeeks(monday, 1);
    const from = place;
    while (place < written.length && written[place]!.day < next) place += 1;
    const registered = written.slice(from, place);
    for (const { day, isFlexible, days, minutes } of missingInWeek(agreement, monday, { registered, today }))
      lines.push({ ...who, day, kind: isFlexible ? 'flexible' : 'agreed', agreedMinutes: minutes, days });
    monday = next;
  }
  return lines;
}
