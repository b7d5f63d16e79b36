import classes from '#renderer/candidates/candidates.module.css';
import { CourseBadge } from '#renderer/components/CourseBadge.tsx';
import { stateText } from '#renderer/components/course-words.ts';
import { RulerBar } from '#renderer/components/RulerBar.tsx';
import { useSpeak } from '#renderer/text.ts';
import { daysBetween } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { placeOf, weekCount } from '#shared/course-weeks.ts';
import { shortDay } from '#shared/text/format.ts';

type CandidateCourseBoxProps = { course: NonNullable<CandidateLine['course']>; today: string };

/** Where the newest course is: on its ruler, or how long it has been waited for. */
export function CandidateCourseBox({ course, today }: CandidateCourseBoxProps) {
  const speak = useSpeak();
  const { state, stateSince, startsOn, plannedEndOn } = course;
  const dated = { ...course, endedOn: null };
  const isUnderWay = startsOn <= today && today <= plannedEndOn;
  return (
    <div className={classes.course}>
      <div className={classes.courseRow}>
        <b>{speak('courses.ordinal', { ordinal: course.ordinal })}</b>
        <CourseBadge course={dated} today={today} />
      </div>
      {state === 'referred' || state === 'waiting' ? (
        <>
          <p>
            {speak(state === 'waiting' ? 'candidates.waitsFor' : 'candidates.isReferredSince', {
              days: daysBetween(stateSince, today),
              since: stateSince,
            })}
          </p>
          <p className={classes.quiet}>{speak('candidates.wishedOn', { day: startsOn })}</p>
        </>
      ) : (
        <>
          <RulerBar
            weeks={weekCount(dated)}
            today={isUnderWay ? placeOf(today, startsOn) : null}
            label={stateText(dated, today, speak)}
          />
          <div className={classes.dates}>
            <span>{shortDay(startsOn)}</span>
            <span>{speak('candidates.ends', { day: shortDay(plannedEndOn) })}</span>
          </div>
        </>
      )}
    </div>
  );
}
