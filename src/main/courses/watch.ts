import { and, asc, eq, gte, inArray, isNotNull, lte } from 'drizzle-orm';
import { coursesBetween } from '#main/attendance/courses-between.ts';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import type { Reader } from '#main/handler.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { scoreRoundsTable, scoresTable } from '#main/scores/table.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import { freeDays, isUnderWay, stateOn } from '#shared/course-life.ts';
import { courseWarnings, weeksWarned } from '#shared/course-warnings.ts';
import type { WatchedCourse } from '#shared/courses.ts';
import { byFirstName } from '#shared/names.ts';

/** The courses under way in which something is worth talking about, in Danish order by first name; seven queries however many there are. */
export function watchedCourses(
  db: Reader,
  { departmentIds, today }: { departmentIds: readonly string[]; today: Day },
): WatchedCourse[] {
  const courses = coursesBetween(db, { departmentIds, from: today, to: today }).filter((course) =>
    isUnderWay(stateOn(course, today)),
  );
  const courseIds = courses.map(({ id }) => id);
  const days = daysOf(db, courseIds, { from: addWeeks(mondayOf(today), -weeksWarned), to: today });
  const meetings = pastMeetingsOf(db, courseIds, today);
  const rounds = candidateRoundsOf(db, courseIds);
  const closedDays = closedDaysOf(db);
  const kindOf = absenceKinds(db);
  return courses
    .flatMap((course) => {
      const period = periodOf(course);
      const warnings = courseWarnings(
        {
          agreement: { plans: course.plans, period, freeDays: freeDays(course, period, closedDays) },
          days: (days.get(course.id) ?? []).map((line) => ({
            ...line,
            absenceKind: kindOf(line.absenceCode, line.day),
          })),
          meetings: meetings.get(course.id) ?? [],
          rounds: rounds.get(course.id) ?? [],
        },
        today,
      );
      const { id: courseId, candidateId, departmentId, firstName, lastName } = course;
      return warnings.length > 0 ? [{ courseId, candidateId, departmentId, firstName, lastName, warnings }] : [];
    })
    .sort(byFirstName);
}

function daysOf(db: Reader, courseIds: readonly string[], { from, to }: { from: Day; to: Day }) {
  const { courseId, day, agreedMinutes, attendedMinutes, absenceCode, symptomAfter, minutesToOnset } =
    attendanceDaysTable;
  const days = db
    .select({ courseId, day, agreedMinutes, attendedMinutes, absenceCode, symptomAfter, minutesToOnset })
    .from(attendanceDaysTable)
    .where(and(inArray(courseId, [...courseIds]), gte(day, from), lte(day, to)))
    .orderBy(asc(courseId), asc(day))
    .all();
  return Map.groupBy(days, (line) => line.courseId);
}

function pastMeetingsOf(db: Reader, courseIds: readonly string[], today: Day) {
  const { courseId, meetsOn, state } = meetingsTable;
  const meetings = db
    .select({ courseId, meetsOn, state })
    .from(meetingsTable)
    .where(and(inArray(courseId, [...courseIds]), inArray(state, ['held', 'missed']), lte(meetsOn, today)))
    .all();
  return Map.groupBy(meetings, (meeting) => meeting.courseId);
}

/** What the candidates answered, by course and round; a round without an answer of theirs is not among them. */
function candidateRoundsOf(db: Reader, courseIds: readonly string[]) {
  const { courseId, scoredOn, scaleMin, scaleMax } = scoreRoundsTable;
  const { roundId, indicatorId, side, value } = scoresTable;
  const scores = db
    .select({ courseId, roundId, scoredOn, scaleMin, scaleMax, indicatorId, side, value })
    .from(scoresTable)
    .innerJoin(scoreRoundsTable, eq(scoreRoundsTable.id, roundId))
    .where(and(inArray(courseId, [...courseIds]), eq(side, 'candidate'), isNotNull(value)))
    .all();
  const rounds = [...Map.groupBy(scores, (score) => score.roundId).values()].map((given) => ({
    ...given[0]!,
    scores: given,
  }));
  return Map.groupBy(rounds, (round) => round.courseId);
}
