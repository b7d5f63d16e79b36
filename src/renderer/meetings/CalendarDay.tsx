import { Link } from '@tanstack/react-router';
import classes from '#renderer/meetings/calendar.module.css';
import { meetingName, meetingTime, standingOf, standingWords } from '#renderer/meetings/meeting-words.ts';
import { MeetingMark } from '#renderer/meetings/MeetingMark.tsx';
import { dayAloud, dayHead } from '#renderer/meetings/period.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import type { MeetingLine } from '#shared/meetings.ts';

type CalendarDayProps = {
  day: Day;
  today: Day;
  isMonth: boolean;
  /** Belongs to the month before or after. */
  isOutside: boolean;
  /** Why nobody meets that day, or null. */
  closedName: string | null;
  meetings: readonly MeetingLine[];
  /** The one meeting of the calendar that Tab comes to. */
  startId: string | null;
};

/** One working day: its date, why it is closed, and its meetings in order. */
export function CalendarDay({ day, today, isMonth, isOutside, closedName, meetings, startId }: CalendarDayProps) {
  const speak = useSpeak();
  return (
    <div
      className={classes.day}
      data-today={day === today || undefined}
      data-closed={closedName !== null || undefined}
      data-outside={isOutside || undefined}
      data-empty={(meetings.length === 0 && closedName === null) || undefined}
    >
      <h2 className={classes.dayHead}>
        <span className="hidden-but-read">{dayAloud(day, speak)}</span>
        <span aria-hidden="true" className={isMonth ? classes.dateOnly : undefined}>
          {isMonth && !isOutside ? Number(day.slice(8)) : dayHead(day, speak)}
        </span>
        {isMonth && (
          <span aria-hidden="true" className={classes.stacked}>
            {dayHead(day, speak)}
          </span>
        )}
        {day === today && <span className={classes.todayWord}>{speak('meetings.today')}</span>}
      </h2>
      {closedName !== null && <p className={classes.closedName}>{closedName}</p>}
      {meetings.length > 0 && (
        <ul className={classes.meetings}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <CalendarMeeting meeting={meeting} today={today} isMonth={isMonth} isStart={meeting.id === startId} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type CalendarMeetingProps = { meeting: MeetingLine; today: Day; isMonth: boolean; isStart: boolean };

function CalendarMeeting({ meeting, today, isMonth, isStart }: CalendarMeetingProps) {
  const speak = useSpeak();
  const standing = standingOf(meeting, today);
  const week =
    meeting.week === null || meeting.week === 0 ? null : speak('meetings.courseWeek', { week: meeting.week });
  const kind = [meetingName(meeting, speak), week].filter(Boolean).join(', ');
  return (
    <Link
      to="/meetings/$meetingId"
      params={{ meetingId: meeting.id }}
      className={classes.meeting}
      data-standing={standing}
      data-meeting={meeting.id}
      data-day={meeting.meetsOn}
      tabIndex={isStart ? 0 : -1}
      title={`${meeting.candidateName}, ${kind}`}
    >
      <span className={classes.when}>
        <MeetingMark standing={standing} />
        {(!isMonth || meeting.startsAt !== null) && <span className="num">{meetingTime(meeting, speak)}</span>}
        {isMonth && <span className={classes.who}>{meeting.candidateName}</span>}
        <span className={isMonth ? 'hidden-but-read' : classes.word}>{speak(standingWords[standing])}</span>
      </span>
      {!isMonth && <span className={classes.who}>{meeting.candidateName}</span>}
      <span className={classes.kind}>{kind}</span>
    </Link>
  );
}
