import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { HandoverLine } from '#shared/handovers.ts';
import classes from '#renderer/handovers/handovers.module.css';

/** The day the recipient said that the package came; today unless another is typed. */
export function ReceiptForm({ handover: { id, version, recipientName } }: { handover: HandoverLine }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const confirm = api.handovers.confirm.useCommand();
  const today = useOpenSession()?.today;
  const [typedOn, setTypedOn] = useState<string | null>(null);
  if (today === undefined) return null;
  const confirmedOn = typedOn ?? today;

  async function note(event: FormEvent) {
    event.preventDefault();
    const { auditSeq } = await confirm.mutateAsync({ handoverId: id, version, confirmedOn });
    sayDone(speak('handovers.confirmed', { recipient: recipientName }), auditSeq);
  }

  const whole = sentenceOf(confirm.error, speak, ['confirmedOn']);
  return (
    <form className={classes.confirm} onSubmit={(event) => void note(event).catch(() => undefined)}>
      <p className="quiet">{speak('handovers.confirmHint')}</p>
      <div className={classes.receipt}>
        <DayInput
          label={speak('handovers.receivedDay')}
          value={confirmedOn}
          onChange={setTypedOn}
          today={today}
          fault={faultAt(confirm.error, 'confirmedOn', speak)}
        />
        <Button type="submit" loading={confirm.isPending}>
          {speak('handovers.confirm')}
        </Button>
      </div>
      {whole && (
        <p className={classes.refused} role="alert">
          {whole}
        </p>
      )}
    </form>
  );
}
