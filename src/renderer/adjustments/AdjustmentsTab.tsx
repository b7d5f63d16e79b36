import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { AdjustmentCard } from '#renderer/adjustments/AdjustmentCard.tsx';
import { NewAdjustmentForm } from '#renderer/adjustments/NewAdjustmentForm.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/components/course.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** The dated log of what was changed for the candidate: why, what it did, and whether a job needs it; the newest first. */
export function AdjustmentsTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  // By when it was written: a card never moves under somebody who changes its dates.
  const adjustments = record.adjustments.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const recommended = adjustments.filter(({ neededInJob }) => neededInJob === 'yes').length;
  return (
    <div className={classes.page}>
      <section>
        <SectionHead
          title={speak('adjustments.title')}
          {...(adjustments.length > 0 && {
            note: speak('adjustments.countNewestFirst', { count: adjustments.length, recommended }),
          })}
          action={
            !isAdding && (
              <Button ref={addButton} onClick={() => setIsAdding(true)}>
                {speak('adjustments.add')}
              </Button>
            )
          }
        />
        {isAdding && <NewAdjustmentForm record={record} onDone={() => setIsAdding(false)} />}
        {adjustments.length === 0 && !isAdding && <EmptyState sentence={speak('adjustments.none')} />}
        {adjustments.map((adjustment) => (
          <AdjustmentCard
            key={adjustment.id}
            adjustment={adjustment}
            record={record}
            onWithdrawn={() => addButton.current?.focus()}
          />
        ))}
      </section>
    </div>
  );
}
