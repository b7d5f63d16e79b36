import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/courses/course-life.module.css';
import { useCodes, type Codes } from '#renderer/code-lists/use-codes.ts';
import { useSpeak } from '#renderer/text.ts';
import { reasonListOf, stepsInOrder, type CourseAct, type CourseStep } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { pausesOf, type Pause } from '#shared/pauses.ts';
import { dayAndMonth, shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

type Line = { id: string; on: string; words: string; why: string; registeredBy: string | null };

/** What has happened to the course as a whole, and what is to come, in order. */
export function CourseLifeLine({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const codes = useCodes();
  return (
    <section id="life">
      <SectionHead title={speak('courseLife.lifeLine')} />
      <ol className={classes.life} aria-label={speak('courseLife.lifeLine')}>
        {linesOf(record, codes, speak).map(({ id, on, words, why, registeredBy }) => {
          const isAhead = on > record.today;
          return (
            <li key={id} className={classes.step} data-ahead={isAhead || undefined}>
              <time dateTime={on}>{shortDay(on)}</time>
              <div>
                {words}
                {isAhead && <> ({speak('courseLife.ahead')})</>}
                {why !== '' && <small>{why}</small>}
                {registeredBy !== null && <small>{speak('courseLife.registeredBy', { name: registeredBy })}</small>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The steps, and the first day, which comes without anybody saying so. */
function linesOf({ course, steps }: CourseRecord, codes: Codes, speak: Speak): Line[] {
  const pauses = pausesOf(steps);
  const inOrder = stepsInOrder(steps);
  const lines = inOrder.map((step): Line => ({
    id: step.id,
    on: step.happensOn,
    words: stepText(step, pauses, speak),
    why: whyOf(step, codes),
    registeredBy: step.registeredBy,
  }));
  const planned = inOrder.findLastIndex(({ act, happensOn }) => act === 'plan' && happensOn <= course.startsOn);
  const isCalledOff = inOrder.some(({ toState, happensOn }) => toState === 'cancelled' && happensOn <= course.startsOn);
  if (planned < 0 || isCalledOff) return lines;
  const begun = { id: 'begun', on: course.startsOn, words: speak('courseLife.stepBegun'), why: '', registeredBy: null };
  const before = lines.findIndex(({ on }, place) => place > planned && on > course.startsOn);
  return before < 0 ? [...lines, begun] : lines.toSpliced(before, 0, begun);
}

const stepWords: Record<Exclude<CourseAct, 'pause' | 'move-start' | 'move-end'>, TextKey> = {
  refer: 'courseLife.stepRefer',
  wait: 'courseLife.stepWait',
  plan: 'courseLife.stepPlan',
  resume: 'courseLife.stepResume',
  finish: 'courseLife.stepFinish',
  interrupt: 'courseLife.stepInterrupt',
  cancel: 'courseLife.stepCancel',
  'never-met': 'courseLife.stepNeverMet',
  reopen: 'courseLife.stepReopen',
};

function stepText(step: CourseStep, pauses: readonly Pause[], speak: Speak): string {
  const { act, movedFrom, movedTo } = step;
  if (act === 'pause') {
    const to = pauses.find(({ from }) => from === step.happensOn)?.to ?? null;
    return to === null ? speak('courseLife.stepPauseOpen') : speak('courseLife.stepPause', { to: dayAndMonth(to) });
  }
  if (act !== 'move-start' && act !== 'move-end') return speak(stepWords[act]);
  if (movedFrom === null || movedTo === null)
    return speak(act === 'move-start' ? 'courseLife.stepMoveStartBare' : 'courseLife.stepMoveEnd');
  const values = { from: dayAndMonth(movedFrom), to: dayAndMonth(movedTo) };
  if (act === 'move-start') return speak('courseLife.stepMoveStart', values);
  return speak(movedFrom < movedTo ? 'courseLife.stepExtended' : 'courseLife.stepShortened', values);
}

/** `Behandling: venter på scanning` */
function whyOf({ act, happensOn, reasonCode, reason }: CourseStep, codes: Codes): string {
  const list = reasonListOf(act);
  const code = list === null ? null : codes.word(list, reasonCode, happensOn);
  return [code, reason].filter(Boolean).join(': ');
}
