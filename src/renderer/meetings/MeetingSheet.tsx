import { useState } from 'react';
import courseClasses from '#renderer/components/course.module.css';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { MeetingHistory } from '#renderer/history/MeetingHistory.tsx';
import { Agenda } from '#renderer/meetings/Agenda.tsx';
import { Decisions } from '#renderer/meetings/Decisions.tsx';
import { MeetingActions } from '#renderer/meetings/MeetingActions.tsx';
import { MeetingForm, type MeetingAct } from '#renderer/meetings/MeetingForm.tsx';
import { MeetingHead } from '#renderer/meetings/MeetingHead.tsx';
import { MinutesText } from '#renderer/meetings/MinutesText.tsx';
import { NewDecision } from '#renderer/meetings/NewDecision.tsx';
import { Participants } from '#renderer/meetings/Participants.tsx';
import { useFinish } from '#renderer/meetings/use-finish.ts';
import { useMeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import { useMinutes } from '#renderer/meetings/use-minutes.ts';
import { useNewDecision } from '#renderer/meetings/use-new-decision.ts';
import { TaskLines } from '#renderer/tasks/TaskLines.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

type MeetingSheetProps = { record: MeetingRecord; canWrite: boolean };

/** The sheet of a meeting, from the head down; written from the minutes on, and ended with Ctrl Enter. */
export function MeetingSheet({ record, canWrite }: MeetingSheetProps) {
  const speak = useSpeak();
  const { meeting, course, today } = record;
  const change = useMeetingChange(meeting);
  const minutes = useMinutes(meeting, change);
  const decision = useNewDecision(record);
  const finish = useFinish({ record, canWrite, change, minutes, decision });
  const [act, setAct] = useState<MeetingAct | null>(null);
  const [isHistoryShown, setHistoryShown] = useState(false);
  const link = (label: string, onClick: () => void) => (
    <button type="button" className={courseClasses.link} onClick={onClick}>
      {label}
    </button>
  );

  return (
    <>
      <MeetingHead
        record={record}
        change={change}
        canWrite={canWrite}
        actions={canWrite && <MeetingActions record={record} change={change} finish={finish} onAct={setAct} />}
      />
      <ListDetail
        isOneScroll
        panel="narrow"
        detailLabel={speak('meetings.participants')}
        detail={
          <>
            <Participants record={record} canWrite={canWrite} />
            {record.openTasks.length > 0 && (
              <section>
                <SectionHead
                  title={speak('meetings.earlierTasks')}
                  note={speak('tasks.count', { count: record.openTasks.length })}
                />
                <TaskLines label={speak('meetings.earlierTasks')} tasks={record.openTasks} today={today} />
              </section>
            )}
          </>
        }
      >
        <div className={courseClasses.main}>
          {act !== null && (
            <MeetingForm
              key={act}
              act={act}
              meeting={meeting}
              meetings={record.meetings}
              course={course}
              today={today}
              onDone={() => setAct(null)}
            />
          )}
          <Agenda meeting={meeting} change={change} canWrite={canWrite} />
          <MinutesText record={record} minutes={minutes} canWrite={canWrite} />
          <section>
            <SectionHead
              title={speak('meetings.decisions')}
              note={record.decisions.length > 0 ? speak('meetings.decisionHint') : undefined}
            />
            {canWrite && <NewDecision decision={decision} today={today} />}
            <Decisions record={record} owners={decision.owners} canWrite={canWrite} />
          </section>
          {canWrite && (
            <section>
              {isHistoryShown ? (
                <MeetingHistory meetingId={meeting.id} candidateId={course.candidateId} />
              ) : (
                link(speak('meetings.showHistory'), () => setHistoryShown(true))
              )}
            </section>
          )}
        </div>
      </ListDetail>
    </>
  );
}
