import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { actWords } from '#renderer/courses/act-words.ts';
import { noWhy, ReasonFields } from '#renderer/courses/ReasonFields.tsx';
import { useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { reasonList } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** A pause from a day, with its last day when it is known. */
export function PauseForm({ record: { course, today }, onDone }: ActFormProps<CourseRecord>) {
  const speak = useSpeak();
  const { error, isPending, take } = useAct('pause', onDone);
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(null);
  const [why, setWhy] = useState(noWhy);

  async function keep() {
    if (from === null) return;
    const seen = { courseId: course.id, version: course.version };
    await take(from, () => api.courses.pause.ask({ ...seen, from, until, ...why }));
  }
  const missing =
    from === null ? 'courseLife.missingDay' : why.reasonCode === null ? 'courses.reasonCodeMissing' : null;
  return (
    <PanelForm
      layout="panel"
      label={speak(actWords.pause.menu)}
      saveLabel={speak(actWords.pause.save)}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={isPending}
      missing={missing && speak(missing)}
      fault={sentenceOf(error, speak, ['from', 'until', 'reasonCode', 'reason'])}
    >
      <p className="quiet">{speak('courseLife.aboutPause')}</p>
      <DayInput
        label={speak('courseLife.fromDay')}
        value={from}
        today={today}
        onChange={setFrom}
        fault={faultAt(error, 'from', speak)}
      />
      <DayInput
        label={speak('courseLife.untilDay')}
        description={speak('courseLife.untilHint')}
        value={until}
        today={from ?? today}
        onChange={setUntil}
        fault={faultAt(error, 'until', speak)}
      />
      <ReasonFields
        list={reasonList.pause}
        day={from ?? today}
        why={why}
        onChange={setWhy}
        isReasonNeeded={false}
        error={error}
      />
    </PanelForm>
  );
}
