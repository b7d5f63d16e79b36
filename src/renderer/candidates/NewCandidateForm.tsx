import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import classes from '#renderer/candidates/candidates.module.css';
import { CprField } from '#renderer/candidates/CprField.tsx';
import { LastWorkedFields } from '#renderer/candidates/LastWorkedFields.tsx';
import { NewWords } from '#renderer/candidates/NewWords.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { NewCandidate } from '#shared/candidates.ts';

type NewCandidateFormProps = { onRegistered: (candidateId: string) => void; onCancel: () => void };

const shown = [
  'firstName',
  'lastName',
  'cpr',
  'phone',
  'email',
  'address',
  'interpreterLanguage',
  'lastWorkedOn',
  'wishes',
  'exclusions',
];

/** A person in the book. Only the name must be known; everything else may come later. */
export function NewCandidateForm({ onRegistered, onCancel }: NewCandidateFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const register = api.candidates.register.useCommand();
  const [person, setPerson] = useState<NewCandidate>({ firstName: '', lastName: '' });
  const change = (part: Partial<NewCandidate>) => setPerson((before) => ({ ...before, ...part }));
  const isNamed = person.firstName.trim() !== '' && person.lastName.trim() !== '';

  async function keep() {
    const { value, auditSeq } = await register.mutateAsync(person);
    sayDone(speak('candidates.registered', { name: `${person.firstName} ${person.lastName}` }), auditSeq);
    onRegistered(value.id);
  }

  const line = (
    field: 'firstName' | 'lastName' | 'phone' | 'email' | 'address' | 'interpreterLanguage',
    label: string,
  ) => (
    <TextInput
      label={label}
      value={person[field] ?? ''}
      autoComplete="off"
      error={faultAt(register.error, field, speak)}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <PanelForm
      layout="panel"
      label={speak('candidates.new')}
      saveLabel={speak('candidates.register')}
      onSave={keep}
      onCancel={onCancel}
      isPending={register.isPending}
      missing={isNamed ? null : speak('candidates.missingName')}
      fault={sentenceOf(register.error, speak, shown)}
    >
      <h2 className={classes.name}>{speak('candidates.new')}</h2>
      {line('firstName', speak('candidates.firstName'))}
      {line('lastName', speak('candidates.lastName'))}
      <CprField
        value={person.cpr ?? ''}
        onChange={(cpr) => change({ cpr })}
        fault={faultAt(register.error, 'cpr', speak)}
      />
      {line('phone', speak('candidates.phone'))}
      {line('email', speak('candidates.email'))}
      {line('address', speak('candidates.address'))}
      <Checkbox
        label={speak('candidates.protected')}
        description={speak('candidates.protectedHint')}
        checked={person.isProtected ?? false}
        onChange={(event) => change({ isProtected: event.currentTarget.checked })}
      />
      {line('interpreterLanguage', speak('candidates.interpreter'))}
      <LastWorkedFields
        kind={person.lastWorkedKind ?? 'unknown'}
        on={person.lastWorkedOn ?? null}
        onChange={(lastWorkedKind, lastWorkedOn) => change({ lastWorkedKind, lastWorkedOn })}
        fault={faultAt(register.error, 'lastWorkedOn', speak)}
      />
      <NewWords wishes={person.wishes ?? ''} exclusions={person.exclusions ?? ''} onChange={change} />
    </PanelForm>
  );
}
