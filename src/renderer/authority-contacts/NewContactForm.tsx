import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import classes from '#renderer/authority-contacts/NewContactForm.module.css';

const fields = [
  ['name', 'authorityContacts.name'],
  ['title', 'authorityContacts.contactTitle'],
  ['unit', 'authorityContacts.unit'],
  ['phone', 'authorityContacts.phone'],
  ['email', 'authorityContacts.email'],
] as const;

const empty = { name: '', title: '', unit: '', phone: '', email: '' };

/** A line for one more contact; Enter keeps it, and the next can be typed at once. */
export function NewContactForm() {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const first = useRef<HTMLInputElement>(null);
  const [contact, setContact] = useState(empty);
  const register = api.authorityContacts.register.useCommand();

  function send(event: FormEvent) {
    event.preventDefault();
    register.mutate(contact, {
      onSuccess({ auditSeq }) {
        sayDone(speak('authorityContacts.registered', { name: contact.name }), auditSeq);
        setContact(empty);
        first.current?.focus();
      },
    });
  }

  return (
    <form className={classes.form} aria-label={speak('authorityContacts.new')} onSubmit={send} noValidate>
      {fields.map(([field, label]) => (
        <TextInput
          key={field}
          ref={field === 'name' ? first : undefined}
          label={field === 'name' ? speak('authorityContacts.new') : speak(label)}
          placeholder={field === 'name' ? speak(label) : undefined}
          value={contact[field]}
          error={faultAt(register.error, field, speak)}
          onChange={(event) => setContact({ ...contact, [field]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit">{speak('authorityContacts.register')}</Button>
      <Refusal sentence={sentenceOf(register.error, speak, Object.keys(empty))} />
    </form>
  );
}
