import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { asCourseMeeting } from '#main/meetings/rows.ts';
import { meetingDecisionsTable, meetingsTable } from '#main/meetings/table.ts';
import { taskColumns } from '#main/tasks/rows.ts';
import { tasksTable } from '#main/tasks/table.ts';
import { staffTable } from '#main/staff/table.ts';
import type { ReportEvidence } from '#shared/reports.ts';

/** The minutes of the meetings of a course that were held, oldest first, with what was decided and who was to do it by when. */
export function minutesOf(db: Reader, courseId: string): ReportEvidence['minutes'] {
  const isHeld = and(eq(meetingsTable.courseId, courseId), eq(meetingsTable.state, 'held'));
  const { owner, dueOn, doneOn } = taskColumns;
  const decisions = Map.groupBy(
    db
      .select({ meetingId: meetingDecisionsTable.meetingId, text: meetingDecisionsTable.text, owner, dueOn, doneOn })
      .from(meetingDecisionsTable)
      .innerJoin(meetingsTable, eq(meetingsTable.id, meetingDecisionsTable.meetingId))
      .leftJoin(tasksTable, eq(tasksTable.decisionId, meetingDecisionsTable.id))
      .leftJoin(staffTable, eq(staffTable.id, tasksTable.ownerId))
      .where(isHeld)
      .orderBy(asc(meetingDecisionsTable.seq))
      .all(),
    ({ meetingId }) => meetingId,
  );
  return db
    .select()
    .from(meetingsTable)
    .where(isHeld)
    .orderBy(asc(meetingsTable.meetsOn), asc(meetingsTable.startsAt), asc(meetingsTable.id))
    .all()
    .map((row) => ({
      meeting: asCourseMeeting(row),
      minutesText: row.minutesText,
      decisions: (decisions.get(row.id) ?? []).map(({ text, owner: by, dueOn: due, doneOn: done }) => ({
        text,
        // Nobody is to do what became no task.
        owner: by ?? '',
        dueOn: due,
        doneOn: done,
      })),
    }));
}
