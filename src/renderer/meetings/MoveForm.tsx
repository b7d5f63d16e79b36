import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { useBegun } from '#renderer/components/use-begun.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { ClockInput } from '#renderer/meetings/ClockInput.tsx';
import { Following } from '#renderer/meetings/Following.tsx';
import { meetingDay, meetingName, meetingNow } from '#renderer/meetings/meeting-words.ts';
import type { ActProps } from '#renderer/meetings/MeetingForm.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { movedWithLater, whyLate } from '#shared/meeting-days.ts';
import { clockText } from '#shared/text/format.ts';

/** Another day for a meeting, and for those after it when they are to follow: their new days are shown before anything is moved. */
export function MoveForm({ meeting, meetings, course, today, onDone }: ActProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const closedDays = useClosedDays();
  const move = api.meetings.move.useCommand();
  const [meetsOn, setMeetsOn] = useState<string | null>(meeting.meetsOn);
  const [clock, setClock] = useState(meeting.startsAt === null ? '' : clockText(meeting.startsAt, 'da'));
  const [reason, setReason] = useState('');
  const [movesLater, setMovesLater] = useState(false);
  const hasLater = meetings.some(
    ({ id, state, targetOn, meetsOn: on }) =>
      id !== meeting.id && state === 'planned' && targetOn !== null && on > meeting.meetsOn,
  );
  const name = meetingName(meeting, speak);
  const begun = useBegun(meetingNow(meeting, today, speak));
  const places =
    movesLater && meetsOn !== null && meetsOn !== meeting.meetsOn
      ? movedWithLater(meeting, meetsOn, { ...course, closedDays, existing: meetings })
      : [];
  const existing = meetings.map((each) => ({ ...each, ...places?.find(({ meetingId }) => meetingId === each.id) }));
  const late = meetsOn === null ? null : whyLate(meeting, meetsOn, { ...course, existing });

  async function keep() {
    if (meetsOn === null) return;
    const { value, auditSeq } = await move.mutateAsync({
      meetingId: meeting.id,
      version: meeting.version,
      meetsOn,
      startsAt: readClock(clock),
      reason,
      movesLater,
    });
    sayDone(
      speak(value.moved === 0 ? 'meetings.nowMoved' : 'meetings.nowMovedWith', {
        meeting: name,
        day: meetingDay(meetsOn, today, speak),
        count: value.moved,
      }),
      auditSeq,
    );
    onDone();
  }

  return (
    <PanelForm
      label={speak('meetings.moveTitle', { meeting: name })}
      saveLabel={speak('meetings.move')}
      onSave={keep}
      onCancel={onDone}
      isPending={move.isPending}
      begun={begun}
      missing={meetsOn === null ? speak('meetings.dayNeeded') : null}
      fault={sentenceOf(move.error, speak, ['meetsOn', 'movesLater', 'reason'])}
    >
      <div className={forms.row}>
        <DayInput
          label={speak('meetings.newDay')}
          value={meetsOn}
          today={today}
          onChange={setMeetsOn}
          description={late && speak(late.key, { day: late.day })}
          fault={faultAt(move.error, 'meetsOn', speak)}
        />
        <ClockInput value={clock} onChange={setClock} />
        <TextInput
          className={forms.twice}
          label={speak('meetings.whyMoved')}
          value={reason}
          maxLength={500}
          autoComplete="off"
          error={faultAt(move.error, 'reason', speak)}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      {hasLater && (
        <Checkbox
          label={speak('meetings.movesLater')}
          checked={movesLater}
          error={faultAt(move.error, 'movesLater', speak)}
          onChange={(event) => setMovesLater(event.currentTarget.checked)}
        />
      )}
      {movesLater && <Following meetings={meetings} places={places} closedDays={closedDays} today={today} />}
    </PanelForm>
  );
}
