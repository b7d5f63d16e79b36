import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { actWords } from '#renderer/courses/act-words.ts';
import { MeetingProposal } from '#renderer/courses/MeetingProposal.tsx';
import { useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { movedEnd } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** Another first day, with what follows from it before anything is kept: the end, and each planned meeting. */
export function MoveStartForm({ record, onDone }: ActFormProps<CourseRecord>) {
  const { course } = record;
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const { error, isPending, take } = useAct('move-start', onDone);
  const [startsOn, setStartsOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [movesMeetings, setMovesMeetings] = useState(true);
  const isMoved = startsOn !== null && startsOn !== course.startsOn;

  async function keep() {
    if (startsOn === null) return;
    const seen = { courseId: course.id, version: course.version };
    await take(startsOn, () => api.courses.moveStart.ask({ ...seen, startsOn, reason, movesMeetings }));
  }
  const missing: TextKey | null =
    startsOn === null ? 'courseLife.missingDay' : reason.trim() === '' ? 'courseLife.missingReason' : null;
  return (
    <PanelForm
      layout="panel"
      label={speak(actWords['move-start'].menu)}
      saveLabel={speak(actWords['move-start'].save)}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={isPending}
      missing={missing && speak(missing)}
      fault={sentenceOf(error, speak, ['startsOn', 'reason'])}
    >
      <DayInput
        label={speak('courseLife.newStart')}
        value={startsOn}
        today={course.startsOn}
        onChange={setStartsOn}
        fault={faultAt(error, 'startsOn', speak)}
      />
      {isMoved && <p className="quiet">{endText()}</p>}
      <TextInput
        label={speak('courseLife.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={faultAt(error, 'reason', speak)}
      />
      {record.meetings.length > 0 && (
        <Checkbox
          label={speak('courseLife.movesMeetings')}
          checked={movesMeetings}
          onChange={(event) => setMovesMeetings(event.currentTarget.checked)}
        />
      )}
      {isMoved && movesMeetings && <MeetingProposal record={record} startsOn={startsOn} />}
    </PanelForm>
  );

  function endText(): string {
    const to = movedEnd(course, startsOn ?? course.startsOn, closedDays);
    return speak('courseLife.endFollows', { from: dayAndMonth(course.plannedEndOn), to: dayAndMonth(to) });
  }
}
