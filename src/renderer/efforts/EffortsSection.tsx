import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { EffortAbsenceFigure } from '#renderer/efforts/EffortAbsenceFigure.tsx';
import { EffortCard } from '#renderer/efforts/EffortCard.tsx';
import { NewEffortForm } from '#renderer/efforts/NewEffortForm.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** What is worked on beside the course, and the absence that goes to it. */
export function EffortsSection({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const { data: efforts, error } = api.efforts.ofCourse.useQuery({ courseId: record.course.id });
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!efforts) return null;
  const underWay = efforts.filter(({ status }) => status === 'under-way').length;
  return (
    <section aria-label={speak('efforts.title')}>
      <SectionHead
        title={speak('efforts.title')}
        {...(efforts.length > 0 && { note: speak('efforts.count', { count: underWay }) })}
        action={
          !isAdding && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('efforts.add')}
            </button>
          )
        }
      />
      {isAdding && <NewEffortForm record={record} onDone={() => setIsAdding(false)} />}
      {efforts.length === 0 && !isAdding && <EmptyState sentence={speak('efforts.none')} />}
      {efforts.map((effort) => (
        <EffortCard key={effort.id} effort={effort} today={record.today} />
      ))}
      <EffortAbsenceFigure record={record} />
    </section>
  );
}
