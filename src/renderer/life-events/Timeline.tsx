import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { NewLifeEvent } from '#renderer/life-events/NewLifeEvent.tsx';
import { TimelineLine } from '#renderer/life-events/TimelineLine.tsx';
import classes from '#renderer/life-events/timeline.module.css';
import { useSpeak } from '#renderer/text.ts';

/** What has happened in the candidate's life, as far as it is remembered; what is sensitive is folded until it is asked for. */
export function Timeline({ candidateId }: { candidateId: string }) {
  const speak = useSpeak();
  const { data: events, error } = api.lifeEvents.list.useQuery({ candidateId });
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!events) return null;
  return (
    <section>
      <SectionHead
        title={speak('lifeEvents.title')}
        note={events.length > 0 ? speak('lifeEvents.count', { count: events.length }) : undefined}
        action={
          !isAdding && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('lifeEvents.add')}
            </button>
          )
        }
      />
      {isAdding && <NewLifeEvent candidateId={candidateId} onDone={() => setIsAdding(false)} />}
      {events.length === 0 && !isAdding && <EmptyState sentence={speak('lifeEvents.none')} />}
      <ol className={classes.line} aria-label={speak('lifeEvents.title')}>
        {events.map((event) => (
          <TimelineLine key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}
