import { useState } from 'react';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import records from '#renderer/components/records.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { LimitationCard } from '#renderer/limitations/LimitationCard.tsx';
import { NewLimitation } from '#renderer/limitations/NewLimitation.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { EarlierJob, Limitation } from '#shared/limitations.ts';

type LimitationListProps = {
  limitations: readonly Limitation[];
  jobs: readonly EarlierJob[];
  record: CourseRecord;
  isReadOnly: boolean;
};

/** What the candidate cannot do at work, from the head down. */
export function LimitationList({ limitations, jobs, record, isReadOnly }: LimitationListProps) {
  const speak = useSpeak();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section>
      <SectionHead
        title={speak('limitations.title')}
        note={limitations.length > 0 ? speak('limitations.count', { count: limitations.length }) : undefined}
        action={
          !isAdding &&
          !isReadOnly && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('limitations.add')}
            </button>
          )
        }
      />
      {isAdding && <NewLimitation candidateId={record.candidate.id} jobs={jobs} onDone={() => setIsAdding(false)} />}
      {limitations.length === 0 && !isAdding && <EmptyState sentence={speak('limitations.none')} />}
      <ul className={records.records} aria-label={speak('limitations.title')}>
        {limitations.map((limitation) => (
          <LimitationCard
            key={limitation.id}
            limitation={limitation}
            jobs={jobs}
            adjustments={record.adjustments}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
    </section>
  );
}
