import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import classes from '#renderer/components/course.module.css';
import { CourseMeetingLine } from '#renderer/meetings/CourseMeetingLine.tsx';
import { ExtraMeetingForm } from '#renderer/meetings/ExtraMeetingForm.tsx';
import { MeetingForm, type MeetingAct } from '#renderer/meetings/MeetingForm.tsx';
import { ProposalForm } from '#renderer/meetings/ProposalForm.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { TaskLines } from '#renderer/tasks/TaskLines.tsx';
import { useSpeak } from '#renderer/text.ts';
import { hasEnded, isUnderWay } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { isCalledOff } from '#shared/meeting-days.ts';

type Asking = { kind: 'extra' | 'proposal' } | { kind: 'act'; act: MeetingAct; meetingId: string };

/** The meetings of a course in order, worked where they stand, and the tasks they left. */
export function CourseMeetings({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const role = useOpenSession()?.user.role;
  const canWrite = role !== undefined && role !== 'mentor';
  const { course, steps, today } = record;
  // Planned ones that nobody comes to any more are kept in the book, in case the course is reopened.
  const meetings = record.meetings.filter(
    ({ state, meetsOn }) => state !== 'planned' || !isCalledOff({ ...course, steps }, meetsOn),
  );
  const proposal = api.meetings.proposal.useQuery({ courseId: course.id }, { isOn: canWrite });
  const [asking, setAsking] = useState<Asking | null>(null);
  const isComing = course.state === 'planned' || isUnderWay(course.state);
  const missing = (isComing ? proposal.data : undefined)?.filter(({ meetingId }) => meetingId === null).length ?? 0;
  const open = record.tasks.filter(({ doneOn }) => doneOn === null);
  const done = () => setAsking(null);
  const acted = asking?.kind === 'act' ? meetings.find(({ id }) => id === asking.meetingId) : undefined;

  const propose = missing > 0 && (
    <Button onClick={() => setAsking({ kind: 'proposal' })}>{speak('meetings.propose')}</Button>
  );
  return (
    <div className={classes.page}>
      <section>
        <SectionHead
          title={speak('meetings.title')}
          note={speak('meetings.heldOf', {
            held: meetings.filter(({ state }) => state === 'held').length,
            count: meetings.length,
          })}
          action={
            canWrite &&
            asking === null && (
              <Button.Group>
                {meetings.length > 0 && propose}
                {!hasEnded(course.state) && (
                  <Button onClick={() => setAsking({ kind: 'extra' })}>{speak('meetings.callExtra')}</Button>
                )}
              </Button.Group>
            )
          }
        />
        {asking?.kind === 'extra' && <ExtraMeetingForm courseId={course.id} today={today} onDone={done} />}
        {asking?.kind === 'proposal' && proposal.data && (
          <ProposalForm courseId={course.id} proposal={proposal.data} today={today} onDone={done} />
        )}
        {asking?.kind === 'act' && acted && (
          <MeetingForm
            key={`${asking.act} ${acted.id}`}
            act={asking.act}
            meeting={acted}
            meetings={meetings}
            course={course}
            today={today}
            onDone={done}
          />
        )}
        {meetings.length === 0 ? (
          asking === null && <EmptyState sentence={speak('meetings.noneInCourse')} action={canWrite && propose} />
        ) : (
          <TableFrame label={speak('meetings.title')}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{speak('meetings.kind')}</Table.Th>
                  <Table.Th>{speak('meetings.day')}</Table.Th>
                  <Table.Th>{speak('meetings.time')}</Table.Th>
                  <Table.Th>{speak('meetings.state')}</Table.Th>
                  <Table.Th>{speak('meetings.onTime')}</Table.Th>
                  <Table.Th>{speak('meetings.papers')}</Table.Th>
                  {canWrite && (
                    <Table.Th>
                      <span className="hidden-but-read">{speak('meetings.actions')}</span>
                    </Table.Th>
                  )}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {meetings.map((meeting) => (
                  <CourseMeetingLine
                    key={meeting.id}
                    meeting={meeting}
                    closedDays={closedDays}
                    today={today}
                    canWrite={canWrite}
                    onAct={(act) => setAsking({ kind: 'act', act, meetingId: meeting.id })}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </TableFrame>
        )}
      </section>
      {open.length > 0 && (
        <section>
          <SectionHead title={speak('tasks.open')} note={speak('tasks.count', { count: open.length })} />
          <TaskLines label={speak('tasks.open')} tasks={open} today={today} />
        </section>
      )}
    </div>
  );
}
