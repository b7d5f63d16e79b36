import { Select, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { HoursByDay } from '#renderer/courses/HoursByDay.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/hour-plans/hours.module.css';
import { HoursInput } from '#renderer/hour-plans/HoursInput.tsx';
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
  // Hours change from today on unless somebody says otherwise; a course that has not begun, or has no hours yet, from its first day.
  const firstDay = hourPlans.length === 0 || today < course.startsOn ? course.startsOn : today;
  const [validFrom, setValidFrom] = useState<string | null>(firstDay);
  const [pattern, setPattern] = useState<HourPattern | null>(before ?? null);
  // A time put in the table takes the place of a half-written line.
  const [timesPut, setTimesPut] = useState(0);
  const [reasonCode, setReasonCode] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');

  // One types over the hours of now.
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.select(), []);

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
      <div className={classes.fields} ref={fields}>
        <HoursInput
          key={timesPut}
          hours={pattern}
          onChange={setPattern}
          fault={faultAt(agree.error, 'pattern', speak)}
        />
        <DayInput
          label={speak('hourPlans.fromDay')}
          value={validFrom}
          today={today}
          onChange={setValidFrom}
          fault={faultAt(agree.error, 'validFrom', speak)}
        />
        <TextInput
          label={speak('hourPlans.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={faultAt(agree.error, 'reason', speak)}
        />
        <Select
          openOnFocus={false}
          label={speak('hourPlans.reasonCode')}
          data={codes.options('hourChange', validFrom ?? today)}
          value={reasonCode}
          onChange={setReasonCode}
          error={faultAt(agree.error, 'reasonCode', speak)}
        />
        <span />
        <TextInput
          label={speak('hourPlans.decidedBy')}
          value={decidedBy}
          onChange={(event) => setDecidedBy(event.currentTarget.value)}
          error={faultAt(agree.error, 'decidedBy', speak)}
        />
      </div>
      <HoursByDay
        hours={pattern}
        onChange={(changed) => {
          setTimesPut(timesPut + 1);
          setPattern(changed);
        }}
      />
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
