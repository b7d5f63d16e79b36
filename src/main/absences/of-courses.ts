import { asc, getTableColumns as columnsOf, inArray } from 'drizzle-orm';
import { absenceNotesTable } from '#main/absences/table.ts';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { absenceOn, absencesOf, withNotes, type Absence, type AbsenceNote, type CountedDay } from '#shared/absences.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { missingInWeek } from '#shared/missing-days.ts';

/**
 * The absences of each of these courses with what was said about them, the earliest first; a course without any has no entry.
 * Eight queries however many the courses are.
 */
function absencesOfCourses(
  db: Reader,
  courseIds: readonly string[],
  today: Day,
): ReadonlyMap<string, readonly Absence[]> {
  const kindOf = absenceKinds(db);
  const registered = attendanceDaysOf(db, courseIds).map((line) => ({
    ...line,
    absenceKind: kindOf(line.absenceCode, line.day),
  }));
  const ofCourses = Map.groupBy(registered, ({ courseId }) => courseId);
  const notes = Map.groupBy(notesOf(db, courseIds), ({ courseId }) => courseId);
  const unregistered = unregisteredDays(db, ofCourses, today);
  return new Map(
    [...ofCourses].map(([courseId, days]) => {
      const extents = absencesOf({ registered: days, unregistered: unregistered.get(courseId) ?? [] });
      return [
        courseId,
        withNotes(extents, notes.get(courseId) ?? []).map((absence) => ({ ...absence, courseId })),
      ] as const;
    }),
  );
}

/** The absences of one course, the earliest first. */
export const absencesOfCourse = (db: Reader, courseId: string, today: Day): readonly Absence[] =>
  absencesOfCourses(db, [courseId], today).get(courseId) ?? [];

/** What was said about the absence each of these courses has on a day; one without an absence, or a note of it, has no entry. */
export function absenceNotesOn(
  db: Reader,
  courseIds: readonly string[],
  { day, today }: { day: Day; today: Day },
): ReadonlyMap<string, AbsenceNote> {
  // Few absences are described, and only theirs have to be read from the whole register.
  const noted = new Set(notesOf(db, courseIds).map(({ courseId }) => courseId));
  const absences = absencesOfCourses(db, [...noted], today);
  return new Map(
    [...absences].flatMap(([courseId, ofCourse]) => {
      const note = absenceOn(ofCourse, day)?.note;
      return note ? [[courseId, note] as const] : [];
    }),
  );
}

// In the order they were written: ids say it.
const notesOf = (db: Reader, courseIds: readonly string[]) =>
  db
    .select(columnsOf(absenceNotesTable))
    .from(absenceNotesTable)
    .where(inArray(absenceNotesTable.courseId, [...courseIds]))
    .orderBy(asc(absenceNotesTable.id))
    .all();

/** Days with an agreement that nobody registered, of each course between the first and the last day with a reason. */
function unregisteredDays(
  db: Reader,
  registered: ReadonlyMap<string, readonly CountedDay[]>,
  today: Day,
): ReadonlyMap<string, Day[]> {
  const spans = new Map(
    [...registered].flatMap(([courseId, days]) => {
      const reasoned = days.filter(({ absenceCode }) => absenceCode !== null);
      const [first, last] = [reasoned.at(0), reasoned.at(-1)];
      return first && last && first !== last ? [[courseId, { first: first.day, last: last.day }] as const] : [];
    }),
  );
  const courseIds = [...spans.keys()];
  const closedDays = closedDaysOf(db);
  const steps = stepsOf(db, courseIds);
  const plans = Map.groupBy(plansOf(db, courseIds), ({ courseId }) => courseId);
  const courses = db.select().from(coursesTable).where(inArray(coursesTable.id, courseIds)).all();
  return new Map(
    courses.map((course) => {
      const { first, last } = spans.get(course.id) ?? { first: course.startsOn, last: course.startsOn };
      const period = periodOf(course);
      const life = { startsOn: course.startsOn, steps: steps.get(course.id) ?? [] };
      const agreement = {
        plans: plans.get(course.id) ?? [],
        period,
        freeDays: freeDays(life, { startsOn: mondayOf(first), endsOn: last }, closedDays),
      };
      const lines = registered.get(course.id) ?? [];
      return [
        course.id,
        mondaysFrom(first, last).flatMap((monday) =>
          missingInWeek(agreement, monday, { registered: lines, today }).map(({ day }) => day),
        ),
      ];
    }),
  );
}

function mondaysFrom(first: Day, last: Day): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addWeeks(monday, 1)) mondays.push(monday);
  return mondays;
}

const plansOf = (db: Reader, courseIds: readonly string[]) =>
  db
    .select()
    .from(hourPlansTable)
    .where(inArray(hourPlansTable.courseId, [...courseIds]))
    .orderBy(asc(hourPlansTable.seq))
    .all();
