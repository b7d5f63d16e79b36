import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import classes from '#renderer/components/form.module.css';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import {
  accommodationCategories,
  amountUnits,
  nextCode,
  type AccommodationCategory,
  type AmountUnit,
} from '#shared/accommodations.ts';

type NewAccommodationFormProps = {
  /** Every code of the catalogue, for the next number. */
  codes: readonly string[];
  onAdded: (accommodationId: string) => void;
  onClose: () => void;
};

const shownPaths = ['wording', 'code'];

/** One of the centre's own with the few facts it begins with, in the panel; Enter adds it, and the panel shows the rest. */
export function NewAccommodationForm({ codes, onAdded, onClose }: NewAccommodationFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const first = useFirstFocus<HTMLInputElement>();
  const [wording, setWording] = useState('');
  const [category, setCategory] = useState<AccommodationCategory>('time');
  const [unit, setUnit] = useState<AmountUnit>('none');
  const [hasTimes, setHasTimes] = useState(false);
  const [code, setCode] = useState('');
  const add = api.accommodations.add.useCommand();

  function send(event: FormEvent) {
    event.preventDefault();
    if (add.isPending) return;
    add.mutate(
      { wording, category, unit, hasTimes, code },
      {
        onSuccess({ value, auditSeq }) {
          sayDone(speak('accommodations.added', { wording, code: value.code }), auditSeq);
          onAdded(value.id);
        },
      },
    );
  }

  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <PanelHead title={speak('accommodations.new')} onClose={onClose} />
      <TextInput
        ref={first}
        label={speak('accommodations.wording')}
        value={wording}
        autoComplete="off"
        onChange={(event) => setWording(event.currentTarget.value)}
        error={faultAt(add.error, 'wording', speak)}
      />
      <Select
        openOnFocus={false}
        label={speak('accommodations.category')}
        data={accommodationCategories.map((value) => ({ value, label: speak(`accommodations.${value}`) }))}
        value={category}
        allowDeselect={false}
        onChange={(chosen) => setCategory(accommodationCategories.find((each) => each === chosen) ?? category)}
      />
      <Select
        openOnFocus={false}
        label={speak('accommodations.unit')}
        data={amountUnits.map((value) => ({
          value,
          label: value === 'none' ? speak('accommodations.countsNothing') : speak(`accommodations.${value}`),
        }))}
        value={unit}
        allowDeselect={false}
        onChange={(chosen) => setUnit(amountUnits.find((each) => each === chosen) ?? unit)}
      />
      <Checkbox
        label={speak('accommodations.hasTimes')}
        checked={hasTimes}
        onChange={(event) => setHasTimes(event.currentTarget.checked)}
      />
      <TextInput
        label={speak('accommodations.code')}
        description={speak('accommodations.codeHint', { code: nextCode(category, codes) })}
        value={code}
        autoComplete="off"
        onChange={(event) => setCode(event.currentTarget.value)}
        error={faultAt(add.error, 'code', speak)}
      />
      <p className="quiet">{speak('accommodations.newNote')}</p>
      <Refusal sentence={sentenceOf(add.error, speak, shownPaths)} />
      <div className={classes.actions}>
        <Button type="submit" variant="filled">
          {speak('accommodations.addNow')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {speak('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
