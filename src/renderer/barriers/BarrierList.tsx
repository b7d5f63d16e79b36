import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { barrierBasis } from '#renderer/barriers/barrier-figure.ts';
import { BarrierLine } from '#renderer/barriers/BarrierLine.tsx';
import { NewBarrier } from '#renderer/barriers/NewBarrier.tsx';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import records from '#renderer/components/records.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';

/** What stands in the way, open ones first and the heaviest first; casework, so no mentor is shown it. */
export function BarrierList({ candidateId }: { candidateId: string }) {
  const speak = useSpeak();
  const { data: barriers, error } = api.barriers.list.useQuery({ candidateId });
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!barriers) return null;
  return (
    <section>
      <SectionHead
        title={speak('barriers.title')}
        note={barriers.length > 0 ? barrierBasis(barriers, speak) : undefined}
        action={
          !isAdding && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('barriers.add')}
            </button>
          )
        }
      />
      {isAdding && <NewBarrier candidateId={candidateId} onDone={() => setIsAdding(false)} />}
      {barriers.length === 0 && !isAdding && <EmptyState sentence={speak('barriers.none')} />}
      <ul className={records.records} aria-label={speak('barriers.title')}>
        {barriers.map((barrier) => (
          <BarrierLine key={barrier.id} barrier={barrier} />
        ))}
      </ul>
    </section>
  );
}
