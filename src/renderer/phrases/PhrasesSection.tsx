import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { areaWords } from '#renderer/observations/observation-words.ts';
import { NewPhraseForm } from '#renderer/phrases/NewPhraseForm.tsx';
import { PhraseLine } from '#renderer/phrases/PhraseLine.tsx';
import classes from '#renderer/phrases/phrases.module.css';
import { useSpeak } from '#renderer/text.ts';
import { observationAreas, type Phrase } from '#shared/observations.ts';

/** The centre's own sentences for observations, area by area; those put away lie folded. */
export function PhrasesSection({ isReadOnly }: { isReadOnly: boolean }) {
  const speak = useSpeak();
  const phrases = api.phrases.list.useQuery({}).data;
  const [isAdding, setIsAdding] = useState(false);
  if (!phrases) return null;
  const inUse = phrases.filter(({ archivedAt }) => archivedAt === null);
  const archived = phrases.filter(({ archivedAt }) => archivedAt !== null);
  const lines = (label: string, ofThem: Phrase[]) => (
    <ul className={classes.lines} aria-label={label}>
      {ofThem.map((phrase) => (
        <PhraseLine key={phrase.id} phrase={phrase} isReadOnly={isReadOnly} />
      ))}
    </ul>
  );
  return (
    <section>
      <SectionHead
        title={speak('phrases.title')}
        note={speak('phrases.count', { count: inUse.length })}
        action={
          !isReadOnly &&
          !isAdding && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('phrases.add')}
            </button>
          )
        }
      />
      <p className={classes.note}>{speak('phrases.note')}</p>
      {isAdding && <NewPhraseForm onDone={() => setIsAdding(false)} />}
      {inUse.length === 0 && !isAdding && <EmptyState sentence={speak('phrases.none')} />}
      {observationAreas.map((area) => {
        const ofArea = inUse.filter((phrase) => phrase.area === area);
        if (ofArea.length === 0) return null;
        const title = speak(areaWords[area]);
        return (
          <div key={area} className={classes.area}>
            <SectionHead level={3} title={title} note={ofArea.length} />
            {lines(title, ofArea)}
          </div>
        );
      })}
      {archived.length > 0 && (
        <Fold label={speak('phrases.archivedOnes', { number: archived.length })}>
          {lines(speak('phrases.archivedOnes', { number: archived.length }), archived)}
        </Fold>
      )}
    </section>
  );
}
