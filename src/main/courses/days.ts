import { and, eq, lte } from 'drizzle-orm';
import { stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Reader } from '#main/handler.ts';
import { day } from '#shared/calendar.ts';
import { hasEnded, isTooLong, stateOn } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';

/** Refuses a day that was reckoned from one that was given, and lies outside the years the book keeps. */
export function refuseOutsideBook(reckoned: string, path: string): void {
  if (!day.safeParse(reckoned).success) throw refusal('invalid', 'calendar.notADay', undefined, path);
}

/** Refuses a course that lasts longer than five years, or past the book's last day. */
export function refuseTooLong(
  { startsOn, plannedEndOn }: { startsOn: string; plannedEndOn: string },
  { startPath, endPath }: { startPath: string; endPath: string },
): void {
  refuseOutsideBook(plannedEndOn, startPath);
  if (isTooLong({ startsOn, plannedEndOn })) throw refusal('invalid', 'courses.tooLong', undefined, endPath);
}

type CourseDays = {
  candidateId: string;
  /** The course the days are of; left out for a new one. */
  courseId?: string;
  startsOn: string;
  endsOn: string;
};

// One person sits in one course at a time: the register would ask for them twice.
/** Refuses days on which the person sits in another course; the path is the field that chose them. */
export function refuseOverlap(db: Reader, course: CourseDays, { today, path }: { today: string; path: string }): void {
  const other = overlapping(db, course, today);
  if (!other) return;
  const { number, startsOn: firstDay } = other;
  const lastDay = other.endedOn ?? other.plannedEndOn;
  throw path === 'startsOn'
    ? refusal('invalid', 'courses.overlaps', { number, lastDay }, path)
    : refusal('invalid', 'courses.overlapsOther', { number, firstDay, lastDay }, path);
}

/** Another course of the same person that has some of these days, or had; an order and a cancelled one have none. */
export function overlapping(db: Reader, { candidateId, courseId, startsOn, endsOn }: CourseDays, today: string) {
  const others = db
    .select()
    .from(coursesTable)
    .where(and(eq(coursesTable.candidateId, candidateId), lte(coursesTable.startsOn, endsOn)))
    .all()
    .filter((other) => other.id !== courseId && (other.endedOn ?? other.plannedEndOn) >= startsOn);
  const steps = stepsOf(
    db,
    others.map(({ id }) => id),
  );
  return others.find((other) => holdsDays({ ...other, steps: steps.get(other.id) ?? [] }, today));
}

/** Whether a course's days are its own: it has a first day, and was not called off before it. */
export function holdsDays(course: Parameters<typeof stateOn>[0] & { endedOn: string | null }, today: string): boolean {
  const state = stateOn(course, today);
  if (state === 'referred' || state === 'waiting') return false;
  return !hasEnded(state) || course.endedOn !== null;
}
