import classes from '#renderer/hour-plans/hours.module.css';
import { useSpeak } from '#renderer/text.ts';
import { hasEnded } from '#shared/course-life.ts';
import { hoursNow } from '#shared/course-now.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { spokenMinutes } from '#shared/text/format.ts';

/** The week's hours at the start, now while there is a now, at the most and as they are expected to end, in one line. */
export function HoursLine({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const hours = hoursNow(record);
  if (hours === null) return <p className="quiet">{speak('courseLife.nothingAgreed')}</p>;
  const facts = [
    { word: speak('courseLife.hoursStart'), value: spokenMinutes(hours.start, speak) },
    ...(hasEnded(record.course.state)
      ? []
      : [
          {
            word: speak('courseLife.hoursNow'),
            value: hours.current === null ? speak('courseLife.hoursNotYet') : spokenMinutes(hours.current, speak),
          },
        ]),
    { word: speak('courseLife.hoursMost'), value: spokenMinutes(hours.max, speak) },
    { word: speak('courseLife.hoursEnd'), value: spokenMinutes(hours.expectedEnd, speak) },
  ];
  return (
    <p className={classes.summary}>
      <span className={classes.summaryLabel}>{speak('courseLife.hoursPerWeek')}</span>
      {facts.map(({ word, value }) => (
        <span key={word}>
          {word} <b>{value}</b>
        </span>
      ))}
    </p>
  );
}
