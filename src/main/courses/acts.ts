import { and, eq, gte } from 'drizzle-orm';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { refuseAttendanceAfter } from '#main/courses/fit.ts';
import { lifeOf, takeStep } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { CommandContext, Handlers, Reader, Writer } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { followCourse } from '#main/meetings/plan.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { addDays, daysBetween } from '#shared/calendar.ts';
import { hasEnded, isEarlyEnd, movedEnd, stateOn, stepsInOrder } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';

type Acts =
  | 'wait'
  | 'moveStart'
  | 'pause'
  | 'resume'
  | 'moveEnd'
  | 'finish'
  | 'interrupt'
  | 'cancel'
  | 'markNeverMet'
  | 'reopen';

/** What happens to a course as a whole, one verb for each act of `course-life.ts`. */
export const actHandlers: Pick<Handlers<'courses'>, Acts> = {
  wait({ on, reason, ...seen }, context) {
    const course = seenCourse(context, seen);
    refuseFuture(on, context.today, 'on');
    takeStep(context, course, { act: 'wait', on, path: 'on', reason });
    return touch(context.db, course);
  },

  moveStart({ startsOn, reason, movesMeetings, ...seen }, context) {
    const { db, today } = context;
    const course = seenCourse(context, seen);
    if (startsOn === course.startsOn) throw refusal('invalid', 'courses.sameStart', undefined, 'startsOn');
    if (hasRegisteredDays(db, course.id))
      throw refusal('conflict', 'courses.startAfterAttendance', undefined, 'startsOn');
    const { startsOn: movedFrom } = course;
    takeStep(context, course, { act: 'move-start', on: today, path: 'startsOn', reason, movedFrom, movedTo: startsOn });

    const plannedEndOn = movedEnd(course, startsOn, closedDaysOf(db));
    const stepped = changeRow(db, coursesTable, { id: course.id, version: course.version }, { startsOn, plannedEndOn });
    moveWithStart(db, course.id, daysBetween(movedFrom, startsOn));
    if (movesMeetings) followCourse(db, course.id);
    return { ...stepped, plannedEndOn };
  },

  pause({ from, until, reasonCode, reason, ...seen }, context) {
    const course = seenCourse(context, seen);
    refuseWithoutCode(reasonCode);
    if (until !== null && until < from) throw refusal('invalid', 'courses.pauseEndsBefore', { from }, 'until');
    if (from > course.plannedEndOn)
      throw refusal('invalid', 'courses.afterEnd', { plannedEndOn: course.plannedEndOn }, 'from');
    takeStep(context, course, { act: 'pause', on: from, path: 'from', reasonCode, reason });
    if (until !== null) takeStep(context, course, { act: 'resume', on: addDays(until, 1), path: 'until' });
    return touch(context.db, course);
  },

  resume({ on, ...seen }, context) {
    const course = seenCourse(context, seen);
    takeStep(context, course, { act: 'resume', on, path: 'on' });
    return touch(context.db, course);
  },

  moveEnd({ plannedEndOn, reasonCode, reason, ...seen }, context) {
    const { db, today } = context;
    const course = seenCourse(context, seen);
    const { startsOn, plannedEndOn: movedFrom } = course;
    if (plannedEndOn === movedFrom) throw refusal('invalid', 'courses.sameEnd', undefined, 'plannedEndOn');
    if (plannedEndOn < startsOn) throw refusal('invalid', 'courses.endBeforeStart', { startsOn }, 'plannedEndOn');
    refuseAttendanceAfter(db, course.id, plannedEndOn, 'plannedEndOn');
    if (plannedEndOn > movedFrom) refuseWithoutReason(reasonCode, reason);
    takeStep(context, course, {
      act: 'move-end',
      on: today,
      path: 'plannedEndOn',
      reasonCode,
      reason,
      movedFrom,
      movedTo: plannedEndOn,
    });
    const stepped = changeRow(db, coursesTable, { id: course.id, version: course.version }, { plannedEndOn });
    followCourse(db, course.id);
    return stepped;
  },

  finish({ endedOn, reasonCode, reason, ...seen }, context) {
    const course = seenCourse(context, seen);
    refuseWithoutCode(reasonCode);
    const { kind } = codeOn(context.db, 'ending', reasonCode, endedOn, 'reasonCode');
    if (kind === 'completed' && isEarlyEnd(endedOn, course.plannedEndOn))
      throw refusal('invalid', 'courses.earlyEnd', { plannedEndOn: course.plannedEndOn }, 'reasonCode');
    return end(context, course, { act: 'finish', endedOn, reasonCode, reason });
  },

  interrupt({ endedOn, reasonCode, reason, ...seen }, context) {
    const course = seenCourse(context, seen);
    refuseWithoutCode(reasonCode);
    return end(context, course, { act: 'interrupt', endedOn, reasonCode, reason });
  },

  cancel({ on, reasonCode, reason, ...seen }, context) {
    const course = seenCourse(context, seen);
    refuseWithoutCode(reasonCode);
    refuseFuture(on, context.today, 'on');
    takeStep(context, course, { act: 'cancel', on, path: 'on', reasonCode, reason });
    return touch(context.db, course);
  },

  markNeverMet({ on, reason, ...seen }, context) {
    const { db, today } = context;
    const course = seenCourse(context, seen);
    refuseFuture(on, today, 'on');
    if (hasAttended(db, course.id)) throw refusal('conflict', 'courses.hasBeenMet');
    takeStep(context, course, { act: 'never-met', on, path: 'on', reason });
    return changeRow(db, coursesTable, { id: course.id, version: course.version }, { endedOn: on });
  },

  reopen({ reason, ...seen }, context) {
    const { db } = context;
    const course = seenCourse(context, seen);
    const life = lifeOf(db, course);
    const ending = stepsInOrder(life.steps).findLast(({ toState }) => hasEnded(toState));
    const on = ending?.happensOn ?? context.today;
    const before = life.steps.filter(({ id }) => id !== ending?.id);
    // From the day of the ending on the course is again what it was, so that it can end rightly on that same day.
    const toState = before.length > 0 ? stateOn({ ...life, steps: before }, on) : undefined;
    takeStep(context, course, { act: 'reopen', on, path: 'reason', reason, toState });
    return changeRow(db, coursesTable, { id: course.id, version: course.version }, { endedOn: null });
  },
};

