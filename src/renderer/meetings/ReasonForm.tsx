import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { useBegun } from '#renderer/components/use-begun.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { meetingName, meetingNow } from '#renderer/meetings/meeting-words.ts';
import type { ActProps } from '#renderer/meetings/MeetingForm.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

/** Why a meeting was not held, or is called off. */
export function ReasonForm({ act, meeting, today, onDone }: ActProps & { act: 'miss' | 'cancel' }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const miss = api.meetings.miss.useCommand();
  const cancel = api.meetings.cancel.useCommand();
  const { error, isPending } = act === 'miss' ? miss : cancel;
  const [reason, setReason] = useState('');
  const isMissing = act === 'miss' && reason.trim() === '';
  const name = meetingName(meeting, speak);
  const begun = useBegun(meetingNow(meeting, today, speak));

  async function keep() {
    const input = { meetingId: meeting.id, version: meeting.version, reason };
    const { auditSeq } = await (act === 'miss' ? miss : cancel).mutateAsync(input);
    sayDone(speak(act === 'miss' ? 'meetings.nowMissed' : 'meetings.nowCancelled', { meeting: name }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak(act === 'miss' ? 'meetings.missTitle' : 'meetings.cancelTitle', { meeting: name })}
      saveLabel={speak(act === 'miss' ? 'meetings.miss' : 'meetings.cancel')}
      cancelLabel={speak('meetings.leaveIt')}
      onSave={keep}
      onCancel={onDone}
      isPending={isPending}
      begun={begun}
      missing={isMissing ? speak('meetings.reasonNeeded') : null}
      fault={sentenceOf(error, speak, ['reason'])}
    >
      <TextInput
        label={speak(act === 'miss' ? 'meetings.whyMissed' : 'meetings.whyCancelled')}
        value={reason}
        maxLength={500}
        autoComplete="off"
        error={faultAt(error, 'reason', speak)}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </PanelForm>
  );
}
