import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { ActFrame } from '#renderer/courses/ActFrame.tsx';
import { noWhy, ReasonFields, useReasonCodes } from '#renderer/courses/ReasonFields.tsx';
import { codeMissing, dayMissing, useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { isEarlyEnd, reasonList } from '#shared/course-life.ts';

const asPlanned = 'completed';

/** The end of a course: completed in its last week, or before it and why. */
export function FinishForm(form: ActFormProps) {
  const { course, today } = form.record;
  const speak = useSpeak();
  const [endedOn, setEndedOn] = useState<string | null>(today < course.plannedEndOn ? today : course.plannedEndOn);
  const [typed, setWhy] = useState(noWhy);
  const codes = useReasonCodes(reasonList.finish, endedOn ?? today);
  const isEarly = endedOn !== null && isEarlyEnd(endedOn, course.plannedEndOn);
  // In its last week a course is completed unless somebody says otherwise; before it nothing is taken for granted.
  const usual = isEarly ? null : (codes.find(({ kind }) => kind === asPlanned)?.value ?? null);
  const chosen = codes.find(({ value, kind }) => value === typed.reasonCode && !(isEarly && kind === asPlanned));
  const why = { ...typed, reasonCode: chosen?.value ?? usual };

  const missing = endedOn === null ? dayMissing('endedOn') : why.reasonCode === null ? codeMissing : null;
  const acting = useAct('finish', form, missing);
  const keep = () => acting.take(endedOn, (seen, day) => api.courses.finish.ask({ ...seen, endedOn: day, ...why }));
  return (
    <ActFrame acting={acting} days={['endedOn']} onSave={keep}>
      <DayInput
        label={speak('courseLife.lastDay')}
        value={endedOn}
        today={today}
        onChange={setEndedOn}
        fault={faultAt(acting.error, 'endedOn', speak)}
      />
      {isEarly && <p className="quiet">{speak('courseLife.earlyEnd', { day: course.plannedEndOn })}</p>}
      <ReasonFields
        list={reasonList.finish}
        day={endedOn ?? today}
        withoutKind={isEarly ? asPlanned : undefined}
        why={why}
        onChange={setWhy}
        isReasonNeeded={false}
        error={acting.error}
      />
    </ActFrame>
  );
}
