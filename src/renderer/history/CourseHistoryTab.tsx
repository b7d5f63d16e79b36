import { api } from '#renderer/api.ts';
import courseClasses from '#renderer/components/course.module.css';
import { HistorySection } from '#renderer/history/HistorySection.tsx';
import { namesTold } from '#renderer/history/history-words.ts';
import { useNames } from '#renderer/history/use-names.ts';
import { useRestore } from '#renderer/history/use-restore.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

// Nothing in the list need take the focus, so the whole of it does.
const scrolledByKeys = { role: 'region', tabIndex: 0 } as const;

/** Who changed what in the course, and when, newest first; only earlier texts can be put back. */
export function CourseHistoryTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const asked = api.history.ofCourse.useQuery({ courseId: record.course.id });
  const limitations = api.limitations.list.useQuery({ candidateId: record.candidate.id }).data ?? [];
  const names = useNames([
    ...namesTold(asked.data ?? []),
    ...limitations.map(({ id, text }) => ({ id, name: text })),
    ...record.tryOuts.map(({ id, functionName }) => ({ id, name: functionName })),
    ...record.siblings.map(({ id, number }) => ({ id, name: number })),
  ]);
  const restore = useRestore(record.candidate.id);
  return (
    <div className={courseClasses.page} aria-label={speak('history.title')} {...scrolledByKeys}>
      <HistorySection {...asked} names={names} onRestore={restore} />
    </div>
  );
}
