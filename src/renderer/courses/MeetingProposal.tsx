import { Table } from '@mantine/core';
import { api } from '#renderer/api.ts';
import classes from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import life from '#renderer/courses/course-life.module.css';
import { sentenceOf } from '#renderer/failure.ts';
import { meetingName } from '#renderer/meetings/meeting-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { dayAndMonth, weekdayShort } from '#shared/text/format.ts';

type MeetingProposalProps = { record: CourseRecord; startsOn: string };

/** Each meeting's day now and with another start; what was held, missed or cancelled stays where it is. */
export function MeetingProposal({ record: { course, meetings }, startsOn }: MeetingProposalProps) {
  const speak = useSpeak();
  const { data: proposal, error } = api.meetings.proposal.useQuery({ courseId: course.id, startsOn });
  if (error) return <p className="quiet">{sentenceOf(error, speak)}</p>;
  if (!proposal) return null;
  const dayText = (day: string) => `${weekdayShort(day, speak.language)} ${dayAndMonth(day)}`;
  const settled = meetings.filter(({ state }) => state !== 'planned');
  return (
    <TableFrame label={speak('courseLife.meetingsNow')}>
      <Table className={life.proposal}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{speak('courseLife.meeting')}</Table.Th>
            <Table.Th>{speak('courseLife.now')}</Table.Th>
            <Table.Th>{speak('courseLife.becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {settled.map((meeting) => (
            <Table.Tr key={meeting.id}>
              <Table.Td>{meetingName(meeting, speak)}</Table.Td>
              <Table.Td className={classes.nowrap}>{dayText(meeting.meetsOn)}</Table.Td>
              <Table.Td className={classes.quiet}>{speak('courseLife.staysPut')}</Table.Td>
            </Table.Tr>
          ))}
          {proposal.map((meeting) => (
            <Table.Tr key={`${meeting.kind} ${meeting.ordinal ?? ''}`}>
              <Table.Td>{meetingName(meeting, speak)}</Table.Td>
              <Table.Td className={classes.nowrap}>
                {meeting.fromOn === null ? (
                  <span className={classes.quiet}>{speak('courseLife.newMeeting')}</span>
                ) : (
                  dayText(meeting.fromOn)
                )}
              </Table.Td>
              <Table.Td className={classes.name}>
                {meeting.fromOn === meeting.meetsOn ? (
                  <span className={classes.quiet}>{speak('courseLife.sameDay')}</span>
                ) : (
                  dayText(meeting.meetsOn)
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );
}
