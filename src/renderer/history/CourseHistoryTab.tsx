import { api } from '#renderer/api.ts';
import courseClasses from '#renderer/components/course.module.css';
import { HistorySection } from '#renderer/history/HistorySection.tsx';
import { useNames } from '#renderer/history/use-names.ts';
import { useRestore } from '#renderer/history/use-restore.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

// Nothing in the list need take the focus, so the whole of it does.
const scrolledByKeys = { role: 'region', tabIndex: 0 } as const;

/** Who changed what in the course, and when, newest first; only earlier texts can be put back. */
export function CourseHistoryTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const names = useNames([
    ...record.tryOuts.map(({ id, functionName }) => ({ id, name: functionName })),
    ...record.siblings.map(({ id, number }) => ({ id, name: number })),
  ]);
  const asked = api.history.ofCourse.useQuery({ courseId: record.course.id });
  const restore = useRestore(record.candidate.id);
  return (
    <div className={courseClasses.page} aria-label={speak('history.title')} {...scrolledByKeys}>
      <HistorySection {...asked} names={names} onRestore={restore} />
    </div>
  );
}
