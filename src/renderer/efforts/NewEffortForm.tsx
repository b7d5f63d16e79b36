import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { MinutesField } from '#renderer/components/MinutesField.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { effortStatusWords, effortWords } from '#shared/effort-words.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { sensitivityWords } from '#renderer/observations/observation-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { effortKinds, effortStatuses, type EffortKind, type EffortStatus } from '#shared/efforts.ts';
import { formatClock, readWeekMinutes } from '#shared/minutes.ts';
import { sensitivities, type Sensitivity } from '#shared/observations.ts';

const blank = {
  kind: null as EffortKind | null,
  provider: '',
  schedule: '',
  minutesPerWeek: null as number | null,
  from: null as string | null,
  to: null as string | null,
  status: 'under-way' as EffortStatus,
  note: '',
  /** Null until somebody chooses: treatment is health, everything else ordinary. */
  sensitivity: null as Sensitivity | null,
};

const paths = ['provider', 'schedule', 'minutesPerWeek', 'from', 'to', 'note'] as const;

/** One more effort beside the course; its kind is enough. */
export function NewEffortForm({ record, onDone }: { record: CourseRecord; onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const note = api.efforts.note.useCommand();
  const [typed, setTyped] = useState(blank);
  const type = (part: Partial<typeof blank>) => setTyped((before) => ({ ...before, ...part }));
  const fault = (path: (typeof paths)[number]) => faultAt(note.error, path, speak);
  const { kind, ...said } = typed;
  const sensitivity = typed.sensitivity ?? (kind === 'treatment' ? 'health' : 'ordinary');

  async function keep() {
    if (kind === null) return;
    const { auditSeq } = await note.mutateAsync({
      ...said,
      kind,
      courseId: record.course.id,
      sensitivity,
    });
    sayDone(speak('efforts.noted', { effort: speak(effortWords[kind]) }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('efforts.add')}
      saveLabel={speak('app.save')}
      onSave={keep}
      onCancel={onDone}
      isPending={note.isPending}
      missing={kind === null ? speak('efforts.missing') : null}
      fault={sentenceOf(note.error, speak, paths)}
    >
      <div className={forms.row}>
        <Select
          openOnFocus={false}
          label={speak('efforts.kind')}
          data={effortKinds.map((value) => ({ value, label: speak(effortWords[value]) }))}
          value={kind}
          onChange={(value) => type({ kind: value })}
        />
        <Select
          openOnFocus={false}
          label={speak('efforts.status')}
          data={effortStatuses.map((value) => ({ value, label: speak(effortStatusWords[value]) }))}
          value={typed.status}
          onChange={(status) => status !== null && type({ status })}
        />
        <TextInput
          label={speak('efforts.provider')}
          value={typed.provider}
          autoComplete="off"
          onChange={(event) => type({ provider: event.currentTarget.value })}
          error={fault('provider')}
        />
        <TextInput
          label={speak('efforts.schedule')}
          placeholder={speak('efforts.schedulePlaceholder')}
          value={typed.schedule}
          autoComplete="off"
          onChange={(event) => type({ schedule: event.currentTarget.value })}
          error={fault('schedule')}
        />
        <DayInput
          label={speak('efforts.from')}
          value={typed.from}
          today={record.today}
          onChange={(from) => type({ from })}
          fault={fault('from')}
        />
        <DayInput
          label={speak('efforts.to')}
          value={typed.to}
          today={record.today}
          onChange={(to) => type({ to })}
          fault={fault('to')}
        />
        <MinutesField
          label={speak('efforts.perWeek')}
          value={typed.minutesPerWeek}
          onChange={(minutesPerWeek) => type({ minutesPerWeek })}
          parse={readWeekMinutes}
          format={formatClock}
          unreadable={() => speak('minutes.unreadable')}
          fault={fault('minutesPerWeek') ?? null}
        />
        <TextInput
          className={forms.wide}
          label={speak('efforts.note')}
          description={kind === 'treatment' ? speak('efforts.treatmentHint') : undefined}
          value={typed.note}
          autoComplete="off"
          onChange={(event) => type({ note: event.currentTarget.value })}
          error={fault('note')}
        />
        <Select
          openOnFocus={false}
          label={speak('observations.sensitivity')}
          description={sensitivity === 'sensitive' ? speak('support.sensitiveHint') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={sensitivities.map((value) => ({ value, label: speak(sensitivityWords[value]) }))}
          value={sensitivity}
          onChange={(value) => type({ sensitivity: value })}
        />
      </div>
    </PanelForm>
  );
}
