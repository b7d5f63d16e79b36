import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { readJobTime } from '#renderer/earlier-jobs/job-time.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

const nothing = { title: '', employer: '', from: '', to: '', whyEnded: '' };
const shown = Object.keys(nothing);

/** One more job from before; only what it was must be said. Enter keeps it and asks for the next. */
export function NewEarlierJob({ candidateId, onDone }: { candidateId: string; onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const today = useOpenSession()?.today ?? '';
  const note = api.earlierJobs.note.useCommand();
  const titleField = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(nothing);
  const from = readJobTime(typed.from, today);
  const to = readJobTime(typed.to, today);

  async function keep() {
    if (from === null || to === null) return;
    const { auditSeq } = await note.mutateAsync({ candidateId, ...typed, from, to });
    sayDone(speak('earlierJobs.noted'), auditSeq);
    setTyped(nothing);
    titleField.current?.focus();
  }

  const field = (name: keyof typeof nothing, label: string, isRefused = false) => (
    <TextInput
      {...(name === 'title' && { ref: titleField })}
      label={label}
      value={typed[name]}
      autoComplete="off"
      data-refused={isRefused || undefined}
      error={isRefused ? speak('lifeEvents.when') : faultAt(note.error, name, speak)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped((before) => ({ ...before, [name]: text }));
      }}
    />
  );

  return (
    <PanelForm
      label={speak('earlierJobs.add')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={note.isPending}
      missing={typed.title.trim() === '' ? speak('earlierJobs.missing') : null}
      fault={sentenceOf(note.error, speak, shown)}
      note={speak('earlierJobs.timeHint')}
    >
      <div className={forms.row}>
        {field('title', speak('earlierJobs.job'))}
        {field('employer', speak('earlierJobs.employer'))}
        {field('from', speak('earlierJobs.from'), from === null)}
        {field('to', speak('earlierJobs.to'), to === null)}
        {field('whyEnded', speak('earlierJobs.whyEnded'))}
      </div>
    </PanelForm>
  );
}
