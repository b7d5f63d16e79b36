import { useState } from 'react';
import type { Done } from '#renderer/api.ts';
import { type Begun, useBegun } from '#renderer/components/use-begun.ts';
import { stateWords } from '#renderer/components/course-words.ts';
import { actWords } from '#renderer/courses/act-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseAct } from '#shared/course-life.ts';
import type { Course, CourseRecord } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';
import { period } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What every act's form is given. `onDone` closes it. */
export type ActFormProps = { record: CourseRecord; onDone: () => void };

/** What must still be said, and the field that asks for it. */
export type Missing = { at: string; key: TextKey };

export const dayMissing = (at: string): Missing => ({ at, key: 'courseLife.missingDay' });
export const codeMissing: Missing = { at: 'reasonCode', key: 'courses.reasonCodeMissing' };
export const reasonMissing: Missing = { at: 'reason', key: 'courseLife.missingReason' };

export type Acting = {
  act: CourseAct;
  /** The course the act was begun on. */
  begun: Begun;
  /** Why it was not taken: refused, or something is missing. */
  error: unknown;
  isPending: boolean;
  take: (day: string | null, ask: (seen: Seen, day: string) => Promise<Done<unknown>>) => Promise<void>;
  onDone: () => void;
};

export type Seen = { courseId: string; version: number };

/** Takes an act on a day: says it with the way back and closes, or keeps why not. */
export function useAct(act: CourseAct, { record: { course }, onDone }: ActFormProps, missing: Missing | null): Acting {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const begun = useBegun(courseNow(course, speak));
  const [isAsked, setIsAsked] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const [isPending, setIsPending] = useState(false);
  const unsaid = missing && refusal('invalid', missing.key, undefined, missing.at);

  async function take(day: string | null, ask: (seen: Seen, day: string) => Promise<Done<unknown>>): Promise<void> {
    setIsAsked(true);
    // The form goes to the field it is thrown at.
    if (unsaid) throw unsaid;
    if (day === null) return;
    setIsPending(true);
    try {
      const { auditSeq } = await ask({ courseId: course.id, version: course.version }, day);
      sayDone(speak(actWords[act].done, { day }), auditSeq);
      onDone();
    } catch (error) {
      setRefused(error);
      setIsPending(false);
      throw error;
    }
  }
  return { act, begun, error: (isAsked && unsaid) || refused, isPending, take, onDone };
}

/** `I gang, 11-8 til 30-10-2026`: what an act changes. */
export const courseNow = ({ state, startsOn, endedOn, plannedEndOn }: Course, speak: Speak): string =>
  `${speak(stateWords[state])}, ${period(startsOn, endedOn ?? plannedEndOn, speak)}`;
