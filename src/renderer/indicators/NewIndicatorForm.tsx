import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import form from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { IndicatorWording } from '#shared/indicators.ts';

const fields = ['name', 'staff', 'candidate'] as const satisfies (keyof IndicatorWording)[];

/** One more indicator, in Danish; the other languages are worded in the table. */
export function NewIndicatorForm({ onDone }: { onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const add = api.indicators.add.useCommand();
  const [words, setWords] = useState<IndicatorWording>({ name: '', staff: '', candidate: '' });
  const pathOf = (field: string) => `wording.da.${field}`;

  async function save() {
    const { auditSeq } = await add.mutateAsync({ wording: { da: words } });
    sayDone(speak('indicators.added', { name: words.name }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('indicators.new')}
      saveLabel={speak('indicators.add')}
      onSave={save}
      onCancel={onDone}
      isPending={add.isPending}
      missing={words.name.trim() === '' ? speak('values.required') : null}
      fault={sentenceOf(add.error, speak, fields.map(pathOf))}
    >
      <div className={form.row}>
        {fields.map((field) => (
          <TextInput
            key={field}
            label={speak(`indicators.${field}`)}
            value={words[field]}
            autoComplete="off"
            error={faultAt(add.error, pathOf(field), speak)}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setWords((earlier) => ({ ...earlier, [field]: text }));
            }}
          />
        ))}
      </div>
    </PanelForm>
  );
}
