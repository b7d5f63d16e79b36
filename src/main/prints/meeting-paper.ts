import type { Reader } from '#main/handler.ts';
import { courseMeetingsOf } from '#main/meetings/rows.ts';
import { refusal } from '#shared/failure.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import type { MeetingKind } from '#shared/course-templates.ts';
import type { CoursePrint } from '#shared/print-templates.ts';

/** The sheet a meeting needs, by its kind. */
export const paperOfMeeting: Record<MeetingKind, CoursePrint> = {
  start: 'start-meeting',
  'follow-up': 'follow-up-pack',
  final: 'final-meeting',
  extra: 'follow-up-pack',
};

type MeetingPaper = { print: CoursePrint; meetingId?: string };

/** The paper of the course's next meeting: the first that is planned from today on; a follow-up pack when none is. */
export function nextMeetingPaper(db: Reader, courseId: string, today: string): MeetingPaper {
  const next = courseMeetingsOf(db, courseId)
    .filter(({ state, meetsOn }) => state === 'planned' && meetsOn >= today)
    .sort((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1))[0];
  return next ? paperOf(next) : { print: 'follow-up-pack' };
}

/** The paper of the course's meeting on that day, of one that is planned before others; refuses `invalid` when it has none. */
export function meetingPaperOn(db: Reader, courseId: string, on: string): MeetingPaper {
  const ofTheDay = courseMeetingsOf(db, courseId).filter(
    ({ state, meetsOn }) => meetsOn === on && state !== 'cancelled',
  );
  const meeting = ofTheDay.find(({ state }) => state === 'planned') ?? ofTheDay[0];
  if (!meeting) throw refusal('invalid', 'prints.noMeetingThatDay', { day: on });
  return paperOf(meeting);
}

const paperOf = ({ id, kind }: CourseMeeting): MeetingPaper => ({ print: paperOfMeeting[kind], meetingId: id });
