import { useState } from 'react';
import { api, type Done } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { actWords } from '#renderer/courses/act-words.ts';
import { noWhy, ReasonFields, type Why } from '#renderer/courses/ReasonFields.tsx';
import { useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { reasonList } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { TextKey } from '#shared/text/keys.ts';

type Seen = { courseId: string; version: number };
type Typed = Why & { day: string };

type OneDayAct = {
  /** The input's day; null for an act that has none. */
  path: 'on' | 'endedOn' | null;
  label: TextKey;
  about?: TextKey;
  /** Words are asked for, and must be there or may. */
  words: 'none' | 'optional' | 'needed';
  ask: (seen: Seen, typed: Typed) => Promise<Done<unknown>>;
};

/** Acts of one day and a reason. */
const acts = {
  wait: {
    path: 'on',
    label: 'courseLife.fromDay',
    about: 'courseLife.aboutWait',
    words: 'optional',
    ask: (seen, { day, reason }) => api.courses.wait.ask({ ...seen, on: day, reason }),
  },
  resume: {
    path: 'on',
    label: 'courseLife.fromDay',
    about: 'courseLife.aboutResume',
    words: 'none',
    ask: (seen, { day }) => api.courses.resume.ask({ ...seen, on: day }),
  },
  interrupt: {
    path: 'endedOn',
    label: 'courseLife.lastDay',
    words: 'optional',
    ask: (seen, { day, ...why }) => api.courses.interrupt.ask({ ...seen, endedOn: day, ...why }),
  },
  cancel: {
    path: 'on',
    label: 'courseLife.day',
    words: 'optional',
    ask: (seen, { day, ...why }) => api.courses.cancel.ask({ ...seen, on: day, ...why }),
  },
  'never-met': {
    path: 'on',
    label: 'courseLife.day',
    about: 'courseLife.aboutNeverMet',
    words: 'optional',
    ask: (seen, { day, reason }) => api.courses.markNeverMet.ask({ ...seen, on: day, reason }),
  },
  reopen: {
    path: null,
    label: 'courseLife.day',
    about: 'courseLife.aboutReopen',
    words: 'needed',
    ask: (seen, { reason }) => api.courses.reopen.ask({ ...seen, reason }),
  },
} as const satisfies Record<string, OneDayAct>;

type OneDayFormProps = ActFormProps<CourseRecord> & { act: keyof typeof acts };

/** The form of an act that takes a day, and why. */
export function OneDayForm({ record: { course, today }, act, onDone }: OneDayFormProps) {
  const speak = useSpeak();
  const { path, label, about, words, ask }: OneDayAct = acts[act];
  const list = act === 'interrupt' || act === 'cancel' ? reasonList[act] : null;
  const { error, isPending, take } = useAct(act, onDone);
  const [day, setDay] = useState<string | null>(today);
  const [why, setWhy] = useState(noWhy);

  const missing = whatMissing();
  function whatMissing(): TextKey | null {
    if (day === null) return 'courseLife.missingDay';
    if (list !== null && why.reasonCode === null) return 'courses.reasonCodeMissing';
    return words === 'needed' && why.reason.trim() === '' ? 'courseLife.missingReason' : null;
  }
  const keep = async () => {
    if (day !== null) await take(day, () => ask({ courseId: course.id, version: course.version }, { day, ...why }));
  };

  return (
    <PanelForm
      layout="panel"
      label={speak(actWords[act].menu)}
      saveLabel={speak(actWords[act].save)}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={isPending}
      missing={missing && speak(missing)}
      fault={sentenceOf(error, speak, [path ?? '', 'reasonCode', 'reason'])}
    >
      {about !== undefined && <p className="quiet">{speak(about)}</p>}
      {path !== null && (
        <DayInput
          label={speak(label)}
          value={day}
          today={today}
          onChange={setDay}
          fault={faultAt(error, path, speak)}
        />
      )}
      {words !== 'none' && (
        <ReasonFields
          list={list}
          day={day ?? today}
          why={why}
          onChange={setWhy}
          isReasonNeeded={words === 'needed'}
          error={error}
        />
      )}
    </PanelForm>
  );
}
