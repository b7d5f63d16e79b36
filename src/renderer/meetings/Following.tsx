import { meetingDay, meetingName } from '#renderer/meetings/meeting-words.ts';
import classes from '#renderer/meetings/sheet.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import { isOnTime } from '#shared/meeting-days.ts';
import type { CourseMeeting } from '#shared/meetings.ts';

type FollowingProps = {
  meetings: readonly CourseMeeting[];
  /** Where they would go; null when there is no room for them all. */
  places: readonly { meetingId: string; meetsOn: Day }[] | null;
  closedDays: ReadonlySet<Day>;
  today: Day;
};

/** The later meetings with their day now and the day they would have. */
export function Following({ meetings, places, closedDays, today }: FollowingProps) {
  const speak = useSpeak();
  if (places === null) return <p className={classes.fault}>{speak('meetings.noRoomForLater')}</p>;
  if (places.length === 0) return <p className="quiet">{speak('meetings.chooseDayFirst')}</p>;
  return (
    <ul className={classes.following} aria-label={speak('meetings.following')}>
      {places.map(({ meetingId, meetsOn }) => {
        const meeting = meetings.find(({ id }) => id === meetingId);
        if (!meeting) return null;
        const values = {
          meeting: meetingName(meeting, speak),
          from: meetingDay(meeting.meetsOn, today, speak),
          to: meetingDay(meetsOn, today, speak),
        };
        return (
          <li key={meetingId}>
            {speak(meetsOn === meeting.meetsOn ? 'meetings.staysOn' : 'meetings.goesTo', values)}
            {!isOnTime({ ...meeting, meetsOn }, closedDays) && ` (${speak('meetings.offTime')})`}
          </li>
        );
      })}
    </ul>
  );
}
