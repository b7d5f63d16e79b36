import { asc, eq, getTableColumns as columnsOf, sql } from 'drizzle-orm';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { assignmentsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Reader } from '#main/handler.ts';
import { asCourseMeeting, courseMeetingsOf, meetingRow, participantsOf } from '#main/meetings/rows.ts';
import { meetingDecisionsTable } from '#main/meetings/table.ts';
import { tasksByDecision, tasksOf } from '#main/tasks/rows.ts';
import { responsibleOn } from '#shared/courses.ts';
import type { Decision, MeetingRecord } from '#shared/meetings.ts';

/** A meeting with its papers, and what it takes up from the meetings before it; refuses `not-found`. */
export function meetingRecord(db: Reader, meetingId: string, today: string): MeetingRecord {
  const row = meetingRow(db, meetingId);
  const { courseId, agenda, minutesText } = row;
  const meetings = courseMeetingsOf(db, courseId);
  const earlier = meetings.slice(
    0,
    meetings.findIndex(({ id }) => id === meetingId),
  );
  return {
    today,
    meeting: { ...asCourseMeeting(row), agenda, minutesText },
    course: courseOf(db, courseId, row.meetsOn),
    participants: participantsOf(db, meetingId),
    decisions: decisionsOf(db, meetingId),
    openTasks: tasksOf(db, courseId).filter(
      (task) => task.doneOn === null && earlier.some(({ id }) => id === task.meetingId),
    ),
    meetings,
  };
}

function courseOf(db: Reader, courseId: string, on: string): MeetingRecord['course'] {
  const course = found(
    db
      .select({
        id: coursesTable.id,
        number: coursesTable.number,
        candidateId: coursesTable.candidateId,
        candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
        departmentName: departmentsTable.name,
        startsOn: coursesTable.startsOn,
        plannedEndOn: coursesTable.plannedEndOn,
        counsellorName: authorityContactsTable.name,
      })
      .from(coursesTable)
      .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
      .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
      .leftJoin(authorityContactsTable, eq(authorityContactsTable.id, coursesTable.counsellorId))
      .where(eq(coursesTable.id, courseId))
      .get(),
  );
  const responsible = responsibleOn(assignmentsOf(db, [courseId]).get(courseId) ?? [], on);
  return { ...course, consultantName: responsible?.staffName ?? null };
}

function decisionsOf(db: Reader, meetingId: string): Decision[] {
  const { meetingId: ofMeeting, ...shown } = columnsOf(meetingDecisionsTable);
  const tasks = tasksByDecision(db, meetingId);
  return db
    .select(shown)
    .from(meetingDecisionsTable)
    .where(eq(ofMeeting, meetingId))
    .orderBy(asc(shown.seq))
    .all()
    .map((decision) => ({ ...decision, task: tasks.get(decision.id) ?? null }));
}
