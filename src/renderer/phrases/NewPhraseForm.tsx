import { Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { areaWords, kindWords } from '#renderer/observations/observation-words.ts';
import classes from '#renderer/phrases/phrases.module.css';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { knowledgeKinds, observationAreas, type KnowledgeKind, type ObservationArea } from '#shared/observations.ts';

/** One more phrase; Enter keeps it and asks for the next of the same area and kind. */
export function NewPhraseForm({ onDone }: { onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const adding = api.phrases.add.useCommand();
  const words = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [area, setArea] = useState<ObservationArea>('professional');
  const [kind, setKind] = useState<KnowledgeKind>('observed');

  async function add() {
    const { auditSeq } = await adding.mutateAsync({ area, kind, text });
    sayDone(speak('phrases.added'), auditSeq);
    setText('');
    words.current?.focus();
  }

  return (
    <PanelForm
      label={speak('phrases.add')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={add}
      onCancel={onDone}
      isPending={adding.isPending}
      missing={text.trim() === '' ? speak('phrases.missing') : null}
      fault={sentenceOf(adding.error, speak, ['text'])}
    >
      <div className={classes.fields}>
        <TextInput
          ref={words}
          label={speak('phrases.text')}
          value={text}
          maxLength={300}
          autoComplete="off"
          error={faultAt(adding.error, 'text', speak)}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          label={speak('observations.area')}
          value={area}
          data={observationAreas.map((value) => ({ value, label: speak(areaWords[value]) }))}
          onChange={(chosen) => setArea(observationAreas.find((value) => value === chosen) ?? area)}
        />
        <Select
          label={speak('observations.kind')}
          value={kind}
          data={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
          onChange={(chosen) => setKind(knowledgeKinds.find((value) => value === chosen) ?? kind)}
        />
      </div>
    </PanelForm>
  );
}
