import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import forms from '#renderer/components/form.module.css';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/hour-plans/hours.module.css';
import { HoursFields } from '#renderer/hour-plans/HoursFields.tsx';
import { patternOf, typedOf } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { minutesPerWeek, planInForce, type HourPattern } from '#shared/agreed-hours.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { patternText, shortDay } from '#shared/text/format.ts';

type ChangeHoursFormProps = { record: CourseRecord; onDone: () => void };

/** New hours from a day, beginning from the hours of now; the old ones stay. */
export function ChangeHoursForm({ record: { course, hourPlans, today }, onDone }: ChangeHoursFormProps) {
  const speak = useSpeak();
  const codes = useCodes();
  const sayDone = useSayDone();
  const agree = api.hourPlans.agree.useCommand();
  const before = (planInForce(hourPlans, today) ?? hourPlans.at(-1))?.pattern;
  const [validFrom, setValidFrom] = useState<string | null>(hourPlans.length === 0 ? course.startsOn : null);
  const [hours, setHours] = useState(typedOf(before));
  const [reasonCode, setReasonCode] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const pattern = patternOf(hours);

  async function keep() {
    if (validFrom === null || pattern === null) return;
    const { auditSeq } = await agree.mutateAsync({
      courseId: course.id,
      validFrom,
      pattern,
      reasonCode,
      reason,
      decidedBy,
    });
    sayDone(speak(turnOf(before, pattern), { hours: patternText(pattern, speak), day: shortDay(validFrom) }), auditSeq);
    onDone();
  }

  const shown = ['validFrom', 'pattern', 'reasonCode', 'reason', 'decidedBy'];
  return (
    <PanelForm
      label={speak('hourPlans.change')}
      saveLabel={speak('hourPlans.keep')}
      onSave={keep}
      onCancel={onDone}
      isPending={agree.isPending}
      missing={validFrom === null || pattern === null ? speak('hourPlans.missing') : null}
      fault={sentenceOf(agree.error, speak, shown)}
      note={speak('hourPlans.bothStay')}
    >
      <div className={forms.row}>
        <div className={classes.line}>
          <DayInput
            label={speak('hourPlans.fromDay')}
            value={validFrom}
            today={today}
            onChange={setValidFrom}
            fault={faultAt(agree.error, 'validFrom', speak)}
          />
          <HoursFields hours={hours} onChange={setHours} fault={faultAt(agree.error, 'pattern', speak)} />
        </div>
        <Select
          openOnFocus={false}
          label={speak('hourPlans.reasonCode')}
          data={codes.options('hourChange', validFrom ?? today)}
          value={reasonCode}
          onChange={setReasonCode}
          error={faultAt(agree.error, 'reasonCode', speak)}
        />
        <TextInput
          className={forms.twice}
          label={speak('hourPlans.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={faultAt(agree.error, 'reason', speak)}
        />
        <TextInput
          label={speak('hourPlans.decidedBy')}
          value={decidedBy}
          onChange={(event) => setDecidedBy(event.currentTarget.value)}
          error={faultAt(agree.error, 'decidedBy', speak)}
        />
      </div>
    </PanelForm>
  );
}

/** Up and down are told alike. */
function turnOf(before: HourPattern | undefined, after: HourPattern) {
  if (!before) return 'hourPlans.agreed' as const;
  const difference = minutesPerWeek(after) - minutesPerWeek(before);
  if (difference === 0) return 'hourPlans.changed' as const;
  return difference < 0 ? ('hourPlans.lowered' as const) : ('hourPlans.raised' as const);
}
