import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import forms from '#renderer/components/form.module.css';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';

type CounsellorFieldProps = {
  counsellorId: string | null;
  onChange: (counsellorId: string | null) => void;
  fault: string | undefined;
  /** Takes the keyboard when the form opens. */
  hasFirstFocus?: boolean;
};

const newOne = 'new';
const focusOnArrival = (field: HTMLElement | null) => field?.focus();

/** The counsellor at the authority: chosen by typing, or written down in place. */
export function CounsellorField({ counsellorId, onChange, fault, hasFirstFocus = false }: CounsellorFieldProps) {
  const speak = useSpeak();
  const { counsellors } = useOrderChoices();
  const [typed, setTyped] = useState('');
  const [newName, setNewName] = useState<string | null>(null);
  const isKnown = counsellors.some(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
  const offer =
    typed.trim() === '' || isKnown
      ? []
      : [{ value: newOne, label: speak('courses.newCounsellor', { name: typed.trim() }) }];

  /** Whoever types and goes on at once is faster than the list: what they typed is chosen here, and never lost. */
  function chooseTyped(text: string) {
    const words = text.trim().toLowerCase();
    if (counsellorId !== null || words === '') return;
    const first = counsellors.find(({ label }) => label.toLowerCase().includes(words));
    if (first) onChange(first.value);
    else setNewName(text.trim());
  }

  if (newName !== null) {
    return (
      <NewCounsellor
        name={newName}
        onDone={(id) => {
          setNewName(null);
          setTyped('');
          if (id !== null) onChange(id);
        }}
      />
    );
  }
  return (
    <Select
      openOnFocus={false}
      className={forms.twice}
      label={speak('courses.counsellor')}
      placeholder={speak('courses.typeCounsellor')}
      searchable
      clearable
      selectFirstOptionOnChange
      autoSelectOnBlur
      onBlurCapture={(event) => chooseTyped(event.currentTarget.value)}
      ref={hasFirstFocus ? focusOnArrival : null}
      data={[...counsellors, ...offer]}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'value' in option &&
            (option.value === newOne || option.label.toLowerCase().includes(search.trim().toLowerCase())),
        )
      }
      value={counsellorId}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(chosen) => (chosen === newOne ? setNewName(typed.trim()) : onChange(chosen))}
      error={fault}
    />
  );
}

function NewCounsellor({ name: typedName, onDone }: { name: string; onDone: (id: string | null) => void }) {
  const speak = useSpeak();
  const register = api.authorityContacts.register.useCommand();
  const [name, setName] = useState(typedName);
  const [unit, setUnit] = useState('');
  const [phone, setPhone] = useState('');
  const keep = async () => onDone((await register.mutateAsync({ name, unit, phone })).value.id);
  return (
    <fieldset className={`${forms.inline} ${forms.wide}`}>
      <legend className={forms.legend}>{speak('courses.newCounsellorTitle')}</legend>
      <div className={forms.row}>
        <TextInput
          label={speak('courses.counsellorName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={speak('courses.counsellorUnit')}
          value={unit}
          ref={focusOnArrival}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
        <TextInput
          label={speak('candidates.phone')}
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
      </div>
      <div className={forms.actions}>
        <Button disabled={name.trim() === ''} onClick={() => void keep().catch(() => undefined)}>
          {speak('courses.addCounsellor')}
        </Button>
        <Button variant="subtle" onClick={() => onDone(null)}>
          {speak('app.cancel')}
        </Button>
        <span className={forms.fault} role="alert">
          {sentenceOf(register.error, speak)}
        </span>
      </div>
    </fieldset>
  );
}
