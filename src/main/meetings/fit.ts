import { closingDaysOf } from '#main/centre/rows.ts';
import { lifeOf } from '#main/courses/life.ts';
import type { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { holidayOn, weekdayOf } from '#shared/calendar.ts';
import { refusal } from '#shared/failure.ts';
import { isCalledOff, meetingPeriod } from '#shared/meeting-days.ts';

type Course = typeof coursesTable.$inferSelect;

/** Refuses a day outside the course, after its ending, or (unless the meeting took place) one the centre is closed. */
export function refuseUnfitDay(
  db: Reader,
  course: Course,
  day: string,
  path: string,
  { isFact = false }: { isFact?: boolean } = {},
): void {
  const period = meetingPeriod(course);
  if (day < period.from || day > period.to) throw refusal('invalid', 'meetings.outsideCourse', period, path);
  if (isFact) return;
  const name = closedNameOf(db, day);
  if (name !== null) throw refusal('invalid', 'meetings.closedDay', { day, name }, path);
  if (isCalledOff({ ...lifeOf(db, course), endedOn: course.endedOn }, day))
    throw refusal('conflict', 'meetings.courseEnded', undefined, path);
}

/** What a closed day is called: its text key or the centre's own words; null on a workday. */
function closedNameOf(db: Reader, day: string): string | null {
  const holiday = holidayOn(day);
  if (holiday !== null) return holiday;
  const closing = closingDaysOf(db).find((each) => each.day === day);
  if (closing) return closing.label || 'meetings.closingDay';
  return weekdayOf(day) > 5 ? 'meetings.weekend' : null;
}
