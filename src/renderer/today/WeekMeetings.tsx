import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { meetingName, meetingTime } from '#renderer/meetings/meeting-words.ts';
import { PapersBadges } from '#renderer/meetings/PapersBadges.tsx';
import classes from '#renderer/today/beside.module.css';
import { useMeetingKeys } from '#renderer/today/week-meetings.ts';
import { shortDayWords } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { addDays, mondayOf, type Day } from '#shared/calendar.ts';

type WeekMeetingsProps = { departmentId: string | null; today: Day };

const mostLines = 3;

/** The week's meetings that are still to be held or noted, and whether their papers are ready. */
export function WeekMeetings({ departmentId, today }: WeekMeetingsProps) {
  const speak = useSpeak();
  const lines = useMeetingKeys();
  const monday = mondayOf(today);
  const { data } = api.meetings.list.useQuery({
    from: monday,
    to: addDays(monday, 6),
    ...(departmentId !== null && { departmentId }),
  });
  if (!data) return null;
  const planned = data.filter(({ state }) => state === 'planned');
  return (
    <section>
      <SectionHead title={speak('today.meetings')} action={<Link to="/meetings">{speak('today.meetingsAll')}</Link>} />
      {planned.length === 0 ? (
        <p className={classes.none}>{speak('today.meetingsNone')}</p>
      ) : (
        <ul ref={lines} className={classes.lines}>
          {planned.slice(0, mostLines).map((meeting) => (
            <li key={meeting.id} className={classes.line}>
              <span className={classes.when}>
                {meeting.meetsOn === today ? speak('meetings.today') : shortDayWords(meeting.meetsOn, speak)}
                <br />
                {meetingTime(meeting, speak)}
              </span>
              <Link
                to="/meetings/$meetingId"
                params={{ meetingId: meeting.id }}
                className={classes.record}
                title={meeting.candidateName}
                data-week-meeting={meeting.id}
                data-course={meeting.courseId}
                aria-keyshortcuts="P"
              >
                <b>{meeting.candidateName}</b>
                <span>{meetingName(meeting, speak)}</span>
              </Link>
              <span className={classes.printKey} aria-hidden="true">
                <KeyHint keys="P" /> {speak('prints.printNow')}
              </span>
              <PapersBadges meeting={meeting} today={today} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
