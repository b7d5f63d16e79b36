import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/today/beside.module.css';
import { nameOf, shortDayWords } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { MissingDay } from '#shared/attendance.ts';
import { mondayOf } from '#shared/calendar.ts';

const mostLines = 3;

/** The newest days nobody registered, and the way to each. */
export function MissingDays({ departmentId }: { departmentId: string | null }) {
  const speak = useSpeak();
  const { data } = api.attendance.missing.useQuery({ departmentId });
  if (!data) return null;
  const newest = data.lines.toReversed().slice(0, mostLines);
  const oldest = data.lines[0];
  return (
    <section>
      <SectionHead
        title={speak('today.missing')}
        note={newest.length > 0 && speak('today.missingNote')}
        action={
          oldest &&
          data.lines.length > mostLines && (
            <Link to="/attendance" search={{ department: oldest.departmentId, monday: mondayOf(oldest.day) }}>
              {speak('today.missingAll', { count: data.lines.length })}
            </Link>
          )
        }
      />
      {newest.length === 0 ? (
        <p className={classes.none}>{speak('today.missingNone')}</p>
      ) : (
        <ul className={classes.lines}>
          {newest.map((missing) => (
            <li key={`${missing.courseId} ${missing.day}`} className={classes.line}>
              <span className={classes.day}>{shortDayWords(missing.day, speak)}</span>
              <b title={nameOf(missing)}>{nameOf(missing)}</b>
              <RecordLink missing={missing} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** To the line of the agreed day; of freely placed days, to the week they are missing in. */
function RecordLink({ missing }: { missing: MissingDay }) {
  const speak = useSpeak();
  const { courseId, departmentId, day, kind } = missing;
  const label = speak('today.recordDayOf', { name: nameOf(missing), day: shortDayWords(day, speak) });
  return kind === 'agreed' ? (
    <Link to="/today" search={(known) => ({ ...known, day, course: courseId })} aria-label={label}>
      {speak('today.recordDay')}
    </Link>
  ) : (
    <Link
      to="/attendance"
      search={{ department: departmentId, monday: mondayOf(day), course: courseId }}
      aria-label={label}
    >
      {speak('today.missingDays', { count: missing.days })}
    </Link>
  );
}
