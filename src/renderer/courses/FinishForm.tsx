import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { actWords } from '#renderer/courses/act-words.ts';
import { noWhy, ReasonFields, useReasonCodes } from '#renderer/courses/ReasonFields.tsx';
import { useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { isEarlyEnd, reasonList } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';

const asPlanned = 'completed';

/** The end of a course: completed in its last week, or before it and why. */
export function FinishForm({ record: { course, today }, onDone }: ActFormProps<CourseRecord>) {
  const speak = useSpeak();
  const { error, isPending, take } = useAct('finish', onDone);
  const [endedOn, setEndedOn] = useState<string | null>(today < course.plannedEndOn ? today : course.plannedEndOn);
  const [typed, setWhy] = useState(noWhy);
  const codes = useReasonCodes(reasonList.finish, endedOn ?? today);
  const isEarly = endedOn !== null && isEarlyEnd(endedOn, course.plannedEndOn);
  // In its last week a course is completed unless somebody says otherwise; before it nothing is taken for granted.
  const usual = isEarly ? null : (codes.find(({ kind }) => kind === asPlanned)?.value ?? null);
  const chosen = codes.find(({ value, kind }) => value === typed.reasonCode && !(isEarly && kind === asPlanned));
  const why = { ...typed, reasonCode: chosen?.value ?? usual };

  async function keep() {
    if (endedOn === null) return;
    const seen = { courseId: course.id, version: course.version };
    await take(endedOn, () => api.courses.finish.ask({ ...seen, endedOn, ...why }));
  }
  const missing =
    endedOn === null ? 'courseLife.missingDay' : why.reasonCode === null ? 'courses.reasonCodeMissing' : null;
  return (
    <PanelForm
      layout="panel"
      label={speak(actWords.finish.menu)}
      saveLabel={speak(actWords.finish.save)}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={isPending}
      missing={missing && speak(missing)}
      fault={sentenceOf(error, speak, ['endedOn', 'reasonCode', 'reason'])}
    >
      <DayInput
        label={speak('courseLife.lastDay')}
        value={endedOn}
        today={today}
        onChange={setEndedOn}
        fault={faultAt(error, 'endedOn', speak)}
      />
      {isEarly && <p className="quiet">{speak('courseLife.earlyEnd', { day: course.plannedEndOn })}</p>}
      <ReasonFields
        list={reasonList.finish}
        day={endedOn ?? today}
        withoutKind={isEarly ? asPlanned : undefined}
        why={why}
        onChange={setWhy}
        isReasonNeeded={false}
        error={error}
      />
    </PanelForm>
  );
}
