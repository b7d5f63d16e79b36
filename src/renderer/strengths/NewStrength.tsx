import { Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { areaWords, kindWords } from '#renderer/observations/observation-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { knowledgeKinds, observationAreas, type KnowledgeKind, type ObservationArea } from '#shared/observations.ts';

/** One more strength, in a sentence. Enter keeps it and asks for the next. */
export function NewStrength({ candidateId, onDone }: { candidateId: string; onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const note = api.strengths.note.useCommand();
  const textField = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [area, setArea] = useState<ObservationArea>('professional');
  const [kind, setKind] = useState<KnowledgeKind>('observed');

  async function keep() {
    const { auditSeq } = await note.mutateAsync({ candidateId, text, area, kind });
    sayDone(speak('strengths.noted'), auditSeq);
    setText('');
    textField.current?.focus();
  }

  return (
    <PanelForm
      label={speak('strengths.add')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={note.isPending}
      missing={text.trim() === '' ? speak('strengths.missing') : null}
      fault={sentenceOf(note.error, speak, ['text'])}
    >
      <TextInput
        ref={textField}
        label={speak('strengths.words')}
        value={text}
        autoComplete="off"
        error={faultAt(note.error, 'text', speak)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={forms.pair}>
        <Select
          openOnFocus={false}
          label={speak('observations.kind')}
          data={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind(value ?? kind)}
        />
        <Select
          openOnFocus={false}
          label={speak('observations.area')}
          data={observationAreas.map((value) => ({ value, label: speak(areaWords[value]) }))}
          value={area}
          allowDeselect={false}
          onChange={(value) => setArea(value ?? area)}
        />
      </div>
    </PanelForm>
  );
}
