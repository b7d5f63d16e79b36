import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';

type NewTemplateFormProps = {
  /** The new one begins as a copy of this one. */
  like: CourseTemplate;
  onAdded: (templateId: string) => void;
  onCancel: () => void;
};

/** One more template; only its name is asked for. */
export function NewTemplateForm({ like, onAdded, onCancel }: NewTemplateFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [name, setName] = useState('');
  const add = api.courseTemplates.add.useCommand();

  async function save() {
    const { weeks, toleranceWorkdays, meetings } = like;
    const { value, auditSeq } = await add.mutateAsync({ name, weeks, toleranceWorkdays, meetings });
    sayDone(speak('courseTemplates.added', { name }), auditSeq);
    onAdded(value.id);
  }

  return (
    <PanelForm
      label={speak('courseTemplates.new')}
      saveLabel={speak('courseTemplates.add')}
      onSave={save}
      onCancel={onCancel}
      isPending={add.isPending}
      missing={null}
      fault={sentenceOf(add.error, speak, ['name'])}
      note={speak('courseTemplates.newNote', { name: like.name })}
    >
      <TextInput
        label={speak('courseTemplates.name')}
        value={name}
        error={faultAt(add.error, 'name', speak)}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </PanelForm>
  );
}
