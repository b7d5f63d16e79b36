import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { askToNote } from '#renderer/observations/ask-to-note.ts';
import { byWeek, everything, filtered } from '#renderer/observations/log.ts';
import { ObservationFilters } from '#renderer/observations/ObservationFilters.tsx';
import { ObservationLine } from '#renderer/observations/ObservationLine.tsx';
import classes from '#renderer/observations/observations.module.css';
import { useSpeak } from '#renderer/text.ts';
import { courseWeekOn, type Day } from '#shared/calendar.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { weekNumber } from '#shared/text/format.ts';

/** What was seen, said and judged, week by week; what is sensitive is folded until it is asked for. */
export function ObservationsTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const { data: observations, error } = api.observations.ofCourse.useQuery({ courseId: record.course.id });
  const [filter, setFilter] = useState(everything);
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!observations) return null;

  const isShown = ({ id, sensitivity }: { id: string; sensitivity: string }) =>
    sensitivity !== 'sensitive' || revealed.has(id);
  const turn = (id: string) =>
    setRevealed((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  const shown = filtered(observations, filter, isShown);
  const count = observations.length;
  return (
    <div className={course.page}>
      <section>
        <SectionHead
          title={speak('observations.title')}
          note={
            count === 0
              ? undefined
              : shown.length === count
                ? speak('observations.count', { count })
                : speak('observations.countShown', { shown: shown.length, count })
          }
          action={
            <button type="button" className={course.link} onClick={() => askToNote()}>
              {speak('observations.write')}
            </button>
          }
        />
        {count === 0 ? (
          <EmptyState sentence={speak('observations.none')} />
        ) : (
          <ObservationFilters observations={observations} filter={filter} onChange={setFilter} />
        )}
        {count > 0 && shown.length === 0 && <EmptyState sentence={speak('observations.noneSuch')} />}
        {byWeek(shown).map(({ monday, observations: ofWeek }) => (
          <section key={monday} className={classes.week}>
            <WeekHead monday={monday} record={record} />
            <ol className={classes.log}>
              {ofWeek.map((observation) => (
                <ObservationLine
                  key={observation.id}
                  observation={observation}
                  record={record}
                  isShown={isShown(observation)}
                  onTurn={() => turn(observation.id)}
                />
              ))}
            </ol>
          </section>
        ))}
      </section>
    </div>
  );
}

function WeekHead({ monday, record }: { monday: Day; record: CourseRecord }) {
  const speak = useSpeak();
  const week = courseWeekOn(monday, record.course.startsOn);
  // The year an ISO week belongs to is its Thursday's.
  const year = new Date(Date.parse(`${monday}T00:00:00Z`) + 3 * 86_400_000).getUTCFullYear();
  return (
    <SectionHead
      level={3}
      title={speak('observations.weekGroup', { week: weekNumber(monday), year })}
      note={week >= 1 ? speak('observations.courseWeek', { week }) : undefined}
    />
  );
}
