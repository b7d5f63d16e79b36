import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import records from '#renderer/components/records.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { NewStrength } from '#renderer/strengths/NewStrength.tsx';
import { StrengthLine } from '#renderer/strengths/StrengthLine.tsx';
import { useSpeak } from '#renderer/text.ts';

/** What the candidate brings, newest first; everyone may add to it. */
export function StrengthList({ candidateId }: { candidateId: string }) {
  const speak = useSpeak();
  const isReadOnly = useOpenSession()?.user.role === 'mentor';
  const { data: strengths, error } = api.strengths.list.useQuery({ candidateId });
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!strengths) return null;
  return (
    <section>
      <SectionHead
        title={speak('strengths.title')}
        note={strengths.length > 0 ? speak('strengths.count', { count: strengths.length }) : undefined}
        action={
          !isAdding && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('strengths.add')}
            </button>
          )
        }
      />
      {isAdding && <NewStrength candidateId={candidateId} onDone={() => setIsAdding(false)} />}
      {strengths.length === 0 && !isAdding && <EmptyState sentence={speak('strengths.none')} />}
      <ul className={records.records} aria-label={speak('strengths.title')}>
        {strengths.map((strength) => (
          <StrengthLine key={strength.id} strength={strength} isReadOnly={isReadOnly} />
        ))}
      </ul>
    </section>
  );
}
