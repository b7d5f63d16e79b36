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
import { codeText, type Code } from '#shared/code-lists.ts';

type EndCodeFormProps = { code: Code; today: Day; onDone: () => void };

/** The last day the code can be chosen for. */
export function EndCodeForm({ code, today, onDone }: EndCodeFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [validTo, setValidTo] = useState<Day | null>(today);
  const end = api.codeLists.end.useCommand();
  const begun = useBegun(codeNow(code, speak));

  async function save() {
    if (validTo === null) return;
    const { auditSeq } = await end.mutateAsync({ codeId: code.id, version: code.version, validTo });
    sayDone(speak('codeLists.ended', { text: codeText(code, speak.language), day: validTo }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('codeLists.end')}
      saveLabel={speak('codeLists.endSave')}
      onSave={save}
      onCancel={onDone}
      isPending={end.isPending}
      begun={begun}
      missing={validTo === null ? speak('codeLists.endDayMissing') : null}
      fault={sentenceOf(end.error, speak, ['validTo'])}
    >
      <SectionHead level={3} title={speak('codeLists.end')} />
      <DayInput
        label={speak('codeLists.endOn')}
        description={speak('codeLists.endNote')}
        value={validTo}
        today={today}
        fault={faultAt(end.error, 'validTo', speak)}
        onChange={setValidTo}
      />
    </PanelForm>
  );
}
