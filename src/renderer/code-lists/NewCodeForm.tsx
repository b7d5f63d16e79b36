import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { meaningOf } from '#renderer/code-lists/words.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { refusedField } from '#renderer/fault-focus.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Day } from '#shared/calendar.ts';
import { knownKinds, type Code, type CodeList } from '#shared/code-lists.ts';
import classes from '#renderer/components/form.module.css';

type NewCodeFormProps = {
  list: CodeList;
  /** The list's codes: what meanings it knows. */
  codes: readonly Code[];
  today: Day;
  onAdded: (codeId: string) => void;
  onClose: () => void;
};

const texts = ['textDa', 'textSv', 'textEn'] as const;

/** The centre's own code, in the panel; Enter keeps it. */
export function NewCodeForm({ list, codes, today, onAdded, onClose }: NewCodeFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const first = useFirstFocus<HTMLInputElement>();
  const kinds = knownKinds(list, codes);
  const [code, setCode] = useState({ textDa: '', textSv: '', textEn: '', key: '' });
  const [kind, setKind] = useState(kinds.includes('') ? '' : 'lawful');
  const [validFrom, setValidFrom] = useState<Day | null>(null);
  const add = api.codeLists.add.useCommand();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const refused = refusedField(event.currentTarget);
    if (refused) return refused.focus();
    add.mutate(
      { list, ...code, kind, validFrom },
      {
        onSuccess({ value, auditSeq }) {
          const text = code.textDa;
          sayDone(
            validFrom === null
              ? speak('codeLists.added', { text })
              : speak('codeLists.addedFrom', { text, day: validFrom }),
            auditSeq,
          );
          onAdded(value.id);
        },
      },
    );
  }

  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <PanelHead
        title={speak('codeLists.new')}
        note={`${speak(`codeLists.${list}`)}. ${speak('codeLists.newNote')}`}
        onClose={onClose}
      />
      {texts.map((field) => (
        <TextInput
          key={field}
          ref={field === 'textDa' ? first : undefined}
          label={speak(`codeLists.${field}`)}
          placeholder={field === 'textDa' ? undefined : speak('codeLists.fallsBack')}
          value={code[field]}
          error={faultAt(add.error, field, speak)}
          onChange={(event) => setCode({ ...code, [field]: event.currentTarget.value })}
        />
      ))}
      {kinds.length > 1 && (
        <Select
          label={speak('codeLists.meaning')}
          data={kinds.map((value) => ({
            value: value || 'none',
            label: meaningOf(value, speak) || speak('codeLists.noMeaning'),
          }))}
          value={kind || 'none'}
          error={faultAt(add.error, 'kind', speak)}
          onChange={(chosen) => chosen && setKind(chosen === 'none' ? '' : chosen)}
        />
      )}
      {list === 'absence' && (
        <TextInput
          label={speak('codeLists.keyShort')}
          maxLength={1}
          value={code.key}
          error={faultAt(add.error, 'key', speak)}
          onChange={(event) => setCode({ ...code, key: event.currentTarget.value.toUpperCase() })}
        />
      )}
      <DayInput
        label={speak('codeLists.fromDay')}
        value={validFrom}
        today={today}
        fault={faultAt(add.error, 'validFrom', speak)}
        onChange={setValidFrom}
      />
      <Refusal sentence={sentenceOf(add.error, speak, [...texts, 'kind', 'key', 'validFrom'])} />
      <div className={classes.actions}>
        <Button type="submit" variant="filled">
          {speak('codeLists.add')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {speak('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
