import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { actWords } from '#renderer/courses/act-words.ts';
import { noWhy, ReasonFields } from '#renderer/courses/ReasonFields.tsx';
import { useAct, type ActFormProps } from '#renderer/courses/use-act.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { plannedEnd } from '#shared/calendar.ts';
import { reasonList } from '#shared/course-life.ts';
import { weekCount } from '#shared/course-weeks.ts';
import type { Course, CourseRecord } from '#shared/courses.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

const usualWeeksMore = 2;

/** Another last day: the weeks it makes are told, and a later one says why. */
export function MoveEndForm({ record: { course, today }, onDone }: ActFormProps<CourseRecord>) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const { error, isPending, take } = useAct('move-end', onDone);
  const proposed = plannedEnd(course.startsOn, closedDays, weeksOf(course, course.plannedEndOn) + usualWeeksMore);
  const [typedEnd, setTypedEnd] = useState<string | null | undefined>();
  const [why, setWhy] = useState(noWhy);
  const plannedEndOn = typedEnd === undefined ? proposed : typedEnd;
  const isLater = plannedEndOn !== null && plannedEndOn > course.plannedEndOn;

  async function keep() {
    if (plannedEndOn === null) return;
    const seen = { courseId: course.id, version: course.version };
    const given = isLater ? why : { ...noWhy, reason: why.reason };
    await take(plannedEndOn, () => api.courses.moveEnd.ask({ ...seen, plannedEndOn, ...given }));
  }
  const missing = whatMissing();
  function whatMissing(): TextKey | null {
    if (plannedEndOn === null) return 'courseLife.missingDay';
    if (!isLater) return null;
    if (why.reasonCode === null) return 'courses.reasonCodeMissing';
    return why.reason.trim() === '' ? 'courses.extensionReasonMissing' : null;
  }
  return (
    <PanelForm
      layout="panel"
      label={speak(actWords['move-end'].menu)}
      saveLabel={speak(actWords['move-end'].save)}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={isPending}
      missing={missing && speak(missing)}
      fault={sentenceOf(error, speak, ['plannedEndOn', 'reasonCode', 'reason'])}
    >
      <DayInput
        label={speak('courseLife.newEnd')}
        value={plannedEndOn}
        today={course.plannedEndOn}
        onChange={setTypedEnd}
        fault={faultAt(error, 'plannedEndOn', speak)}
      />
      {plannedEndOn !== null && plannedEndOn >= course.startsOn && (
        <p className="quiet">{weeksText(course, plannedEndOn, speak)}</p>
      )}
      <ReasonFields
        list={isLater ? reasonList['move-end'] : null}
        day={today}
        why={why}
        onChange={setWhy}
        isReasonNeeded={isLater}
        error={error}
      />
    </PanelForm>
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
