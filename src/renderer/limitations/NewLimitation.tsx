import { Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { regionWords } from '#shared/limitation-words.ts';
import { kindWords } from '#renderer/observations/observation-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { bodyRegions, type BodyRegion, type EarlierJob } from '#shared/limitations.ts';
import { knowledgeKinds, type KnowledgeKind } from '#shared/observations.ts';

type NewLimitationProps = { candidateId: string; jobs: readonly EarlierJob[]; onDone: () => void };

/** One more limitation: what it means for the work and where it is felt. Enter keeps it and asks for the next. */
export function NewLimitation({ candidateId, jobs, onDone }: NewLimitationProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const note = api.limitations.note.useCommand();
  const textField = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [region, setRegion] = useState<BodyRegion | null>(null);
  const [kind, setKind] = useState<KnowledgeKind>('stated');
  const [earlierJobId, setEarlierJobId] = useState<string | null>(null);
  const [origin, setOrigin] = useState('');

  async function keep() {
    if (region === null) return;
    const { auditSeq } = await note.mutateAsync({ candidateId, text, region, kind, earlierJobId, origin });
    sayDone(speak('limitations.noted'), auditSeq);
    setText('');
    setRegion(null);
    setOrigin('');
    textField.current?.focus();
  }

  return (
    <PanelForm
      label={speak('limitations.add')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={note.isPending}
      missing={text.trim() === '' || region === null ? speak('limitations.missing') : null}
      fault={sentenceOf(note.error, speak, ['text', 'origin', 'earlierJobId'])}
    >
      <TextInput
        ref={textField}
        label={speak('limitations.words')}
        description={speak('limitations.noDiagnosis')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={text}
        autoComplete="off"
        error={faultAt(note.error, 'text', speak)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={forms.row}>
        <Select
          openOnFocus={false}
          label={speak('limitations.region')}
          searchable
          data={bodyRegions.map((value) => ({ value, label: speak(regionWords[value]) }))}
          value={region}
          onChange={setRegion}
        />
        <Select
          openOnFocus={false}
          label={speak('observations.kind')}
          data={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind(value ?? kind)}
        />
        {jobs.length > 0 && (
          <Select
            openOnFocus={false}
            label={speak('limitations.fromJob')}
            placeholder={speak('limitations.noJob')}
            data={jobs.map(({ id, title }) => ({ value: id, label: title }))}
            value={earlierJobId}
            clearable
            onChange={setEarlierJobId}
            error={faultAt(note.error, 'earlierJobId', speak)}
          />
        )}
        <TextInput
          label={speak('limitations.origin')}
          value={origin}
          autoComplete="off"
          error={faultAt(note.error, 'origin', speak)}
          onChange={(event) => setOrigin(event.currentTarget.value)}
        />
      </div>
    </PanelForm>
  );
}
