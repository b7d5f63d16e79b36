import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { Day } from '#shared/calendar.ts';

const shown = ['aid', 'number', 'lentOn', 'dueOn', 'note'];

type LendFormProps = { adjustment: Adjustment; today: Day; onDone: () => void };
type Typed = { aid: string; number: string; lentOn: Day | null; dueOn: Day | null; note: string };

/** A loan of an aid: it begins with what the accommodation says and with today. */
export function LendForm({ adjustment, today, onDone }: LendFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const lend = api.aids.lend.useCommand();
  const [typed, setTyped] = useState<Typed>({
    aid: adjustment.detail || adjustment.wording,
    number: '',
    lentOn: today,
    dueOn: null,
    note: '',
  });
  const aid = useRef<HTMLInputElement>(null);
  const type = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  const fault = (path: string) => faultAt(lend.error, path, speak);

  // The accommodation's words are a proposal: who types writes over them.
  useEffect(() => aid.current?.select(), []);

  async function keep() {
    const { lentOn } = typed;
    if (lentOn === null) return;
    const { auditSeq } = await lend.mutateAsync({ ...typed, lentOn, adjustmentId: adjustment.id });
    sayDone(speak('aids.lent', { aid: typed.aid }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('aids.lend')}
      saveLabel={speak('aids.lendNow')}
      onSave={keep}
      onCancel={onDone}
      isPending={lend.isPending}
      missing={typed.aid.trim() === '' || typed.lentOn === null ? speak('aids.missing') : null}
      fault={sentenceOf(lend.error, speak, shown)}
    >
      <div className={forms.row}>
        <TextInput
          ref={aid}
          className={forms.twice}
          label={speak('aids.aid')}
          value={typed.aid}
          autoComplete="off"
          onChange={(event) => type({ aid: event.currentTarget.value })}
          error={fault('aid')}
        />
        <TextInput
          label={speak('aids.number')}
          value={typed.number}
          autoComplete="off"
          onChange={(event) => type({ number: event.currentTarget.value })}
          error={fault('number')}
        />
        <DayInput
          label={speak('aids.lentOn')}
          value={typed.lentOn}
          today={today}
          onChange={(lentOn) => type({ lentOn })}
          fault={fault('lentOn')}
        />
        <DayInput
          label={speak('aids.dueOn')}
          value={typed.dueOn}
          today={today}
          onChange={(dueOn) => type({ dueOn })}
          fault={fault('dueOn')}
        />
        <TextInput
          className={forms.twice}
          label={speak('aids.note')}
          value={typed.note}
          autoComplete="off"
          onChange={(event) => type({ note: event.currentTarget.value })}
          error={fault('note')}
        />
      </div>
    </PanelForm>
  );
}
