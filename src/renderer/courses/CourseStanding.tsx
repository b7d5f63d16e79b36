import { IconClock, IconPlayerPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/courses/course-life.module.css';
import link from '#renderer/components/course.module.css';
import { useTakeAct } from '#renderer/courses/ActsMenu.tsx';
import { useSpeak } from '#renderer/text.ts';
import { addDays } from '#shared/calendar.ts';
import { changesState, isUnderWay, stepsInOrder, type CourseAct } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { pauseOn, pausesOf } from '#shared/pauses.ts';
import { dayAndMonth, shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

type Standing = {
  words: string;
  icon?: ReactNode;
  /** What one would do about it. */
  acts: { act: CourseAct; word: TextKey }[];
};

/** One calm sentence about where the course stands, when there is something to say; nothing in an ordinary week. */
export function CourseStanding({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const take = useTakeAct(record.course.id);
  const standing = standingOf(record, speak);
  if (standing === null) return null;
  return (
    <p className={classes.standing}>
      {standing.icon}
      <span>{standing.words}</span>
      {standing.acts.map(({ act, word }) => (
        <button key={act} type="button" className={link.link} onClick={() => take(act)}>
          {speak(word)}
        </button>
      ))}
    </p>
  );
}

function standingOf(record: CourseRecord, speak: Speak): Standing | null {
  const { course, today } = record;
  if (isUnderWay(course.state)) return underWay(record, speak);
  const since = lastChange(record)?.happensOn ?? course.startsOn;
  switch (course.state) {
    case 'referred':
      return {
        words: speak('courseLife.standReferred', { day: shortDay(course.referredOn ?? since) }),
        acts: [{ act: 'plan', word: 'courseLife.actPlan' }],
      };
    case 'waiting':
      return {
        words: speak('courseLife.standWaiting', { day: shortDay(since) }),
        acts: [{ act: 'plan', word: 'courseLife.actPlan' }],
      };
    case 'finished':
    case 'interrupted':
      return { words: speak('courseLife.standEnded', { day: shortDay(course.endedOn ?? today) }), acts: [] };
    case 'cancelled':
      return { words: speak('courseLife.standCancelled', { day: shortDay(since) }), acts: [] };
    case 'never-met':
      return { words: speak('courseLife.standNeverMet', { day: shortDay(since) }), acts: [] };
    default:
      return null;
  }
}

/** A pause now, an end that has passed, or a pause to come. */
function underWay({ course, steps, today }: CourseRecord, speak: Speak): Standing | null {
  const pauses = pausesOf(steps);
  const now = pauseOn(pauses, today);
  if (now !== null) {
    const back =
      now.to === null
        ? speak('courseLife.standBackUnknown')
        : speak('courseLife.standBack', { day: dayAndMonth(addDays(now.to, 1)) });
    return {
      words: `${speak('courseLife.standPaused', { from: dayAndMonth(now.from) })} ${back}`,
      icon: <IconPlayerPause {...smallIcon} />,
      acts: [{ act: 'resume', word: 'courseLife.actResume' }],
    };
  }
  if (today > course.plannedEndOn) {
    return {
      words: speak('courseLife.standLate', { day: dayAndMonth(course.plannedEndOn) }),
      icon: <IconClock {...smallIcon} />,
      acts: [
        { act: 'finish', word: 'courseLife.standFinish' },
        { act: 'move-end', word: 'courseLife.standExtend' },
      ],
    };
  }
  const next = pauses.find(({ from }) => from > today);
  if (!next) return null;
  const from = dayAndMonth(next.from);
  return {
    words:
      next.to === null
        ? speak('courseLife.standPauseAheadOpen', { from })
        : speak('courseLife.standPauseAhead', { from, to: dayAndMonth(next.to) }),
    icon: <IconPlayerPause {...smallIcon} />,
    acts: [],
  };
}

const lastChange = ({ steps, today }: CourseRecord) =>
  stepsInOrder(steps).findLast(({ act, happensOn }) => changesState(act) && happensOn <= today);
