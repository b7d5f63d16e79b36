import { and, eq, gte } from 'drizzle-orm';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { refuseOutsideBook, refuseOverlap, refuseTooLong } from '#main/courses/days.ts';
import { hasEvidence } from '#main/courses/evidence.ts';
import { refuseAttendanceAfter } from '#main/courses/fit.ts';
import { lifeOf, takeStep } from '#main/courses/life.ts';
import { beginPausesWith, moveWithStart } from '#main/courses/move-with-start.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { CommandContext, Handlers, Reader, Writer } from '#main/handler.ts';
import { followCourse } from '#main/meetings/plan.ts';
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
    refuseAttendanceAfter(context.db, course.id, on, 'on');
    takeStep(context, course, { act: 'wait', on, path: 'on', reason });
    return touch(context.db, course);
  },

  moveStart({ startsOn, reason, movesMeetings, ...seen }, context) {
    const { db, today } = context;
    const course = seenCourse(context, seen);
    if (startsOn === course.startsOn) throw refusal('invalid', 'courses.sameStart', undefined, 'startsOn');
    if (hasRegisteredDays(db, course.id))
      throw refusal('conflict', 'courses.startAfterAttendance', undefined, 'startsOn');
    if (hasEvidence(db, course.id)) throw refusal('conflict', 'courses.startAfterEvidence', undefined, 'startsOn');
    const { startsOn: movedFrom, candidateId } = course;
    const plannedEndOn = movedEnd(course, startsOn, closedDaysOf(db));
    refuseTooLong({ startsOn, plannedEndOn }, { startPath: 'startsOn', endPath: 'startsOn' });
    const days = { candidateId, courseId: course.id, startsOn, endsOn: plannedEndOn };
    refuseOverlap(db, days, { today, path: 'startsOn' });
    takeStep(context, course, { act: 'move-start', on: today, path: 'startsOn', reason, movedFrom, movedTo: startsOn });
    beginPausesWith(db, course.id, startsOn);
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
    const backOn = until === null ? undefined : addDays(until, 1);
    if (backOn !== undefined) refuseOutsideBook(backOn, 'until');
    refusePauseInto(context, course, { from, backOn });
    takeStep(context, course, { act: 'pause', on: from, path: 'from', reasonCode, reason, backOn });
    if (backOn !== undefined) takeStep(context, course, { act: 'resume', on: backOn, path: 'until' });
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
    const { startsOn, plannedEndOn: movedFrom, candidateId } = course;
    if (plannedEndOn === movedFrom) throw refusal('invalid', 'courses.sameEnd', undefined, 'plannedEndOn');
    if (plannedEndOn < startsOn) throw refusal('invalid', 'courses.endBeforeStart', { startsOn }, 'plannedEndOn');
    refuseAttendanceAfter(db, course.id, plannedEndOn, 'plannedEndOn');
    refuseTooLong({ startsOn, plannedEndOn }, { startPath: 'plannedEndOn', endPath: 'plannedEndOn' });
    if (plannedEndOn > movedFrom) {
      refuseWithoutReason(reasonCode, reason);
      const days = { candidateId, courseId: course.id, startsOn, endsOn: plannedEndOn };
      refuseOverlap(db, days, { today, path: 'plannedEndOn' });
    }
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
    refuseAttendanceAfter(context.db, course.id, on, 'on');
    takeStep(context, course, { act: 'cancel', on, path: 'on', reasonCode, reason });
    return touch(context.db, course);
  },

  markNeverMet({ on, reason, ...seen }, context) {
    const { db, today } = context;
    const course = seenCourse(context, seen);
    refuseFuture(on, today, 'on');
    if (hasAttended(db, course.id)) throw refusal('conflict', 'courses.hasBeenMet');
    refuseAttendanceAfter(db, course.id, on, 'on');
    refuseLateEnd(context, course, { endsOn: on, path: 'on' });
    takeStep(context, course, { act: 'never-met', on, path: 'on', reason });
    return changeRow(db, coursesTable, { id: course.id, version: course.version }, { endedOn: on });
  },

  reopen({ reason, ...seen }, context) {
    const { db, today } = context;
    const course = seenCourse(context, seen);
    const life = lifeOf(db, course);
    const ending = stepsInOrder(life.steps).findLast(({ toState }) => hasEnded(toState));
    const on = ending?.happensOn ?? today;
    const before = life.steps.filter(({ id }) => id !== ending?.id);
    // From the day of the ending on the course is again what it was, so that it can end rightly on that same day.
    const toState = before.length > 0 ? stateOn({ ...life, steps: before }, on) : undefined;
    takeStep(context, course, { act: 'reopen', on, path: 'reason', reason, toState });
    if (toState !== 'referred' && toState !== 'waiting') {
      const { id: courseId, candidateId, startsOn, plannedEndOn: endsOn } = course;
      refuseOverlap(db, { candidateId, courseId, startsOn, endsOn }, { today, path: 'reason' });
    }
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
  refuseLateEnd(context, course, { endsOn: endedOn, path: 'endedOn' });
  takeStep(context, course, { ...step, on: endedOn, path: 'endedOn' });
  return changeRow(db, coursesTable, { id: course.id, version: course.version }, { endedOn });
}

/** Refuses an end after the planned one that reaches into the person's next course. */
function refuseLateEnd(
  { db, today }: CommandContext,
  { id: courseId, candidateId, startsOn, plannedEndOn }: CourseRow,
  { endsOn, path }: { endsOn: string; path: string },
): void {
  if (endsOn > plannedEndOn) refuseOverlap(db, { candidateId, courseId, startsOn, endsOn }, { today, path });
}

/** Refuses a pause that reaches one that is planned after it: the days between would belong to both, or to neither. */
function refusePauseInto(
  { db }: CommandContext,
  course: CourseRow,
  { from, backOn }: { from: string; backOn: string | undefined },
): void {
  const ahead = lifeOf(db, course).steps.find(({ act, happensOn }) => act === 'pause' && happensOn > from);
  if (ahead && (backOn === undefined || backOn >= ahead.happensOn))
    throw refusal('invalid', 'courses.pauseAhead', { from: ahead.happensOn }, 'until');
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
