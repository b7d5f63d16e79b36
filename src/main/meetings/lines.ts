import { and, asc, between, eq, exists, sql } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { assignmentsOf, stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { QueryContext } from '#main/handler.ts';
import { asCourseMeeting } from '#main/meetings/rows.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { reportsTable } from '#main/reports/table.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { daysBetween } from '#shared/calendar.ts';
import { stateOn, type CourseLife } from '#shared/course-life.ts';
import { responsibleOn } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';
import { isCalledOff } from '#shared/meeting-days.ts';
import type { MeetingLine } from '#shared/meetings.ts';

type Asked = { from: string; to: string; departmentId?: string | undefined };

const mostDays = 400;

/**
 * The meetings of a period in order of day and time, in the courses the asker may see. Planned ones that nobody comes to any more,
 * since the course was called off, ended before, or waits to be planned anew, are left out. Refuses a period of more than 400 days.
 */
export function meetingLines({ from, to, departmentId }: Asked, { db, user }: QueryContext): MeetingLine[] {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw refusal('invalid', 'meetings.spanBackwards', undefined, 'to');
  if (days > mostDays) throw refusal('invalid', 'meetings.spanTooLong', undefined, 'to');

  const limit = departmentLimit(db, user);
  const { meetsOn, startsAt, id } = meetingsTable;
  const reports = db
    .select({ id: reportsTable.id })
    .from(reportsTable)
    .where(eq(reportsTable.courseId, coursesTable.id));
  const rows = db
    .select({
      meeting: meetingsTable,
      course: coursesTable,
      candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
      isProtected: candidatesTable.isProtected,
      departmentName: departmentsTable.name,
      hasIssuedReport: sql`${exists(reports)}`.mapWith(Boolean),
    })
    .from(meetingsTable)
    .innerJoin(coursesTable, eq(coursesTable.id, meetingsTable.courseId))
    .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
    .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
    .where(
      and(
        between(meetsOn, from, to),
        departmentId === undefined ? undefined : eq(coursesTable.departmentId, departmentId),
        // A mentor without a department sees nothing; '' is nobody's.
        limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined,
      ),
    )
    .orderBy(asc(meetsOn), asc(startsAt), asc(id))
    .all();
  const courseIds = [...new Set(rows.map(({ course }) => course.id))];
  const steps = stepsOf(db, courseIds);
  const assignments = assignmentsOf(db, courseIds);
  return rows
    .filter(({ meeting, course }) => {
      const life = { ...course, steps: steps.get(course.id) ?? [] };
      return meeting.state !== 'planned' || !(isCalledOff(life, meeting.meetsOn) || isWaiting(life, meeting));
    })
    .map(({ meeting, course, candidateName, isProtected, departmentName, hasIssuedReport }) => ({
      ...asCourseMeeting(meeting),
      // Why a meeting was moved or missed is often a matter of health.
      reason: user.role === 'mentor' ? '' : meeting.reason,
      candidateId: course.candidateId,
      candidateName,
      isProtected,
      courseNumber: course.number,
      departmentId: course.departmentId,
      departmentName,
      consultantName: responsibleOn(assignments.get(course.id) ?? [], meeting.meetsOn)?.staffName ?? null,
      hasIssuedReport,
    }));
}

// The template's days are reckoned from a first day that is no longer agreed; an extra meeting was called for a day of its own.
function isWaiting(life: CourseLife, { targetOn, meetsOn }: typeof meetingsTable.$inferSelect): boolean {
  const state = stateOn(life, meetsOn);
  return targetOn !== null && (state === 'waiting' || state === 'referred');
}
