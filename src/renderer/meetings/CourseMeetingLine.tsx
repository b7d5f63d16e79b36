import { Menu, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconDots } from '@tabler/icons-react';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import classes from '#renderer/components/course.module.css';
import { InlineClock } from '#renderer/components/InlineClock.tsx';
import { onTimeText } from '#renderer/meetings/columns.tsx';
import { meetingDay, meetingName, meetingTime, papersText } from '#renderer/meetings/meeting-words.ts';
import type { MeetingAct } from '#renderer/meetings/MeetingForm.tsx';
import { MeetingStanding } from '#renderer/meetings/MeetingStanding.tsx';
import sheet from '#renderer/meetings/sheet.module.css';
import { useLineAct } from '#renderer/meetings/use-line-act.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { CourseMeeting } from '#shared/meetings.ts';

type CourseMeetingLineProps = {
  meeting: CourseMeeting;
  closedDays: ReadonlySet<string>;
  today: string;
  canWrite: boolean;
  onAct: (act: MeetingAct) => void;
};

/** One meeting of a course: the time is written in place, and the rest is in the menu at its end. */
export function CourseMeetingLine({ meeting, closedDays, today, canWrite, onAct }: CourseMeetingLineProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const { fault, keep } = useLineAct();
  const seen = { meetingId: meeting.id, version: meeting.version };
  const name = meetingName(meeting, speak);
  const isPlanned = meeting.state === 'planned';
  const hasCome = meeting.meetsOn <= today;
  const time = speak('meetings.time');

  return (
    <Table.Tr>
      <Table.Td className={classes.name}>
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {name}
        </Link>
      </Table.Td>
      <Table.Td className={classes.nowrap}>
        {meetingDay(meeting.meetsOn, today, speak)}
        {meeting.movedFrom !== null && (
          <span className={classes.quiet} title={meeting.reason}>
            {' '}
            {speak('meetings.movedFromShort', { day: meetingDay(meeting.movedFrom, today, speak) })}
          </span>
        )}
      </Table.Td>
      <Table.Td className={classes.nowrap}>
        {canWrite && isPlanned ? (
          <InlineClock
            label={`${name}, ${time}`}
            value={meeting.startsAt}
            emptyText={speak('meetings.noTime')}
            onSave={(startsAt) => save(time, () => api.meetings.revise.ask({ ...seen, change: { startsAt } }))}
          />
        ) : (
          meetingTime(meeting, speak)
        )}
      </Table.Td>
      <Table.Td className={classes.nowrap}>
        <MeetingStanding meeting={meeting} today={today} />
        {fault !== undefined && (
          <p className={sheet.fault} role="alert">
            {fault}
          </p>
        )}
      </Table.Td>
      <Table.Td className={classes.nowrap}>{onTimeText(meeting, closedDays, speak)}</Table.Td>
      <Table.Td className={classes.nowrap}>{papersText(meeting, speak)}</Table.Td>
      {canWrite && (
        <Table.Td className={classes.number}>
          <Menu>
            <Menu.Target>
              <IconButton label={speak('meetings.actionsOf', { meeting: name })}>
                <IconDots {...icon} />
              </IconButton>
            </Menu.Target>
            <Menu.Dropdown>
              {isPlanned && hasCome && (
                <Menu.Item
                  onClick={() =>
                    void keep(speak('meetings.nowHeld', { meeting: name }), () => api.meetings.hold.ask(seen))
                  }
                >
                  {speak('meetings.hold')}
                </Menu.Item>
              )}
              {isPlanned && <Menu.Item onClick={() => onAct('move')}>{speak('meetings.move')}</Menu.Item>}
              {isPlanned && hasCome && <Menu.Item onClick={() => onAct('miss')}>{speak('meetings.miss')}</Menu.Item>}
              {isPlanned && <Menu.Item onClick={() => onAct('cancel')}>{speak('meetings.cancel')}</Menu.Item>}
              {!isPlanned && (
                <Menu.Item onClick={() => void keep(speak('meetings.replanned'), () => api.meetings.replan.ask(seen))}>
                  {speak('meetings.replan')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
