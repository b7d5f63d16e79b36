import { Button } from '@mantine/core';
import { useState } from 'react';
import { AdjustmentCard } from '#renderer/adjustments/AdjustmentCard.tsx';
import { NewAdjustmentForm } from '#renderer/adjustments/NewAdjustmentForm.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/components/course.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** Every accommodation of the course: suggested, tried, what it did, and whether a job needs it. */
export function AdjustmentsTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const [isAdding, setIsAdding] = useState(false);
  const { adjustments } = record;
  const recommended = adjustments.filter(({ neededInJob }) => neededInJob === 'yes').length;
  return (
    <div className={classes.page}>
      <section>
        <SectionHead
          title={speak('adjustments.title')}
          note={speak('adjustments.count', { count: adjustments.length, recommended })}
          action={!isAdding && <Button onClick={() => setIsAdding(true)}>{speak('adjustments.add')}</Button>}
        />
        {isAdding && <NewAdjustmentForm record={record} onDone={() => setIsAdding(false)} />}
        {adjustments.length === 0 && !isAdding && <EmptyState sentence={speak('adjustments.none')} />}
        {adjustments.map((adjustment) => (
          <AdjustmentCard key={adjustment.id} adjustment={adjustment} tryOuts={record.tryOuts} />
        ))}
      </section>
    </div>
  );
}
