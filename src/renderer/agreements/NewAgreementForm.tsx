import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Agreement } from '#shared/agreements.ts';
import type { Day } from '#shared/calendar.ts';
import classes from '#renderer/components/form.module.css';

type NewAgreementFormProps = {
  /** The parties rarely change, so the new version begins with the latest one's. */
  latest: Agreement | undefined;
  today: Day;
  onDone: () => void;
};

/** A version of the agreement from a day on; the one before is in force until then. */
export function NewAgreementForm({ latest, today, onDone }: NewAgreementFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [validFrom, setValidFrom] = useState<Day | null>(null);
  const [texts, setTexts] = useState({ parties: latest?.parties ?? '', content: '', targets: '' });
  const add = api.agreements.add.useCommand();

  async function save() {
    if (validFrom === null) return;
    const { auditSeq } = await add.mutateAsync({ validFrom, ...texts });
    sayDone(speak('agreements.added', { day: validFrom }), auditSeq);
    onDone();
  }

  const field = (key: keyof typeof texts) => ({
    label: speak(`agreements.${key}`),
    value: texts[key],
    error: faultAt(add.error, key, speak),
  });
  return (
    <PanelForm
      label={speak('agreements.new')}
      saveLabel={speak('agreements.add')}
      onSave={save}
      onCancel={onDone}
      isPending={add.isPending}
      missing={validFrom === null ? speak('agreements.missing') : null}
      fault={sentenceOf(add.error, speak, ['validFrom', 'parties', 'content', 'targets'])}
    >
      <div className={classes.row}>
        <DayInput
          label={speak('agreements.validFrom')}
          value={validFrom}
          today={today}
          fault={faultAt(add.error, 'validFrom', speak)}
          onChange={setValidFrom}
        />
        <TextInput
          className={classes.twice}
          {...field('parties')}
          placeholder={speak('agreements.partiesHint')}
          onChange={(event) => setTexts({ ...texts, parties: event.currentTarget.value })}
        />
      </div>
      <Textarea
        {...field('content')}
        autosize
        minRows={3}
        onChange={(event) => setTexts({ ...texts, content: event.currentTarget.value })}
      />
      <Textarea
        {...field('targets')}
        autosize
        minRows={2}
        placeholder={speak('agreements.targetsHint')}
        onChange={(event) => setTexts({ ...texts, targets: event.currentTarget.value })}
      />
    </PanelForm>
  );
}
