import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Department } from '#shared/departments.ts';
import classes from '#renderer/components/form.module.css';

type NewJobFunctionFormProps = {
  department: Department;
  onRegistered: (jobFunctionId: string) => void;
  onClose: () => void;
};

const shownPaths = ['name', 'liftKg', 'places'];

/** A new job function with the few facts it begins with, in the panel; Enter adds it, and the panel shows the rest. */
export function NewJobFunctionForm({ department, onRegistered, onClose }: NewJobFunctionFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const first = useFirstFocus<HTMLInputElement>();
  const [typed, setTyped] = useState({ name: '', liftKg: '', places: '' });
  const register = api.jobFunctions.register.useCommand();
  const isNumber = (text: string) => /^\d{0,3}$/u.test(text.trim());
  const numberOf = (text: string) => (text.trim() === '' ? null : Number(text));

  function send(event: FormEvent) {
    event.preventDefault();
    if (!isNumber(typed.liftKg) || !isNumber(typed.places)) return;
    const { name, liftKg, places } = typed;
    register.mutate(
      { departmentId: department.id, name, liftKg: numberOf(liftKg), places: numberOf(places) },
      {
        onSuccess({ value, auditSeq }) {
          sayDone(speak('jobFunctions.registered', { name }), auditSeq);
          onRegistered(value.id);
        },
      },
    );
  }

  const line = (field: keyof typeof typed) => ({
    value: typed[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  });
  const faultOf = (field: 'liftKg' | 'places') =>
    isNumber(typed[field]) ? faultAt(register.error, field, speak) : speak(`jobFunctions.${field}`);

  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <PanelHead title={speak('jobFunctions.new')} note={department.name} onClose={onClose} />
      <TextInput
        ref={first}
        label={speak('jobFunctions.name')}
        error={faultAt(register.error, 'name', speak)}
        {...line('name')}
      />
      <div className={classes.pair}>
        <TextInput
          label={speak('jobFunctions.liftLabel')}
          inputMode="numeric"
          error={faultOf('liftKg')}
          {...line('liftKg')}
        />
        <TextInput
          label={speak('jobFunctions.placesLabel')}
          inputMode="numeric"
          error={faultOf('places')}
          {...line('places')}
        />
      </div>
      <p className="quiet">{speak('jobFunctions.newNote')}</p>
      <Refusal sentence={sentenceOf(register.error, speak, shownPaths)} />
      <div className={classes.actions}>
        <Button type="submit" variant="filled">
          {speak('jobFunctions.register')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {speak('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
