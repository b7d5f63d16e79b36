import type { GridColumn } from '#renderer/components/grid.ts';
import classes from '#renderer/meetings/meetings.module.css';
import {
  meetingDay,
  meetingName,
  meetingTime,
  papersText,
  standingOf,
  standingWords,
} from '#renderer/meetings/meeting-words.ts';
import { MeetingStanding } from '#renderer/meetings/MeetingStanding.tsx';
import type { Day } from '#shared/calendar.ts';
import { isOnTime } from '#shared/meeting-days.ts';
import type { MeetingLine } from '#shared/meetings.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The columns of the list of meetings. */
export const meetingColumns = (speak: Speak, today: Day, closedDays: ReadonlySet<Day>): GridColumn<MeetingLine>[] => [
  {
    key: 'day',
    header: speak('meetings.day'),
    width: '92px',
    sortBy: ({ meetsOn, startsAt }) => `${meetsOn} ${startsAt ?? ''}`,
    cell: ({ meetsOn }) => (meetsOn === today ? speak('meetings.today') : meetingDay(meetsOn, today, speak)),
  },
  {
    key: 'time',
    header: speak('meetings.time'),
    width: '80px',
    sortBy: ({ startsAt }) => startsAt,
    cell: (meeting) =>
      meeting.startsAt === null ? (
        <span className={classes.quiet}>{speak('meetings.noTime')}</span>
      ) : (
        <span className="num">{meetingTime(meeting, speak)}</span>
      ),
  },
  {
    key: 'candidate',
    header: speak('meetings.candidate'),
    isName: true,
    width: 'minmax(0, 1.6fr)',
    sortBy: ({ candidateName }) => candidateName,
    cell: ({ candidateName }) => <span title={candidateName}>{candidateName}</span>,
  },
  {
    key: 'kind',
    header: speak('meetings.kind'),
    width: '114px',
    sortBy: (meeting) => meetingName(meeting, speak),
    cell: (meeting) => meetingName(meeting, speak),
  },
  {
    key: 'consultant',
    header: speak('meetings.consultant'),
    width: 'minmax(0, 1fr)',
    isSecondary: true,
    sortBy: ({ consultantName }) => consultantName,
    cell: ({ consultantName }) => consultantName ?? '–',
  },
  {
    key: 'state',
    header: speak('meetings.state'),
    width: '116px',
    sortBy: (meeting) => speak(standingWords[standingOf(meeting, today)]),
    cell: (meeting) => <MeetingStanding meeting={meeting} today={today} />,
  },
  {
    key: 'onTime',
    header: speak('meetings.onTime'),
    width: '84px',
    sortBy: (meeting) => onTimeText(meeting, closedDays, speak),
    cell: (meeting) => onTimeText(meeting, closedDays, speak),
  },
  {
    key: 'papers',
    header: speak('meetings.papers'),
    width: '104px',
    sortBy: (meeting) => papersText(meeting, speak),
    cell: (meeting) => <span className={classes.quiet}>{papersText(meeting, speak)}</span>,
  },
];

/** Whether a meeting lies where the template wants it; nothing is wanted of an extra one. */
export function onTimeText(
  meeting: Pick<MeetingLine, 'targetOn' | 'toleranceWorkdays' | 'meetsOn'>,
  closedDays: ReadonlySet<Day>,
  speak: Speak,
): string {
  if (meeting.targetOn === null) return '–';
  return speak(isOnTime(meeting, closedDays) ? 'meetings.isOnTime' : 'meetings.isOffTime');
}
