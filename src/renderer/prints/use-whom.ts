import { useMemo } from 'react';
import { api } from '#renderer/api.ts';
import { meetingName, meetingTime } from '#renderer/meetings/meeting-words.ts';
import type { Tickable } from '#renderer/prints/CourseTicks.tsx';
import { ticksOf, type Whom } from '#renderer/prints/whom.ts';
import { useSpeak } from '#renderer/text.ts';
import { addDays } from '#shared/calendar.ts';
import type { MeetingLine } from '#shared/meetings.ts';

const daysBack = 60;
const daysAhead = 150;

/** Who can be chosen just now: the meetings around today, and those among whom several are ticked. */
export function useWhom(whom: Whom, today: string): { meetings: readonly MeetingLine[]; ticks: readonly Tickable[] } {
  const speak = useSpeak();
  const meetings = api.meetings.list.useQuery(
    { from: addDays(today, -daysBack), to: addDays(today, daysAhead) },
    { isOn: whom.kind === 'meeting' },
  ).data;
  const isDay = whom.kind === 'day';
  const onDay = isDay ? whom.on : today;
  const departmentId = whom.kind === 'day' || whom.kind === 'courses' ? whom.departmentId : null;
  const ofDepartment = departmentId === null ? {} : { departmentId };
  const ofDay = api.meetings.list.useQuery({ from: onDay, to: onDay, ...ofDepartment }, { isOn: isDay }).data;
  const courses = api.courses.list.useQuery(ofDepartment, { isOn: whom.kind === 'courses' }).data;

  const ticks = useMemo(() => {
    if (whom.kind === 'courses') return ticksOf(courses ?? []);
    if (whom.kind !== 'day') return [];
    const lines = (ofDay ?? [])
      .filter(({ state }) => state !== 'cancelled')
      .map((meeting) => ({
        courseId: meeting.courseId,
        name: meeting.candidateName,
        note: [meeting.startsAt === null ? null : meetingTime(meeting, speak), meetingName(meeting, speak)]
          .filter((word) => word !== null)
          .join(' '),
      }));
    // Two meetings of one course on one day have one paper.
    return lines.filter(({ courseId }, at) => lines.findIndex((line) => line.courseId === courseId) === at);
  }, [whom.kind, courses, ofDay, speak]);
  return { meetings: meetings ?? none, ticks };
}

const none: readonly MeetingLine[] = [];

/** The meeting that is asked for: the one named, or the next of the course one comes from. */
export function meetingOf(whom: Whom, meetings: readonly MeetingLine[], today: string): string | null {
  if (whom.kind !== 'meeting') return null;
  if (whom.meetingId !== null) return whom.meetingId;
  return (
    meetings.find(
      ({ courseId, state, meetsOn }) => courseId === whom.courseId && state === 'planned' && meetsOn >= today,
    )?.id ?? null
  );
}
