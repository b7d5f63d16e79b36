import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { wholeNumber } from '#renderer/components/whole-number.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { refusedField } from '#renderer/fault-focus.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Day } from '#shared/calendar.ts';
import type { Department } from '#shared/departments.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type NewLimitFormProps = { departments: Department[]; today: Day };

const wholeCentre = 'whole-centre';

/** Sets the places of the centre or a department from a day; Enter keeps it. */
export function NewLimitForm({ departments, today }: NewLimitFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [scope, setScope] = useState(wholeCentre);
  const [validFrom, setValidFrom] = useState<Day | null>(null);
  const [places, setPlaces] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const limit = api.capacity.limit.useCommand();
  const scopes = [
    { value: wholeCentre, label: speak('capacity.wholeCentre') },
    ...departments.filter(({ archivedAt }) => archivedAt === null).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const number = wholeNumber(places);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const refused = refusedField(event.currentTarget);
    if (refused) return refused.focus();
    setIsAsked(true);
    if (validFrom === null || number === null) return;
    limit.mutate(
      { departmentId: scope === wholeCentre ? null : scope, validFrom, places: number },
      {
        onSuccess({ auditSeq }) {
          const name = departments.find(({ id }) => id === scope)?.name ?? speak('capacity.limitScopeCentre');
          sayDone(speak('capacity.limitSet', { scope: name, places: number, day: validFrom }), auditSeq);
          setValidFrom(null);
          setPlaces('');
          setIsAsked(false);
        },
      },
    );
  }

  return (
    <form className={classes.form} aria-label={speak('capacity.newLimit')} onSubmit={send} noValidate>
      <Select
        label={speak('capacity.scope')}
        data={scopes}
        value={scope}
        onChange={(chosen) => chosen && setScope(chosen)}
      />
      <DayInput
        label={speak('capacity.validFrom')}
        value={validFrom}
        today={today}
        fault={isAsked && validFrom === null ? speak('settings.dayMissing') : faultAt(limit.error, 'validFrom', speak)}
        onChange={setValidFrom}
      />
      <TextInput
        label={speak('capacity.places')}
        inputMode="numeric"
        autoComplete="off"
        value={places}
        error={isAsked && number === null ? speak('capacity.placesRange') : faultAt(limit.error, 'places', speak)}
        onChange={(event) => setPlaces(event.currentTarget.value)}
      />
      <Button type="submit">{speak('capacity.setLimit')}</Button>
      <Refusal sentence={sentenceOf(limit.error, speak, ['validFrom', 'places'])} />
    </form>
  );
}
