import { Checkbox, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/life-events/timeline.module.css';
import { readWhen } from '#renderer/life-events/when.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';

const nothing = { when: '', text: '', isSensitive: false };

/** One more event on the timeline; Enter keeps it and asks for the next. */
export function NewLifeEvent({ candidateId, onDone }: { candidateId: string; onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const today = useOpenSession()?.today ?? '';
  const note = api.lifeEvents.note.useCommand();
  const whenField = useRef<HTMLInputElement>(null);
  const [event, setEvent] = useState(nothing);
  const [isLeft, setIsLeft] = useState(false);
  const happenedIn = readWhen(event.when, today);
  const isRefused = event.when.trim() !== '' && happenedIn === null;
  const change = (part: Partial<typeof nothing>) => setEvent((before) => ({ ...before, ...part }));

  async function keep() {
    if (happenedIn === null) return;
    const { text, isSensitive } = event;
    const { auditSeq } = await note.mutateAsync({ candidateId, happenedIn, text, isSensitive });
    sayDone(speak('lifeEvents.noted'), auditSeq);
    setEvent(nothing);
    whenField.current?.focus();
  }

  return (
    <PanelForm
      label={speak('lifeEvents.add')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={note.isPending}
      missing={event.when.trim() === '' || event.text.trim() === '' ? speak('lifeEvents.missing') : null}
      fault={sentenceOf(note.error, speak, ['happenedIn', 'text'])}
    >
      <div className={classes.fields}>
        <TextInput
          ref={whenField}
          label={speak('lifeEvents.happenedIn')}
          description={speak('lifeEvents.whenHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={event.when}
          autoComplete="off"
          data-refused={isRefused || undefined}
          error={isRefused && isLeft ? speak('lifeEvents.when') : faultAt(note.error, 'happenedIn', speak)}
          onBlur={() => setIsLeft(true)}
          onChange={(typed) => {
            setIsLeft(false);
            change({ when: typed.currentTarget.value });
          }}
        />
        <TextInput
          label={speak('lifeEvents.words')}
          value={event.text}
          autoComplete="off"
          error={faultAt(note.error, 'text', speak)}
          onChange={(typed) => change({ text: typed.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={speak('lifeEvents.sensitive')}
        description={speak('lifeEvents.sensitiveHint')}
        checked={event.isSensitive}
        onChange={(checked) => change({ isSensitive: checked.currentTarget.checked })}
      />
    </PanelForm>
  );
}
