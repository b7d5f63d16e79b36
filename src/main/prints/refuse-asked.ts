import { eq } from 'drizzle-orm';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import type { Reader } from '#main/handler.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { paperOfMeeting } from '#main/prints/meeting-paper.ts';
import { refusal } from '#shared/failure.ts';
import type { CoursePrint } from '#shared/print-templates.ts';

type Asked = {
  courseId: string;
  recordId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

const papersOfMeetings: ReadonlySet<CoursePrint> = new Set(Object.values(paperOfMeeting));

/** Refuses what cannot be printed of a course: a meeting or an agreement of another course, hours nobody agreed on, a period that ends before it begins. */
export function refuseUnprintable(db: Reader, print: CoursePrint, { courseId, recordId, from, to }: Asked): void {
  if (from !== undefined && to !== undefined && to < from)
    throw refusal('invalid', 'prints.periodBackwards', undefined, 'to');
  if (print === 'hour-agreement') refuseHourPlan(db, courseId, recordId);
  if (papersOfMeetings.has(print) && recordId !== undefined) refuseMeeting(db, courseId, recordId);
}

function refuseHourPlan(db: Reader, courseId: string, hourPlanId: string | undefined): void {
  const plans = db
    .select({ id: hourPlansTable.id })
    .from(hourPlansTable)
    .where(eq(hourPlansTable.courseId, courseId))
    .all();
  if (plans.length === 0) throw refusal('invalid', 'prints.noHourPlan');
  if (hourPlanId !== undefined && !plans.some(({ id }) => id === hourPlanId))
    throw refusal('not-found', 'prints.otherHourPlan');
}

function refuseMeeting(db: Reader, courseId: string, meetingId: string): void {
  const meeting = db
    .select({ courseId: meetingsTable.courseId })
    .from(meetingsTable)
    .where(eq(meetingsTable.id, meetingId))
    .get();
  if (meeting?.courseId !== courseId) throw refusal('not-found', 'prints.otherMeeting');
}
