import type { Reader } from '#main/handler.ts';
import { courseMeetingsOf } from '#main/meetings/rows.ts';
import type { MeetingKind } from '#shared/course-templates.ts';
import type { CoursePrint } from '#shared/print-templates.ts';

/** The sheet a meeting needs, by its kind. */
export const paperOfMeeting: Record<MeetingKind, CoursePrint> = {
  start: 'start-meeting',
  'follow-up': 'follow-up-pack',
  final: 'final-meeting',
  extra: 'follow-up-pack',
};

/** The paper of the course's next meeting: the first that is planned from today on; a follow-up pack when none is. */
export function nextMeetingPaper(
  db: Reader,
  courseId: string,
  today: string,
): { print: CoursePrint; meetingId?: string } {
  const next = courseMeetingsOf(db, courseId)
    .filter(({ state, meetsOn }) => state === 'planned' && meetsOn >= today)
    .sort((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1))[0];
  return next ? { print: paperOfMeeting[next.kind], meetingId: next.id } : { print: 'follow-up-pack' };
}
