import { asc, eq, getTableColumns as columnsOf } from 'drizzle-orm';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { meetingParticipantsTable, meetingsTable } from '#main/meetings/table.ts';
import type { CourseMeeting } from '#shared/meetings.ts';

/** The meetings of a course in order of day and time, those without a time first. */
export const courseMeetingsOf = (db: Reader, courseId: string): CourseMeeting[] =>
  db
    .select()
    .from(meetingsTable)
    .where(eq(meetingsTable.courseId, courseId))
    .orderBy(asc(meetingsTable.meetsOn), asc(meetingsTable.startsAt), asc(meetingsTable.kind), asc(meetingsTable.id))
    .all()
    .map(asCourseMeeting);

/** A row as a course shows it: whether there are papers, not what they say. */
export function asCourseMeeting({ agenda, minutesText, ...shown }: typeof meetingsTable.$inferSelect): CourseMeeting {
  return { ...shown, hasAgenda: agenda.trim() !== '', hasMinutes: minutesText.trim() !== '' };
}

/** The meeting as it stands in the book; refuses `not-found`. */
export const meetingRow = (db: Reader, meetingId: string) =>
  found(db.select().from(meetingsTable).where(eq(meetingsTable.id, meetingId)).get());

/** Everybody invited, in the order they were written. */
export function participantsOf(db: Reader, meetingId: string) {
  const { meetingId: ofMeeting, ...shown } = columnsOf(meetingParticipantsTable);
  return db.select(shown).from(meetingParticipantsTable).where(eq(ofMeeting, meetingId)).orderBy(asc(shown.id)).all();
}
