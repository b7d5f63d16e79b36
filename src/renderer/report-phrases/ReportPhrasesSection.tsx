import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/phrases/phrases.module.css';
import { NewReportPhraseForm } from '#renderer/report-phrases/NewReportPhraseForm.tsx';
import { partName } from '#renderer/report-phrases/part-names.ts';
import { ReportPhraseLine } from '#renderer/report-phrases/ReportPhraseLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import { writtenParts } from '#shared/report-parts.ts';
import type { ReportPhrase } from '#shared/report-phrases.ts';

/** The centre's own sentences for the report, part by part; those put away lie folded. */
export function ReportPhrasesSection({ isReadOnly }: { isReadOnly: boolean }) {
  const speak = useSpeak();
  const phrases = api.reportPhrases.list.useQuery({}).data;
  const [isAdding, setIsAdding] = useState(false);
  if (!phrases) return null;
  const inUse = phrases.filter(({ archivedAt }) => archivedAt === null);
  const archived = phrases.filter(({ archivedAt }) => archivedAt !== null);
  const lines = (label: string, ofThem: ReportPhrase[]) => (
    <ul className={classes.lines} aria-label={label}>
      {ofThem.map((phrase) => (
        <ReportPhraseLine key={phrase.id} phrase={phrase} isReadOnly={isReadOnly} />
      ))}
    </ul>
  );
  const archivedTitle = speak('phrases.archivedOnes', { number: archived.length });
  return (
    <section>
      <SectionHead
        title={speak('reportPhrases.title')}
        note={speak('reportPhrases.count', { count: inUse.length })}
        action={
          !isReadOnly &&
          !isAdding && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('reportPhrases.add')}
            </button>
          )
        }
      />
      <p className={classes.note}>{speak('reportPhrases.note')}</p>
      {isAdding && <NewReportPhraseForm onDone={() => setIsAdding(false)} />}
      {inUse.length === 0 && !isAdding && <EmptyState sentence={speak('reportPhrases.none')} />}
      {[...writtenParts, null].map((part) => {
        const ofPart = inUse.filter((phrase) => phrase.part === part);
        if (ofPart.length === 0) return null;
        const title = partName(part, speak);
        return (
          <div key={part ?? 'all'} className={classes.area}>
            <SectionHead level={3} title={title} note={ofPart.length} />
            {lines(title, ofPart)}
          </div>
        );
      })}
      {archived.length > 0 && <Fold label={archivedTitle}>{lines(archivedTitle, archived)}</Fold>}
    </section>
  );
}
