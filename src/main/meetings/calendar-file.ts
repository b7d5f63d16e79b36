import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { addDays } from '#shared/calendar.ts';
import type { MeetingLine } from '#shared/meetings.ts';
import { dottedInitials } from '#shared/names.ts';
import type { Speak } from '#shared/text/speak.ts';

type CalendarMeeting = Pick<
  MeetingLine,
  | 'id'
  | 'kind'
  | 'ordinal'
  | 'meetsOn'
  | 'startsAt'
  | 'durationMinutes'
  | 'place'
  | 'version'
  | 'candidateName'
  | 'isProtected'
>;

/**
 * Meetings as iCalendar text (RFC 5545) for a calendar outside the book: the kind with initials, the time in UTC and the place, but
 * never the place of a protected person. A
 * meeting without a time takes the whole day and is tentative. The identity is the meeting's and the sequence its version, so that
 * a file saved later moves what an earlier one brought. `now` is UTC ISO.
 */
export function calendarFile(
  meetings: readonly CalendarMeeting[],
  { now, speak }: { now: string; speak: Speak },
): string {
  const calendar = ical({
    prodId: { company: 'Værkstedsbogen', product: 'Møder', language: speak.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const meeting of meetings) {
    calendar.createEvent({
      id: meeting.id,
      sequence: meeting.version - 1,
      stamp: new Date(now),
      status: meeting.startsAt === null ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      summary: `${kindOf(meeting, speak)} – ${dottedInitials(meeting.candidateName)}`,
      location: meeting.isProtected ? null : meeting.place || null,
      ...timeOf(meeting),
    });
  }
  return calendar.toString();
}

const kindOf = ({ kind, ordinal }: CalendarMeeting, speak: Speak): string =>
  kind === 'follow-up' ? speak('meetings.followUp', { ordinal: ordinal ?? '' }) : speak(`meetings.${kind}`);

function timeOf({ meetsOn, startsAt, durationMinutes }: CalendarMeeting): { allDay: boolean; start: Date; end: Date } {
  if (startsAt === null) {
    // A day has no zone; the end of an all-day event is the day after it.
    return { allDay: true, start: new Date(`${meetsOn}T00:00Z`), end: new Date(`${addDays(meetsOn, 1)}T00:00Z`) };
  }
  const start = Temporal.PlainDateTime.from(`${meetsOn}T${startsAt}`).toZonedDateTime('Europe/Copenhagen');
  const end = start.add({ minutes: durationMinutes });
  return { allDay: false, start: new Date(start.epochMilliseconds), end: new Date(end.epochMilliseconds) };
}
