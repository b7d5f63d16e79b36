import { IconArrowDown, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { overbookedWords } from '#renderer/capacity/words.ts';
import { usePlacesAhead } from '#renderer/capacity/use-places-ahead.ts';
import { icon } from '#renderer/components/icon.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/today/beside.module.css';
import { nameOf } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { FallingCourse } from '#shared/attendance.ts';
import type { Department } from '#shared/departments.ts';
import { formatClock } from '#shared/minutes.ts';
import { overbookedDays, placesOf } from '#shared/places.ts';
import { weekNumber } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

type WatchListProps = { departmentId: string | null; departments: readonly Department[] };

const mostFalling = 3;

/** Courses whose hours fall and days planned over the limit: worth knowing, nobody's fault. Nothing is said where there are none. */
export function WatchList({ departmentId, departments }: WatchListProps) {
  const speak = useSpeak();
  const falling = api.attendance.falling.useQuery({ departmentId }).data?.lines ?? [];
  const { today, days } = usePlacesAhead(8);
  const shown = departments.filter(({ id }) => departmentId === null || id === departmentId);
  const scopes = [
    { id: null, name: '', over: overbookedDays(placesOf(days, null), 'centre') },
    ...shown.map(({ id, name }) => ({ id, name, over: overbookedDays(placesOf(days, id), 'department') })),
  ];
  const over = scopes.flatMap(({ id, name, over: overbooking }) => (overbooking ? [{ id, name, overbooking }] : []));
  if (falling.length + over.length === 0) return null;
  return (
    <section>
      <SectionHead title={speak('today.watch')} />
      <ul className={classes.lines}>
        {falling.slice(0, mostFalling).map((course) => (
          <li key={course.courseId} className={classes.line}>
            <IconArrowDown {...icon} />
            <Link
              to="/courses/$courseId"
              params={{ courseId: course.courseId }}
              search={{ tab: 'hours' }}
              className={classes.record}
            >
              <b>{nameOf(course)}</b>
              <span>{fallingWords(course, speak)}</span>
            </Link>
          </li>
        ))}
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

function fallingWords({ weeks }: FallingCourse, speak: Speak): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return '';
  return speak('today.falling', {
    last: formatClock(last.attendedMinutes),
    lastWeek: weekNumber(last.monday),
    first: formatClock(first.attendedMinutes),
    firstWeek: weekNumber(first.monday),
  });
}
