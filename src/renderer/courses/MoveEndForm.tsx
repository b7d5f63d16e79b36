import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { ActFrame } from '#renderer/courses/ActFrame.tsx';
import { noWhy, ReasonFields } from '#renderer/courses/ReasonFields.tsx';
import { codeMissing, dayMissing, useAct, type ActFormProps, type Missing } from '#renderer/courses/use-act.ts';
import { faultAt } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { plannedEnd } from '#shared/calendar.ts';
import { reasonList } from '#shared/course-life.ts';
import { movedFinal } from '#shared/meeting-days.ts';
import { weekCount } from '#shared/course-weeks.ts';
import type { Course } from '#shared/courses.ts';
import type { Speak } from '#shared/text/speak.ts';

const usualWeeksMore = 2;

/** Another last day: the weeks it makes are told, and a later one says why. */
export function MoveEndForm(form: ActFormProps) {
  const { course, meetings, today } = form.record;
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const proposed = plannedEnd(course.startsOn, closedDays, weeksOf(course, course.plannedEndOn) + usualWeeksMore);
  const [typedEnd, setTypedEnd] = useState<string | null | undefined>();
  const [why, setWhy] = useState(noWhy);
  const plannedEndOn = typedEnd === undefined ? proposed : typedEnd;
  const isLater = plannedEndOn !== null && plannedEndOn > course.plannedEndOn;

  const final = plannedEndOn === null ? null : movedFinal({ ...course, plannedEndOn, closedDays, existing: meetings });
  const acting = useAct('move-end', form, whatMissing());
  const given = isLater ? why : { ...noWhy, reason: why.reason };
  const keep = () =>
    acting.take(plannedEndOn, (seen, day) => api.courses.moveEnd.ask({ ...seen, plannedEndOn: day, ...given }));
  function whatMissing(): Missing | null {
    if (plannedEndOn === null) return dayMissing('plannedEndOn');
    if (!isLater) return null;
    if (why.reasonCode === null) return codeMissing;
    return why.reason.trim() === '' ? { at: 'reason', key: 'courses.extensionReasonMissing' } : null;
  }
  return (
    <ActFrame acting={acting} days={['plannedEndOn']} onSave={keep}>
      <DayInput
        label={speak('courseLife.newEnd')}
        value={plannedEndOn}
        today={course.plannedEndOn}
        onChange={setTypedEnd}
        fault={faultAt(acting.error, 'plannedEndOn', speak)}
      />
      {plannedEndOn !== null && plannedEndOn >= course.startsOn && (
        <p className="quiet">{weeksText(course, plannedEndOn, speak)}</p>
      )}
      {typedEnd === undefined && (
        <p className="quiet">{speak('courseLife.proposedEnd', { weeks: usualWeeksMore, day: course.plannedEndOn })}</p>
      )}
      {final && <p className="quiet">{speak('courseLife.finalMoves', { from: final.fromOn, to: final.meetsOn })}</p>}
      <ReasonFields
        list={isLater ? reasonList['move-end'] : null}
        day={today}
        why={why}
        onChange={setWhy}
        isReasonNeeded={isLater}
        error={acting.error}
      />
    </ActFrame>
  );
}

const weeksOf = ({ startsOn }: Course, plannedEndOn: string) => weekCount({ startsOn, plannedEndOn, endedOn: null });

/** `15 uger i alt, 2 uger mere end nu` */
function weeksText(course: Course, plannedEndOn: string, speak: Speak): string {
  const count = weeksOf(course, plannedEndOn);
  const more = count - weeksOf(course, course.plannedEndOn);
  const inAll = speak('courseLife.weeksNow', { count });
  if (more === 0) return inAll;
  const key = more > 0 ? 'courseLife.weeksMore' : 'courseLife.weeksFewer';
  return `${inAll}, ${speak(key, { count: Math.abs(more) })}`;
}
