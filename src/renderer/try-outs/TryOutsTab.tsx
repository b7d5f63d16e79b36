import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/components/course.module.css';
import { useSpeak } from '#renderer/text.ts';
import { NewTryOutForm } from '#renderer/try-outs/NewTryOutForm.tsx';
import { TryOutCard } from '#renderer/try-outs/TryOutCard.tsx';
import { takesTryOuts } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** The job functions of a course in full: conditions, what was seen, said and judged, and the intensity. */
export function TryOutsTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const [isBeginning, setIsBeginning] = useState(false);
  const { tryOuts } = record;
  return (
    <div className={classes.page}>
      <section>
        <SectionHead
          title={speak('tryOuts.tried')}
          note={speak('tryOuts.count', { count: tryOuts.length })}
          action={
            !isBeginning &&
            takesTryOuts(record.course.state) && (
              <Button onClick={() => setIsBeginning(true)}>{speak('tryOuts.begin')}</Button>
            )
          }
        />
        {isBeginning && (
          <NewTryOutForm course={record.course} today={record.today} onDone={() => setIsBeginning(false)} />
        )}
        {tryOuts.length === 0 && !isBeginning && <EmptyState sentence={speak('tryOuts.none')} />}
      </section>
      {tryOuts.toReversed().map((tryOut) => (
        <TryOutCard key={tryOut.id} tryOut={tryOut} record={record} />
      ))}
    </div>
  );
}
