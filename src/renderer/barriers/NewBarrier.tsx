import { Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { barrierKindWords, weightWords } from '#shared/barrier-words.ts';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { sensitivityWords } from '#renderer/observations/observation-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { barrierKinds, barrierWeights, type BarrierKind, type BarrierWeight } from '#shared/barriers.ts';
import { sensitivities, type Sensitivity } from '#shared/observations.ts';

/** One more barrier: its words and its kind; open from today, of middle weight until somebody says otherwise. */
export function NewBarrier({ candidateId, onDone }: { candidateId: string; onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const note = api.barriers.note.useCommand();
  const textField = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<BarrierKind | null>(null);
  const [weight, setWeight] = useState<BarrierWeight>('middle');
  const [sensitivity, setSensitivity] = useState<Sensitivity>('ordinary');

  async function keep() {
    if (kind === null) return;
    const { auditSeq } = await note.mutateAsync({ candidateId, text, kind, weight, sensitivity });
    sayDone(speak('barriers.noted'), auditSeq);
    setText('');
    setKind(null);
    setSensitivity('ordinary');
    textField.current?.focus();
  }

  return (
    <PanelForm
      label={speak('barriers.add')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={note.isPending}
      missing={text.trim() === '' || kind === null ? speak('barriers.missing') : null}
      fault={sentenceOf(note.error, speak, ['text'])}
      {...(sensitivity === 'sensitive' && { note: speak('barriers.sensitiveHint') })}
    >
      <TextInput
        ref={textField}
        label={speak('barriers.words')}
        value={text}
        autoComplete="off"
        error={faultAt(note.error, 'text', speak)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={forms.row}>
        <Select
          openOnFocus={false}
          label={speak('barriers.kind')}
          searchable
          data={barrierKinds.map((value) => ({ value, label: speak(barrierKindWords[value]) }))}
          value={kind}
          onChange={setKind}
        />
        <Select
          openOnFocus={false}
          label={speak('barriers.weight')}
          data={barrierWeights.map((value) => ({ value, label: speak(weightWords[value]) }))}
          value={weight}
          allowDeselect={false}
          onChange={(value) => setWeight(value ?? weight)}
        />
        <Select
          openOnFocus={false}
          label={speak('observations.sensitivity')}
          data={sensitivities.map((value) => ({ value, label: speak(sensitivityWords[value]) }))}
          value={sensitivity}
          allowDeselect={false}
          onChange={(value) => setSensitivity(value ?? sensitivity)}
        />
      </div>
    </PanelForm>
  );
}