type CourseRow = typeof coursesTable.$inferSelect;

function seenCourse({ db }: CommandContext, { courseId, version }: { courseId: string; version: number }): CourseRow {
  const course = courseRow(db, courseId);
  refuseUnlessSeen(course, version);
  return course;
}

/** A step is a change of the course: its version counts on, so that two who act at once meet. */
const touch = (db: Writer, { id, version }: CourseRow) => changeRow(db, coursesTable, { id, version }, {});

function end(
  context: CommandContext,
  course: CourseRow,
  { endedOn, ...step }: { act: 'finish' | 'interrupt'; endedOn: string; reasonCode: string; reason: string },
) {
  const { db, today } = context;
  refuseFuture(endedOn, today, 'endedOn');
  if (endedOn < course.startsOn)
    throw refusal('invalid', 'courses.endBeforeStart', { startsOn: course.startsOn }, 'endedOn');
  refuseAttendanceAfter(db, course.id, endedOn, 'endedOn');
  takeStep(context, course, { ...step, on: endedOn, path: 'endedOn' });
  return changeRow(db, coursesTable, { id: course.id, version: course.version }, { endedOn });
}

function refuseFuture(on: string, today: string, path: string): void {
  if (on > today) throw refusal('invalid', 'courses.inFuture', undefined, path);
}

function refuseWithoutCode(reasonCode: string | null): asserts reasonCode is string {
  if (reasonCode === null) throw refusal('invalid', 'courses.reasonCodeMissing', undefined, 'reasonCode');
}

function refuseWithoutReason(reasonCode: string | null, reason: string): void {
  refuseWithoutCode(reasonCode);
  if (reason === '') throw refusal('invalid', 'courses.extensionReasonMissing', undefined, 'reason');
}

const hasRegisteredDays = (db: Reader, courseId: string): boolean => isRegistered(db, courseId, 0);
const hasAttended = (db: Reader, courseId: string): boolean => isRegistered(db, courseId, 1);

const isRegistered = (db: Reader, courseId: string, leastMinutes: number): boolean =>
  db
    .select({ day: attendanceDaysTable.day })
    .from(attendanceDaysTable)
    .where(and(eq(attendanceDaysTable.courseId, courseId), gte(attendanceDaysTable.attendedMinutes, leastMinutes)))
    .limit(1)
    .get() !== undefined;

/** What was agreed and planned from the start on keeps its distance to it; nobody has come yet, so nothing that happened moves. */
function moveWithStart(db: Writer, courseId: string, days: number): void {
  for (const { id, version, validFrom } of db
    .select()
    .from(hourPlansTable)
    .where(eq(hourPlansTable.courseId, courseId))
    .all())
    changeRow(db, hourPlansTable, { id, version }, { validFrom: addDays(validFrom, days) });
  for (const { id, version, from, to } of db
    .select()
    .from(tryOutsTable)
    .where(eq(tryOutsTable.courseId, courseId))
    .all())
    changeRow(db, tryOutsTable, { id, version }, { from: addDays(from, days), to: to && addDays(to, days) });
}
