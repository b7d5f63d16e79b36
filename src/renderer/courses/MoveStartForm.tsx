import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { ActFrame } from '#renderer/courses/ActFrame.tsx';
import { MeetingProposal } from '#renderer/courses/MeetingProposal.tsx';
import { dayMissing, reasonMissing, useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { movedEnd } from '#shared/course-life.ts';
import { dayAndMonth } from '#shared/text/format.ts';

/** Another first day, with what follows from it before anything is kept: the end, and each planned meeting. */
export function MoveStartForm(form: ActFormProps) {
  const { record } = form;
  const { course } = record;
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const [startsOn, setStartsOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [movesMeetings, setMovesMeetings] = useState(true);
  const isMoved = startsOn !== null && startsOn !== course.startsOn;

  const missing = startsOn === null ? dayMissing('startsOn') : reason.trim() === '' ? reasonMissing : null;
  const acting = useAct('move-start', form, missing);
  const keep = () =>
    acting.take(startsOn, (seen, day) => api.courses.moveStart.ask({ ...seen, startsOn: day, reason, movesMeetings }));
  return (
    <ActFrame acting={acting} days={['startsOn']} onSave={keep}>
      <DayInput
        label={speak('courseLife.newStart')}
        value={startsOn}
        today={course.startsOn}
        onChange={setStartsOn}
        fault={faultAt(acting.error, 'startsOn', speak)}
      />
      {isMoved && <p className="quiet">{endText()}</p>}
      <TextInput
        label={speak('courseLife.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={faultAt(acting.error, 'reason', speak)}
      />
      {record.meetings.length > 0 && (
        <Checkbox
          label={speak('courseLife.movesMeetings')}
          checked={movesMeetings}
          onChange={(event) => setMovesMeetings(event.currentTarget.checked)}
        />
      )}
      {isMoved && movesMeetings && <MeetingProposal record={record} startsOn={startsOn} />}
    </ActFrame>
  );

  function endText(): string {
    const to = movedEnd(course, startsOn ?? course.startsOn, closedDays);
    return speak('courseLife.endFollows', { from: dayAndMonth(course.plannedEndOn), to: dayAndMonth(to) });
  }
}
