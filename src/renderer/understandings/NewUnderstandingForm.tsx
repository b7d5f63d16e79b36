import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { understandingWords } from '#renderer/understandings/understanding-words.ts';
import { useSayDone } from '#renderer/undo.ts';
import { understandingKinds, whyUnderstandingRefused, type UnderstandingKind } from '#shared/understandings.ts';

type NewUnderstandingFormProps = { courseId: string; today: string; onDone: () => void };

/** What is agreed today; both sides of an expectation are written beside each other. */
export function NewUnderstandingForm({ courseId, today, onDone }: NewUnderstandingFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const make = api.understandings.make.useCommand();
  const [kind, setKind] = useState<UnderstandingKind>('pedagogical');
  const [agreedOn, setAgreedOn] = useState<string | null>(today);
  const [signedOn, setSignedOn] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [written, setInReturn] = useState('');
  const isMutual = kind === 'expectations';
  const inReturn = isMutual ? written : '';
  const refused =
    agreedOn === null
      ? ({ key: 'understandings.dayNeeded' } as const)
      : whyUnderstandingRefused({ kind, agreedOn, signedOn, endedOn: null, text, inReturn }, today);

  async function keep() {
    if (agreedOn === null) return;
    const { auditSeq } = await make.mutateAsync({ courseId, kind, agreedOn, signedOn, text, inReturn });
    sayDone(speak('understandings.made'), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('understandings.add')}
      saveLabel={speak('app.save')}
      onSave={keep}
      onCancel={onDone}
      isPending={make.isPending}
      missing={refused ? speak(refused.key) : null}
      fault={sentenceOf(make.error, speak, ['agreedOn', 'signedOn', 'text', 'inReturn'])}
    >
      <div className={forms.row}>
        <Select
          openOnFocus={false}
          label={speak('understandings.kind')}
          data={understandingKinds.map((value) => ({ value, label: speak(understandingWords[value]) }))}
          value={kind}
          onChange={(value) => value !== null && setKind(value)}
        />
        <DayInput
          label={speak('understandings.agreedOn')}
          value={agreedOn}
          today={today}
          onChange={setAgreedOn}
          fault={faultAt(make.error, 'agreedOn', speak)}
        />
        <DayInput
          label={speak('understandings.signedOn')}
          value={signedOn}
          today={today}
          onChange={setSignedOn}
          fault={faultAt(make.error, 'signedOn', speak)}
        />
      </div>
      <div className={isMutual ? forms.pair : undefined}>
        <Textarea
          label={speak(isMutual ? 'understandings.centreExpects' : 'understandings.text')}
          value={text}
          autosize
          minRows={3}
          onChange={(event) => setText(event.currentTarget.value)}
          error={faultAt(make.error, 'text', speak)}
        />
        {isMutual && (
          <Textarea
            label={speak('understandings.candidateMayExpect')}
            value={written}
            autosize
            minRows={3}
            onChange={(event) => setInReturn(event.currentTarget.value)}
            error={faultAt(make.error, 'inReturn', speak)}
          />
        )}
      </div>
    </PanelForm>
  );
}
