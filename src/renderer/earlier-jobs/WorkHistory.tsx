import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { lastWorkedWords } from '#renderer/candidates/candidate-words.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import records from '#renderer/components/records.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { EarlierJobLine } from '#renderer/earlier-jobs/EarlierJobLine.tsx';
import { NewEarlierJob } from '#renderer/earlier-jobs/NewEarlierJob.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Candidate } from '#shared/candidates.ts';
import { shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';

type Person = Pick<Candidate, 'id' | 'lastWorkedKind' | 'lastWorkedOn'>;

/** Never in work, long away and unknown are three different stories. */
const emptyWords: Record<Candidate['lastWorkedKind'], TextKey> = {
  known: 'earlierJobs.noneKnown',
  'long-away': 'earlierJobs.noneLongAway',
  never: 'earlierJobs.noneNever',
  unknown: 'earlierJobs.noneUnknown',
};

/** The jobs from before, newest first, and when the candidate last worked. */
export function WorkHistory({ candidate }: { candidate: Person }) {
  const speak = useSpeak();
  const isReadOnly = useOpenSession()?.user.role === 'mentor';
  const { data: jobs, error } = api.earlierJobs.list.useQuery({ candidateId: candidate.id });
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!jobs) return null;
  const lastWorked =
    candidate.lastWorkedOn === null
      ? speak(lastWorkedWords[candidate.lastWorkedKind]).toLocaleLowerCase(speak.language)
      : shortDay(candidate.lastWorkedOn);
  return (
    <section>
      <SectionHead
        title={speak('earlierJobs.title')}
        note={jobs.length > 0 ? speak('earlierJobs.lastWorked', { when: lastWorked }) : undefined}
        action={
          !isAdding &&
          !isReadOnly && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('earlierJobs.add')}
            </button>
          )
        }
      />
      {isAdding && <NewEarlierJob candidateId={candidate.id} onDone={() => setIsAdding(false)} />}
      {jobs.length === 0 && !isAdding && (
        <EmptyState sentence={speak(emptyWords[candidate.lastWorkedKind], { day: lastWorked })} />
      )}
      <ol className={records.records} aria-label={speak('earlierJobs.title')}>
        {jobs.map((job) => (
          <EarlierJobLine key={job.id} job={job} isReadOnly={isReadOnly} />
        ))}
      </ol>
    </section>
  );
}
