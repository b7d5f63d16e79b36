import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import classes from '#renderer/components/form.module.css';

type NewDepartmentFormProps = { onOpened: (departmentId: string) => void; onClose: () => void };

const fields = ['name', 'address', 'openingHours'] as const;

/** A new department, in the panel; Enter opens it. */
export function NewDepartmentForm({ onOpened, onClose }: NewDepartmentFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const first = useFirstFocus<HTMLInputElement>();
  const [department, setDepartment] = useState({ name: '', address: '', openingHours: '' });
  const open = api.departments.open.useCommand();

  function send(event: FormEvent) {
    event.preventDefault();
    open.mutate(department, {
      onSuccess({ value, auditSeq }) {
        sayDone(speak('departments.opened', { name: department.name }), auditSeq);
        onOpened(value.id);
      },
    });
  }

  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <PanelHead title={speak('departments.new')} onClose={onClose} />
      {fields.map((field) => (
        <TextInput
          key={field}
          ref={field === 'name' ? first : undefined}
          label={speak(`departments.${field}`)}
          value={department[field]}
          error={faultAt(open.error, field, speak)}
          onChange={(event) => setDepartment({ ...department, [field]: event.currentTarget.value })}
        />
      ))}
      <Refusal sentence={sentenceOf(open.error, speak, fields)} />
      <div className={classes.actions}>
        <Button type="submit" variant="filled">
          {speak('departments.open')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {speak('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
