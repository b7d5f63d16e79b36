import { TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { ClockInput } from '#renderer/meetings/ClockInput.tsx';
import { meetingDay } from '#renderer/meetings/meeting-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

type ExtraMeetingFormProps = { courseId: string; today: string; onDone: () => void };

/** A meeting beside the template's. */
export function ExtraMeetingForm({ courseId, today, onDone }: ExtraMeetingFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const call = api.meetings.call.useCommand();
  const [meetsOn, setMeetsOn] = useState<string | null>(null);
  const [clock, setClock] = useState('');
  const [place, setPlace] = useState('');
  const [agenda, setAgenda] = useState('');

  async function keep() {
    if (meetsOn === null) return;
    const { auditSeq } = await call.mutateAsync({ courseId, meetsOn, startsAt: readClock(clock), place, agenda });
    sayDone(speak('meetings.extraCalled', { day: meetingDay(meetsOn, today, speak) }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('meetings.callExtra')}
      saveLabel={speak('meetings.callExtra')}
      onSave={keep}
      onCancel={onDone}
      isPending={call.isPending}
      missing={meetsOn === null ? speak('meetings.dayNeeded') : null}
      fault={sentenceOf(call.error, speak, ['meetsOn', 'place', 'agenda'])}
    >
      <div className={forms.row}>
        <DayInput
          label={speak('meetings.day')}
          value={meetsOn}
          today={today}
          onChange={setMeetsOn}
          fault={faultAt(call.error, 'meetsOn', speak)}
        />
        <ClockInput value={clock} onChange={setClock} />
        <TextInput
          className={forms.twice}
          label={speak('meetings.place')}
          value={place}
          maxLength={200}
          autoComplete="off"
          error={faultAt(call.error, 'place', speak)}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={speak('meetings.agenda')}
        value={agenda}
        maxLength={8000}
        error={faultAt(call.error, 'agenda', speak)}
        onChange={(event) => setAgenda(event.currentTarget.value)}
      />
    </PanelForm>
  );
}
