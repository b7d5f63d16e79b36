import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import type { Refused } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';

type NewSectionFormProps = { onAdd: (title: string) => Promise<Refused | null>; onDone: () => void };

/** One more section of the centre's own, at the end of the print. */
export function NewSectionForm({ onAdd, onDone }: NewSectionFormProps) {
  const speak = useSpeak();
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<string>();
  const [isPending, setIsPending] = useState(false);

  async function add() {
    setIsPending(true);
    const refused = await onAdd(title.trim());
    setIsPending(false);
    if (refused) setFault(refused.sentence);
    else onDone();
  }

  return (
    <PanelForm
      label={speak('printTemplates.addOwn')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={add}
      onCancel={onDone}
      isPending={isPending}
      missing={title.trim() === '' ? speak('printTemplates.ownNeedsTitle') : null}
      fault={fault}
    >
      <TextInput
        label={speak('printTemplates.heading')}
        value={title}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </PanelForm>
  );
}
