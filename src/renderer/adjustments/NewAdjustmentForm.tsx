import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { amountLabel, effectWords, needWords } from '#renderer/adjustments/adjustment-words.ts';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import forms from '#renderer/components/form.module.css';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { accommodationCategories } from '#shared/accommodations.ts';
import { effects, needs, type adjustments } from '#shared/adjustments.ts';
import type { InputOf } from '#shared/contract.ts';
import type { CourseRecord } from '#shared/courses.ts';

type NewAdjustmentFormProps = { record: CourseRecord; onDone: () => void };
type Typed = Omit<InputOf<(typeof adjustments)['suggest']>, 'courseId' | 'accommodationId'> & {
  accommodationId: string | null;
};

const shown = [
  'accommodationId',
  'detail',
  'reason',
  'suggestedOn',
  'amount',
  'times',
  'triedFrom',
  'triedTo',
  'tryOutId',
  'effect',
  'neededInJob',
];

/** Chooses from the catalogue by typing; only the accommodation itself must be said. */
export function NewAdjustmentForm({ record, onDone }: NewAdjustmentFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const suggest = api.adjustments.suggest.useCommand();
  const catalogue = api.accommodations.list.useQuery({}).data?.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const [typed, setTyped] = useState<Typed>({ accommodationId: null });
  const type = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  const chosen = catalogue.find(({ id }) => id === typed.accommodationId);
  const fault = (path: string) => faultAt(suggest.error, path, speak);

  const groups = accommodationCategories
    .map((category) => ({
      group: speak(`accommodations.${category}`),
      items: catalogue
        .filter((each) => each.category === category)
        .map(({ id, wording, code }) => ({ value: id, label: `${wording} (${code})` })),
    }))
    .filter(({ items }) => items.length > 0);

  async function keep() {
    const { accommodationId } = typed;
    if (accommodationId === null) return;
    const { auditSeq } = await suggest.mutateAsync({ ...typed, accommodationId, courseId: record.course.id });
    sayDone(speak('adjustments.added', { wording: chosen?.wording ?? '' }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('adjustments.add')}
      saveLabel={speak('adjustments.addNow')}
      onSave={keep}
      onCancel={onDone}
      isPending={suggest.isPending}
      missing={typed.accommodationId === null ? speak('adjustments.missing') : null}
      fault={sentenceOf(suggest.error, speak, shown)}
    >
      <div className={forms.row}>
        <Select
          openOnFocus={false}
          className={forms.twice}
          label={speak('adjustments.accommodation')}
          placeholder={speak('adjustments.typeToFind')}
          searchable
          nothingFoundMessage={speak('adjustments.notInCatalogue')}
          data={groups}
          value={typed.accommodationId}
          onChange={(accommodationId) => type({ accommodationId })}
          error={fault('accommodationId')}
        />
        <TextInput
          className={forms.twice}
          label={speak('adjustments.detail')}
          value={typed.detail ?? ''}
          onChange={(event) => type({ detail: event.currentTarget.value })}
          error={fault('detail')}
        />
        <TextInput
          className={forms.twice}
          label={speak('adjustments.reason')}
          value={typed.reason ?? ''}
          autoComplete="off"
          onChange={(event) => type({ reason: event.currentTarget.value })}
          error={fault('reason')}
        />
        {chosen && chosen.unit !== 'none' && (
          <TextInput
            label={amountLabel(chosen.unit, speak)}
            value={typed.amount ?? ''}
            onChange={(event) => type({ amount: event.currentTarget.value })}
            error={fault('amount')}
          />
        )}
        {chosen?.hasTimes && (
          <NumberInput
            label={speak('adjustments.timesADay')}
            value={typed.times ?? ''}
            allowDecimal={false}
            onChange={(value) => type({ times: typeof value === 'number' ? value : null })}
            error={fault('times')}
          />
        )}
        <DayInput
          label={speak('adjustments.suggestedOn')}
          description={speak('adjustments.suggestedHint')}
          value={typed.suggestedOn ?? null}
          today={record.today}
          onChange={(suggestedOn) => type({ suggestedOn: suggestedOn ?? undefined })}
          fault={fault('suggestedOn')}
        />
        <DayInput
          label={speak('adjustments.triedFrom')}
          value={typed.triedFrom ?? null}
          today={record.today}
          onChange={(triedFrom) => type({ triedFrom })}
          fault={fault('triedFrom')}
        />
        <DayInput
          label={speak('adjustments.triedTo')}
          value={typed.triedTo ?? null}
          today={record.today}
          onChange={(triedTo) => type({ triedTo })}
          fault={fault('triedTo')}
        />
        <Select
          openOnFocus={false}
          label={speak('adjustments.function')}
          placeholder={speak('adjustments.everywhere')}
          data={record.tryOuts.map(({ id, functionName }) => ({ value: id, label: functionName }))}
          value={typed.tryOutId ?? null}
          clearable
          onChange={(tryOutId) => type({ tryOutId })}
          error={fault('tryOutId')}
        />
        <Select
          openOnFocus={false}
          label={speak('adjustments.effect')}
          placeholder={speak('adjustments.notJudged')}
          data={effects.map((value) => ({ value, label: speak(effectWords[value]) }))}
          value={typed.effect ?? null}
          clearable
          onChange={(effect) => type({ effect })}
          error={fault('effect')}
        />
        <Select
          openOnFocus={false}
          label={speak('adjustments.neededInJob')}
          placeholder={speak('adjustments.notJudged')}
          data={needs.map((value) => ({ value, label: speak(needWords[value]) }))}
          value={typed.neededInJob ?? null}
          clearable
          onChange={(neededInJob) => type({ neededInJob })}
          error={fault('neededInJob')}
        />
      </div>
    </PanelForm>
  );
}
