import { Select, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { FieldFaults } from '#renderer/print-templates/FieldFaults.tsx';
import { partChoices, partOf } from '#renderer/report-phrases/part-names.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { unknownFieldsIn } from '#shared/print-templates.ts';

/** One more sentence for the report; the form asks for the next of the same part. */
export function NewReportPhraseForm({ onDone }: { onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const adding = api.reportPhrases.add.useCommand();
  const words = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [part, setPart] = useState<string>('');

  async function add() {
    const { auditSeq } = await adding.mutateAsync({ part: partOf(part), text });
    sayDone(speak('reportPhrases.added'), auditSeq);
    setText('');
    words.current?.focus();
  }

  return (
    <PanelForm
      label={speak('reportPhrases.add')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={add}
      onCancel={onDone}
      isPending={adding.isPending}
      missing={text.trim() === '' ? speak('reportPhrases.missing') : null}
      fault={sentenceOf(adding.error, speak, ['text'])}
    >
      <Select
        label={speak('reportPhrases.part')}
        value={part}
        allowDeselect={false}
        data={partChoices(speak)}
        onChange={(chosen) => setPart(chosen ?? '')}
      />
      <Textarea
        ref={words}
        label={speak('reportPhrases.text')}
        description={speak('reportPhrases.fields')}
        value={text}
        maxLength={1000}
        autosize
        minRows={2}
        error={faultAt(adding.error, 'text', speak)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FieldFaults
        fields={unknownFieldsIn(text)}
        onReplace={(field, meant) => setText(text.replaceAll(`{${field}}`, `{${meant}}`))}
      />
    </PanelForm>
  );
}
