import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { useBegun } from '#renderer/components/use-begun.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { codeNow } from '#renderer/code-lists/words.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Day } from '#shared/calendar.ts';
import type { Code } from '#shared/code-lists.ts';

type RewordFormProps = { code: Code; today: Day; onReworded: (codeId: string) => void; onCancel: () => void };

/** Says the code otherwise from a day on; what was written before keeps the old words. */
export function RewordForm({ code, today, onReworded, onCancel }: RewordFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [from, setFrom] = useState<Day | null>(null);
  const [change, setChange] = useState({
    textDa: code.textDa,
    textSv: code.textSv ?? '',
    textEn: code.textEn ?? '',
  });
  const reword = api.codeLists.reword.useCommand();
  const begun = useBegun(codeNow(code, speak));

  async function save() {
    if (from === null) return;
    const { value, auditSeq } = await reword.mutateAsync({ codeId: code.id, version: code.version, from, change });
    sayDone(speak('codeLists.reworded', { text: change.textDa, day: from }), auditSeq);
    onReworded(value.id);
  }

  return (
    <PanelForm
      label={speak('codeLists.reword')}
      saveLabel={speak('codeLists.rewordSave')}
      onSave={save}
      onCancel={onCancel}
      isPending={reword.isPending}
      begun={begun}
      missing={from === null ? speak('codeLists.rewordDayMissing') : null}
      fault={sentenceOf(reword.error, speak, ['from', 'change.textDa', 'change.textSv', 'change.textEn'])}
    >
      <SectionHead level={3} title={speak('codeLists.reword')} />
      <DayInput
        label={speak('codeLists.rewordFrom')}
        description={speak('codeLists.rewordNote')}
        value={from}
        today={today}
        fault={faultAt(reword.error, 'from', speak)}
        onChange={setFrom}
      />
      {(['textDa', 'textSv', 'textEn'] as const).map((field) => (
        <TextInput
          key={field}
          label={speak(`codeLists.${field}`)}
          placeholder={field === 'textDa' ? undefined : speak('codeLists.fallsBack')}
          value={change[field]}
          error={faultAt(reword.error, `change.${field}`, speak)}
          onChange={(event) => setChange({ ...change, [field]: event.currentTarget.value })}
        />
      ))}
    </PanelForm>
  );
}
