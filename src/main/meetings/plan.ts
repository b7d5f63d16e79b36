import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { closedDaysOf } from '#main/centre/rows.ts';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow } from '#main/database/versioned.ts';
import type { Reader, Writer } from '#main/handler.ts';
import { inviteOwn } from '#main/meetings/participants.ts';
import { courseMeetingsOf } from '#main/meetings/rows.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { movedEnd } from '#shared/course-life.ts';
import { followingMeetings, proposedMeetings } from '#shared/meeting-days.ts';
import type { CourseMeeting, ProposedMeeting } from '#shared/meetings.ts';

/** What the template would give a course, beginning on that day when it is another; null when there is no template. */
export function proposalOf(db: Reader, courseId: string, newStart?: string): ProposedMeeting[] | null {
  const course = courseRow(db, courseId);
  const template = templateOf(db, course.templateId);
  if (!template) return null;
  const closedDays = closedDaysOf(db);
  const startsOn = newStart ?? course.startsOn;
  const plannedEndOn = newStart === undefined ? course.plannedEndOn : movedEnd(course, newStart, closedDays);
  return proposedMeetings({ startsOn, plannedEndOn, template, closedDays, existing: courseMeetingsOf(db, courseId) });
}

/** Makes the template's meetings that a course has not got, and moves those planned to the proposal. */
export function proposeMeetings(db: Writer, courseId: string): { added: number; moved: number } {
  const { templateId } = courseRow(db, courseId);
  const template = templateOf(db, templateId);
  const proposal = proposalOf(db, courseId);
  if (!template || !proposal) return { added: 0, moved: 0 };
  const { toleranceWorkdays } = template;
  const missing = proposal.filter(({ meetingId }) => meetingId === null);
  const moved = adopt(db, courseId, proposal, toleranceWorkdays);
  for (const { kind, ordinal, week, targetOn, meetsOn } of missing) {
    const id = newId();
    const agenda = agendaOf(template.meetings, { kind, ordinal });
    db.insert(meetingsTable)
      .values({ id, courseId, kind, ordinal, week, targetOn, toleranceWorkdays, meetsOn, agenda })
      .run();
    inviteOwn(db, id, courseId, meetsOn);
  }
  return { added: missing.length, moved };
}

/** Moves the planned meetings of the template after the course's days; gives how many. Held, missed and cancelled ones stay. */
export function followCourse(db: Writer, courseId: string): number {
  const { startsOn, plannedEndOn } = courseRow(db, courseId);
  const existing = courseMeetingsOf(db, courseId);
  return adopt(db, courseId, followingMeetings({ startsOn, plannedEndOn, closedDays: closedDaysOf(db), existing }));
}

/** Gives planned meetings their new targets and days. They follow the course and were not moved by themselves. */
function adopt(db: Writer, courseId: string, proposal: readonly ProposedMeeting[], tolerance?: number): number {
  const byId = new Map(courseMeetingsOf(db, courseId).map((meeting) => [meeting.id, meeting]));
  let moved = 0;
  for (const { meetingId, week, targetOn, meetsOn } of proposal) {
    const meeting = meetingId === null ? undefined : byId.get(meetingId);
    if (!meeting) continue;
    const toleranceWorkdays = tolerance ?? meeting.toleranceWorkdays;
    const place = { week, targetOn, toleranceWorkdays, meetsOn };
    if (isSame(meeting, place)) continue;
    const isNewPlan = meeting.meetsOn !== meetsOn || meeting.targetOn !== targetOn;
    changeRow(db, meetingsTable, meeting, isNewPlan ? { ...place, movedFrom: null, reason: '' } : place);
    if (meeting.meetsOn !== meetsOn) moved += 1;
  }
  return moved;
}

type Place = Pick<CourseMeeting, 'week' | 'targetOn' | 'toleranceWorkdays' | 'meetsOn'>;

const isSame = (one: Place, other: Place): boolean =>
  one.week === other.week &&
  one.targetOn === other.targetOn &&
  one.toleranceWorkdays === other.toleranceWorkdays &&
  one.meetsOn === other.meetsOn;

/** The template of the course; the usual one for a course that was made before there were templates. */
const templateOf = (db: Reader, templateId: string | null) =>
  db
    .select()
    .from(courseTemplatesTable)
    .where(
      templateId === null
        ? and(eq(courseTemplatesTable.isUsual, true), isNull(courseTemplatesTable.archivedAt))
        : eq(courseTemplatesTable.id, templateId),
    )
    .get();

type TemplatePlace = Pick<CourseMeeting, 'kind' | 'ordinal'>;

/** The agenda of the template's first, second … meeting of that kind. */
function agendaOf(
  meetings: readonly { kind: TemplatePlace['kind']; agenda: string }[],
  { kind, ordinal }: TemplatePlace,
): string {
  return meetings.filter((meeting) => meeting.kind === kind)[(ordinal ?? 1) - 1]?.agenda ?? '';
}
