import { IconMessageCircle, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { overbookedWords } from '#renderer/capacity/words.ts';
import { usePlacesAhead } from '#renderer/capacity/use-places-ahead.ts';
import pageClasses from '#renderer/components/course.module.css';
import { Fold } from '#renderer/components/Fold.tsx';
import { icon } from '#renderer/components/icon.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { aboutKind, useWarningWords } from '#renderer/course-warnings/use-warning-words.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import classes from '#renderer/today/beside.module.css';
import { nameOf } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { fallingSentence, type CourseWarning } from '#shared/course-warnings.ts';
import type { Department } from '#shared/departments.ts';
import { overbookedDays, placesOf } from '#shared/places.ts';

type WatchListProps = { departmentId: string | null; departments: readonly Department[] };

const mostWatched = 4;

/** What is worth talking about in courses, and days planned over the limit: nobody's fault. Nothing is said where there is none. */
export function WatchList({ departmentId, departments }: WatchListProps) {
  const speak = useSpeak();
  const say = useWarningWords();
  const watched = useWatched(departmentId);
  const [isAll, setIsAll] = useState(false);
  const { today, days } = usePlacesAhead(8);
  const shown = departments.filter(({ id }) => departmentId === null || id === departmentId);
  const scopes = [
    { id: null, name: '', over: overbookedDays(placesOf(days, null), 'centre') },
    ...shown.map(({ id, name }) => ({ id, name, over: overbookedDays(placesOf(days, id), 'department') })),
  ];
  const over = scopes.flatMap(({ id, name, over: overbooking }) => (overbooking ? [{ id, name, overbooking }] : []));
  if (watched.length + over.length === 0) return null;
  return (
    <section>
      <SectionHead title={speak('today.watch')} />
      <ul className={classes.lines}>
        {watched.slice(0, isAll ? undefined : mostWatched).map((course) => (
          <li key={course.courseId} className={classes.line}>
            <IconMessageCircle {...icon} />
            <div className={classes.watched}>
              <Link
                to="/courses/$courseId"
                params={{ courseId: course.courseId }}
                search={course.tab === null ? {} : { tab: course.tab }}
                className={classes.record}
              >
                <b>{nameOf(course)}</b>
              </Link>
              {/* A candidate may sit beside the screen: the list says what it is about, and no more until it is asked. */}
              <Fold label={[...new Set(course.warnings.map(({ kind }) => speak(aboutKind[kind])))].join(', ')}>
                {course.warnings.map((warning) => (
                  <p key={warning.kind}>{say(warning)}</p>
                ))}
              </Fold>
            </div>
          </li>
        ))}
        {!isAll && watched.length > mostWatched && (
          <li className={classes.none}>
            <button type="button" className={pageClasses.link} onClick={() => setIsAll(true)}>
              {speak('today.allWatched', { count: watched.length })}
            </button>
          </li>
        )}
        {over.map(({ id, name, overbooking }) => (
          <li key={id ?? 'centre'} className={classes.line}>
            <IconUsers {...icon} />
            <Link
              to="/departments"
              search={id === null ? {} : { department: id }}
              className={classes.record}
              data-long=""
            >
              <b>{speak('today.overLimit')}</b>
              <span>{overbookedWords(overbooking, name, today, speak)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Watched = {
  courseId: string;
  firstName: string;
  lastName: string;
  warnings: readonly Pick<CourseWarning, 'kind' | 'sentence' | 'basis'>[];
  /** Where all of it can be read; null when it stands on several pages, for then the overview tells. */
  tab: CourseWarning['tab'] | null;
};

/** What is worth talking about, course by course; a mentor is told of falling hours alone. */
function useWatched(departmentId: string | null): Watched[] {
  const role = useOpenSession()?.user.role;
  const isMentor = role === 'mentor';
  const falling = api.attendance.falling.useQuery({ departmentId }, { isOn: isMentor }).data?.lines ?? [];
  const watch = { isOn: role !== undefined && !isMentor };
  const watched = api.courses.watch.useQuery({ departmentId }, watch).data?.lines ?? [];
  if (isMentor)
    return falling.map((course) => ({
      ...course,
      warnings: [{ kind: 'falling-hours', sentence: fallingSentence(course.weeks), basis: [] }],
      tab: 'hours',
    }));
  return watched.map((course) => {
    const [tab = null, ...others] = new Set(course.warnings.map((warning) => warning.tab));
    return { ...course, tab: others.length === 0 ? tab : null };
  });
}
