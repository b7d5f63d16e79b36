import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayField } from '#renderer/components/DayField.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { refusedField } from '#renderer/fault-focus.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Day } from '#shared/calendar.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type CloseDaysFormProps = { today: Day };

/** Closes the centre for a period; one day is its own first and last. */
export function CloseDaysForm({ today }: CloseDaysFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const [label, setLabel] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const close = api.centre.closeDays.useCommand();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const refused = refusedField(event.currentTarget);
    if (refused) return refused.focus();
    setIsMissing(from === null);
    if (from === null) return;
    close.mutate(
      { from, to: to ?? from, label },
      {
        onSuccess({ value: { addedDays }, auditSeq }) {
          sayDone(
            addedDays === 0 ? speak('centre.closedNone') : speak('centre.closed', { count: addedDays }),
            auditSeq,
          );
          setFrom(null);
          setTo(null);
          setLabel('');
        },
      },
    );
  }

  const unreadable = (text: string) => speak('centre.notADay', { text });
  return (
    <form className={classes.form} aria-label={speak('centre.closeDays')} onSubmit={send} noValidate>
      <TextInput
        label={speak('centre.label')}
        placeholder={speak('centre.labelHint')}
        value={label}
        error={faultAt(close.error, 'label', speak)}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <DayField
        label={speak('centre.firstDay')}
        value={from}
        today={today}
        unreadable={unreadable}
        fault={isMissing ? speak('centre.dayMissing') : faultAt(close.error, 'from', speak)}
        onChange={(day) => {
          setFrom(day);
          setIsMissing(false);
        }}
      />
      <DayField
        label={speak('centre.lastDay')}
        value={to}
        today={today}
        unreadable={unreadable}
        fault={faultAt(close.error, 'to', speak)}
        onChange={setTo}
      />
      <Button type="submit">{speak('centre.closeDays')}</Button>
      <Refusal sentence={sentenceOf(close.error, speak, ['label', 'from', 'to'])} />
    </form>
  );
}
