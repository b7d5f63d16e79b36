import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import courseClasses from '#renderer/components/course.module.css';
import { sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/history/history.module.css';
import { linesByDay } from '#renderer/history/history-words.ts';
import { HistoryEntry } from '#renderer/history/HistoryEntry.tsx';
import { useNames } from '#renderer/history/use-names.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { longDay } from '#shared/text/format.ts';

// Nothing in the list takes the focus, so the whole of it does.
const scrolledByKeys = { role: 'region', tabIndex: 0 } as const;

/** Who changed what, and when, newest first; nothing in it can be edited. */
export function HistoryTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const names = useNames(record);
  const { data: lines, error } = api.history.ofCourse.useQuery({ courseId: record.course.id });
  if (error) {
    return (
      <div className={courseClasses.page}>
        <EmptyState sentence={sentenceOf(error, speak) ?? ''} />
      </div>
    );
  }
  if (!lines) return null;
  return (
    <div className={courseClasses.page} aria-label={speak('history.title')} {...scrolledByKeys}>
      <SectionHead title={speak('history.title')} note={speak('history.count', { count: lines.length })} />
      {lines.length === 0 && <EmptyState sentence={speak('history.none')} />}
      {linesByDay(lines).map(({ day, lines: ofDay }) => (
        <section key={day}>
          <h3 className={classes.day}>{longDay(day, speak.language)}</h3>
          <ol className={classes.lines}>
            {ofDay.map((line) => (
              <HistoryEntry key={line.auditSeq} line={line} names={names} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
