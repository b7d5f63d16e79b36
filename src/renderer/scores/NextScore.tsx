import { IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { smallIcon } from '#renderer/components/icon.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { dueText, missingText } from '#renderer/scores/score-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { courseWeekOn } from '#shared/calendar.ts';
import type { CourseRecord } from '#shared/courses.ts';
import classes from '#renderer/scores/scores.module.css';

/** The score a course waits for, one step from where it is given. Nothing is said where there is none. */
export function NextScore({ record: { course, today } }: { record: CourseRecord }) {
  const speak = useSpeak();
  const due = api.scores.dueIn.useQuery({ courseId: course.id }).data ?? null;
  if (!due) return null;
  const week = courseWeekOn(due.dueOn, course.startsOn);
  return (
    <section>
      <SectionHead title={speak('scores.nextStep')} />
      <Link
        to="/courses/$courseId"
        params={{ courseId: course.id }}
        search={{ tab: 'progression' }}
        className={classes.next}
      >
        <IconClock {...smallIcon} />
        <span>
          <b>{speak('scores.scoreInWeek', { week })}</b>
          <small>
            {missingText(due, speak)}. {dueText(due, today, speak)}.
          </small>
        </span>
      </Link>
    </section>
  );
}
