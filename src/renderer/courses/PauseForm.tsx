import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { ActFrame } from '#renderer/courses/ActFrame.tsx';
import { noWhy, ReasonFields } from '#renderer/courses/ReasonFields.tsx';
import { codeMissing, dayMissing, useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { reasonList } from '#shared/course-life.ts';

/** A pause from a day, with its last day when it is known. */
export function PauseForm(form: ActFormProps) {
  const { today } = form.record;
  const speak = useSpeak();
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(null);
  const [why, setWhy] = useState(noWhy);

  const missing = from === null ? dayMissing('from') : why.reasonCode === null ? codeMissing : null;
  const acting = useAct('pause', form, missing);
  const keep = () => acting.take(from, (seen, day) => api.courses.pause.ask({ ...seen, from: day, until, ...why }));
  return (
    <ActFrame acting={acting} days={['from', 'until']} onSave={keep}>
      <p className="quiet">{speak('courseLife.aboutPause')}</p>
      <DayInput
        label={speak('courseLife.fromDay')}
        value={from}
        today={today}
        onChange={setFrom}
        fault={faultAt(acting.error, 'from', speak)}
      />
      <DayInput
        label={speak('courseLife.untilDay')}
        description={speak('courseLife.untilHint')}
        value={until}
        today={from ?? today}
        onChange={setUntil}
        fault={faultAt(acting.error, 'until', speak)}
      />
      <ReasonFields
        list={reasonList.pause}
        day={from ?? today}
        why={why}
        onChange={setWhy}
        isReasonNeeded={false}
        error={acting.error}
      />
    </ActFrame>
  );
}
