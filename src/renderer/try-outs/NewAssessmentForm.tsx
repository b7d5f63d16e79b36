import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import forms from '#renderer/components/form.module.css';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { certaintyWords } from '#renderer/try-outs/try-out-words.ts';
import { useSayDone } from '#renderer/undo.ts';
import { addDays } from '#shared/calendar.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { certainties, type Certainty, type TryOut } from '#shared/try-outs.ts';

type NewAssessmentFormProps = { tryOut: TryOut; record: CourseRecord; onDone: () => void };

/** How much of an ordinary day's work was done in a period; proposed is what nobody has assessed yet. */
export function NewAssessmentForm({ tryOut, record, onDone }: NewAssessmentFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const assess = api.tryOuts.assess.useCommand();
  const proposed = unassessed(tryOut, record);
  const [from, setFrom] = useState<string | null>(proposed.from);
  const [to, setTo] = useState<string | null>(proposed.to);
  const [percent, setPercent] = useState<number | null>(null);
  const [basis, setBasis] = useState('');
  const [certainty, setCertainty] = useState<Certainty>('middle');
  const [includesPauses, setIncludesPauses] = useState(true);
  const isReady = from !== null && to !== null && percent !== null;

  async function keep() {
    if (!isReady) return;
    const { auditSeq } = await assess.mutateAsync({
      tryOutId: tryOut.id,
      from,
      to,
      percent,
      basis,
      certainty,
      includesPauses,
    });
    sayDone(speak('tryOuts.assessedNow', { percent, function: tryOut.functionName }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('tryOuts.assess')}
      saveLabel={speak('tryOuts.keepAssessment')}
      onSave={keep}
      onCancel={onDone}
      isPending={assess.isPending}
      missing={isReady ? null : speak('tryOuts.missingAssessment')}
      fault={sentenceOf(assess.error, speak, ['from', 'to', 'percent', 'basis'])}
    >
      <div className={forms.row}>
        <DayInput
          label={speak('tryOuts.from')}
          value={from}
          today={record.today}
          onChange={setFrom}
          fault={faultAt(assess.error, 'from', speak)}
        />
        <DayInput
          label={speak('tryOuts.to')}
          value={to}
          today={record.today}
          onChange={setTo}
          fault={faultAt(assess.error, 'to', speak)}
        />
        <NumberInput
          label={speak('tryOuts.percent')}
          value={percent ?? ''}
          onChange={(value) => setPercent(typeof value === 'number' ? value : null)}
          min={0}
          max={100}
          clampBehavior="none"
          allowDecimal={false}
          error={faultAt(assess.error, 'percent', speak)}
        />
        <Select
          openOnFocus={false}
          label={speak('tryOuts.certainty')}
          data={certainties.map((value) => ({ value, label: speak(certaintyWords[value]) }))}
          value={certainty}
          onChange={(value) => value !== null && setCertainty(value)}
        />
        <TextInput
          className={forms.wide}
          label={speak('tryOuts.basis')}
          description={speak('tryOuts.basisHint')}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
          error={faultAt(assess.error, 'basis', speak)}
        />
        <Checkbox
          className={forms.wide}
          label={speak('tryOuts.pausesAreIncluded')}
          checked={includesPauses}
          onChange={(event) => setIncludesPauses(event.currentTarget.checked)}
        />
      </div>
    </PanelForm>
  );
}

/** From the day after the last assessment to today, inside the try-out. */
function unassessed(tryOut: TryOut, { course, today }: CourseRecord): { from: string; to: string } {
  const lastDay = tryOut.to ?? course.endedOn ?? course.plannedEndOn;
  const to = today < tryOut.from ? tryOut.from : today < lastDay ? today : lastDay;
  const assessedTo = tryOut.assessments
    .map((assessment) => assessment.to)
    .sort()
    .at(-1);
  const next = assessedTo === undefined ? tryOut.from : addDays(assessedTo, 1);
  return { from: next > to ? to : next, to };
}
