import { useState } from 'react';
import { api, type Done } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { ActFrame } from '#renderer/courses/ActFrame.tsx';
import { noWhy, ReasonFields, type Why } from '#renderer/courses/ReasonFields.tsx';
import {
  codeMissing,
  dayMissing,
  reasonMissing,
  useAct,
  type ActFormProps,
  type Missing,
  type Seen,
} from '#renderer/courses/use-act.ts';
import { faultAt } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { reasonList } from '#shared/course-life.ts';
import type { TextKey } from '#shared/text/keys.ts';

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

type OneDayFormProps = ActFormProps & { act: keyof typeof acts };

/** The form of an act that takes a day, and why. */
export function OneDayForm({ act, ...form }: OneDayFormProps) {
  const { today } = form.record;
  const speak = useSpeak();
  const { path, label, about, words, ask }: OneDayAct = acts[act];
  const list = act === 'interrupt' || act === 'cancel' ? reasonList[act] : null;
  const [day, setDay] = useState<string | null>(today);
  const [why, setWhy] = useState(noWhy);

  const acting = useAct(act, form, whatMissing());
  const keep = () => acting.take(day, (seen, on) => ask(seen, { day: on, ...why }));
  function whatMissing(): Missing | null {
    if (day === null) return dayMissing(path ?? '');
    if (list !== null && why.reasonCode === null) return codeMissing;
    return words === 'needed' && why.reason.trim() === '' ? reasonMissing : null;
  }
  return (
    <ActFrame acting={acting} days={[path ?? '']} onSave={keep}>
      {about !== undefined && <p className="quiet">{speak(about)}</p>}
      {path !== null && (
        <DayInput
          label={speak(label)}
          value={day}
          today={today}
          onChange={setDay}
          fault={faultAt(acting.error, path, speak)}
        />
      )}
      {words !== 'none' && (
        <ReasonFields
          list={list}
          day={day ?? today}
          why={why}
          onChange={setWhy}
          isReasonNeeded={words === 'needed'}
          error={acting.error}
        />
      )}
    </ActFrame>
  );
}
