import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { NewPassphrase, whyNewPassphraseRefused } from '#renderer/session/NewPassphrase.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useAsking } from '#renderer/session/use-asking.ts';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useSpeak } from '#renderer/text.ts';
import { centreKinds } from '#shared/session.ts';
import classes from '#renderer/session/CreateCentreForm.module.css';

type CreateCentreFormProps = { onBack: () => void; onCreated: (recoveryKey: string) => void };

const shownPaths = ['name', 'code', 'kind', 'departmentName', 'leaderName', 'passphrase'];

/** What a new book needs: the centre, its first department, its first leader and a passphrase. */
export function CreateCentreForm({ onBack, onCreated }: CreateCentreFormProps) {
  const speak = useSpeak();
  const [centre, setCentre] = useState({ name: '', code: '', departmentName: '', leaderName: '' });
  const [kind, setKind] = useState<(typeof centreKinds)[number]>('workshop');
  const [text, setText] = useState({ passphrase: '', repeated: '' });
  const [isChecked, setIsChecked] = useState(false);
  const first = useFirstFocus<HTMLInputElement>();
  const creating = useAsking();

  async function create(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (creating.isWorking || whyNewPassphraseRefused(text)) return;
    const { passphrase } = text;
    const made = await creating.ask(() => api.session.createCentre.ask({ ...centre, kind, passphrase }));
    if (made) onCreated(made.value.recoveryKey);
  }

  const line = (field: keyof typeof centre) => ({
    value: centre[field],
    error: faultAt(creating.error, field, speak),
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) =>
      setCentre({ ...centre, [field]: event.currentTarget.value }),
  });

  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <h1 className={classes.title}>{speak('session.createCentre')}</h1>
      <div className={classes.halves}>
        <fieldset className={classes.half}>
          <legend>{speak('session.theCentre')}</legend>
          <TextInput label={speak('session.centreName')} ref={first} {...line('name')} />
          <TextInput
            label={speak('session.centreCode')}
            description={speak('session.centreCodeNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...line('code')}
          />
          <Select
            label={speak('session.centreKind')}
            data={centreKinds.map((value) => ({ value, label: speak(`session.${value}`) }))}
            value={kind}
            onChange={(chosen) => chosen && setKind(chosen)}
          />
          <TextInput label={speak('session.departmentName')} {...line('departmentName')} />
        </fieldset>
        <fieldset className={classes.half}>
          <legend>{speak('session.you')}</legend>
          <TextInput label={speak('session.leaderName')} {...line('leaderName')} />
          <NewPassphrase
            label={speak('session.passphrase')}
            text={text}
            onChange={setText}
            isChecked={isChecked}
            fault={faultAt(creating.error, 'passphrase', speak)}
          />
        </fieldset>
      </div>
      <Refusal sentence={sentenceOf(creating.error, speak, shownPaths)} />
      <div className={classes.actions}>
        <Button type="submit" variant="filled" size="md" disabled={creating.isWorking}>
          {speak(creating.isWorking ? 'session.creating' : 'session.createCentre')}
        </Button>
        <Button size="md" variant="subtle" disabled={creating.isWorking} onClick={onBack}>
          {speak('session.back')}
        </Button>
      </div>
    </form>
  );
}
