import { and, eq, gt, inArray, isNull, lt, notInArray, or } from 'drizzle-orm';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { holdsDays, overlapping } from '#main/courses/days.ts';
import { lifeOf } from '#main/courses/life.ts';
import { courseStepsTable, coursesTable } from '#main/courses/table.ts';
import { changesTable } from '#main/database/audit-tables.ts';
import type { Reader } from '#main/handler.ts';
import type { Row } from '#main/history/owners.ts';
import { nextReportVersion } from '#main/reports/frozen.ts';
import { reportStepsTable } from '#main/reports/table.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { refusal } from '#shared/failure.ts';

type Change = Pick<typeof changesTable.$inferSelect, 'seq' | 'tableName' | 'rowId' | 'before' | 'after'>;

// What a course's own commands keep is read across rows that an undo compares one by one: a step that was taken on top of this
// one, a day registered in a week that was added, the next course planned into days that were given up.
/** Refuses `conflict` when taking these changes back left a course that its own commands would have refused. */
export function refuseBrokenCourses(db: Reader, changes: readonly Change[], today: string): void {
  const steps = changes.filter(({ tableName }) => tableName === 'courseSteps').map((change) => imageOf(change));
  const ofCourses = changes.filter((change) => change.tableName === 'courses' && hasOtherDays(change));
  const ids = [...steps.map((step) => String(step['courseId'])), ...ofCourses.map(({ rowId }) => rowId)];
  const courses = db
    .select()
    .from(coursesTable)
    .where(inArray(coursesTable.id, [...new Set(ids)]))
    .all();
  for (const course of courses) {
    const own = steps.filter((step) => step['courseId'] === course.id);
    if (isBuiltUpon(db, course.id, own) || hasDaysOutside(db, course) || isOverAnother(db, course, today))
      throw refusal('conflict', 'history.changedSince');
  }
}

// What has left the house was approved by whoever its paper says; a step that others were taken on top of is theirs to stand on.
/** Refuses `conflict` when taking these changes back touched the way of a report that is issued, or a step below the newest. */
export function refuseBrokenReports(db: Reader, changes: readonly Change[]): void {
  for (const change of changes.filter(({ tableName }) => tableName === 'reportSteps')) {
    const { courseId, reportVersion } = imageOf(change);
    const step = { courseId: String(courseId), reportVersion: Number(reportVersion) };
    if (step.reportVersion < nextReportVersion(db, step.courseId)) throw refusal('conflict', 'history.reportIssued');
    if (change.before === null && hasLaterStep(db, step, change.seq)) throw refusal('conflict', 'history.changedSince');
  }
}

function hasLaterStep(db: Reader, step: { courseId: string; reportVersion: number }, seq: number): boolean {
  const { id, courseId, reportVersion } = reportStepsTable;
  return (
    db
      .select({ id })
      .from(reportStepsTable)
      .innerJoin(changesTable, and(eq(changesTable.rowId, id), eq(changesTable.tableName, 'reportSteps')))
      .where(
        and(
          eq(courseId, step.courseId),
          eq(reportVersion, step.reportVersion),
          isNull(changesTable.before),
          gt(changesTable.seq, seq),
        ),
      )
      .get() !== undefined
  );
}

type Course = typeof coursesTable.$inferSelect;

const imageOf = ({ before, after }: Change): Row => JSON.parse(after ?? before ?? '{}') as Row;

function hasOtherDays({ before, after }: Change): boolean {
  if (before === null || after === null) return true;
  const [was, is] = [JSON.parse(before) as Row, JSON.parse(after) as Row];
  return ['startsOn', 'plannedEndOn', 'endedOn'].some((field) => was[field] !== is[field]);
}

function isBuiltUpon(db: Reader, courseId: string, steps: readonly Row[]): boolean {
  if (steps.length === 0) return false;
  const { id, seq, courseId: ofCourse } = courseStepsTable;
  const newest = Math.max(...steps.map((step) => Number(step['seq'])));
  const own = steps.map((step) => String(step['id']));
  return (
    db
      .select({ id })
      .from(courseStepsTable)
      .where(and(eq(ofCourse, courseId), gt(seq, newest), notInArray(id, own)))
      .get() !== undefined
  );
}

function hasDaysOutside(db: Reader, course: Course): boolean {
  const { startsOn, endsOn } = periodOf(course);
  const { day, courseId } = attendanceDaysTable;
  return (
    db
      .select({ day })
      .from(attendanceDaysTable)
      .where(and(eq(courseId, course.id), or(lt(day, startsOn), gt(day, endsOn))))
      .get() !== undefined
  );
}

function isOverAnother(db: Reader, course: Course, today: string): boolean {
  const life = lifeOf(db, course);
  if (life.steps.length === 0 || !holdsDays({ ...life, endedOn: course.endedOn }, today)) return false;
  const { candidateId, id: courseId } = course;
  return overlapping(db, { candidateId, courseId, ...periodOf(course) }, today) !== undefined;
}
