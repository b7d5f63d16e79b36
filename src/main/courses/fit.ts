import { desc, eq } from 'drizzle-orm';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import type { coursesTable } from '#main/courses/table.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Reader } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';

type Details = Partial<
  Pick<
    typeof coursesTable.$inferInsert,
    'departmentId' | 'counsellorId' | 'targetGroupCode' | 'benefitCode' | 'measureCode' | 'referredOn' | 'plannedEndOn'
  >
> & { consultantId?: string | undefined };

/**
 * Refuses details that name what is not there, has ended, or comes too early. Looks only at what is given: a revision of the
 * purpose is not refused because a counsellor has left since. `path` goes before the field's name.
 */
export function refuseUnfit(
  db: Reader,
  details: Details,
  { startsOn, today, path }: { startsOn: string; today: string; path: string },
): void {
  const { departmentId, consultantId, counsellorId, plannedEndOn, referredOn } = details;
  if (departmentId !== undefined) {
    const department = db.select().from(departmentsTable).where(eq(departmentsTable.id, departmentId)).get();
    if (!department || department.archivedAt !== null)
      throw refusal('invalid', 'courses.noSuchDepartment', undefined, `${path}departmentId`);
  }
  if (consultantId !== undefined) refuseUnlessColleague(db, consultantId, today, `${path}consultantId`);
  if (counsellorId) {
    const counsellor = db
      .select()
      .from(authorityContactsTable)
      .where(eq(authorityContactsTable.id, counsellorId))
      .get();
    if (!counsellor || hasLeft(counsellor, today))
      throw refusal('invalid', 'courses.noSuchCounsellor', undefined, `${path}counsellorId`);
  }
  if (plannedEndOn !== undefined && plannedEndOn < startsOn)
    throw refusal('invalid', 'courses.endBeforeStart', { startsOn }, `${path}plannedEndOn`);
  if (referredOn && referredOn > today)
    throw refusal('invalid', 'courses.referredInFuture', undefined, `${path}referredOn`);
  if (details.targetGroupCode) codeOn(db, 'targetGroup', details.targetGroupCode, startsOn, `${path}targetGroupCode`);
  if (details.benefitCode) codeOn(db, 'benefit', details.benefitCode, startsOn, `${path}benefitCode`);
  if (details.measureCode) codeOn(db, 'measure', details.measureCode, startsOn, `${path}measureCode`);
}

/** Refuses somebody who is not on the staff, or has left by that day. */
export function refuseUnlessColleague(db: Reader, staffId: string, today: string, path: string): void {
  const colleague = db.select().from(staffTable).where(eq(staffTable.id, staffId)).get();
  if (!colleague || hasLeft(colleague, today)) throw refusal('invalid', 'courses.noSuchConsultant', undefined, path);
}

/** Refuses a job function that is not there or is no longer offered. */
export function refuseUnlessFunction(db: Reader, jobFunctionId: string, path: string): void {
  const jobFunction = db.select().from(jobFunctionsTable).where(eq(jobFunctionsTable.id, jobFunctionId)).get();
  if (!jobFunction || jobFunction.archivedAt !== null)
    throw refusal('invalid', 'courses.noSuchFunction', undefined, path);
}

const hasLeft = ({ endedOn }: { endedOn: string | null }, today: string): boolean =>
  endedOn !== null && endedOn <= today;

/** Refuses an end that would leave registered days outside the course. */
export function refuseAttendanceAfter(db: Reader, courseId: string, endsOn: string, path: string): void {
  const lastDay = lastRegisteredDay(db, courseId);
  if (lastDay !== null && lastDay > endsOn) throw refusal('invalid', 'courses.endBeforeAttendance', { lastDay }, path);
}

const lastRegisteredDay = (db: Reader, courseId: string): string | null =>
  db
    .select({ day: attendanceDaysTable.day })
    .from(attendanceDaysTable)
    .where(eq(attendanceDaysTable.courseId, courseId))
    .orderBy(desc(attendanceDaysTable.day))
    .limit(1)
    .get()?.day ?? null;
