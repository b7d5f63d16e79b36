import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { Reasoning } from '#renderer/limitations/Reasoning.tsx';
import classes from '#renderer/limitations/reasoning.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { EarlierJob, Limitation } from '#shared/limitations.ts';
import { reasoning } from '#shared/reasoning.ts';

type ReasoningSectionProps = {
  limitations: readonly Limitation[];
  jobs: readonly EarlierJob[];
  record: CourseRecord;
};

/** Why these accommodations, at these functions: the line a report and a meeting are asked for. */
export function ReasoningSection({ limitations, jobs, record }: ReasoningSectionProps) {
  const speak = useSpeak();
  const { adjustments, tryOuts } = record;
  const { lines, unreasoned } = reasoning({ limitations, jobs, adjustments, tryOuts });
  const unanswered = lines.filter(({ answer }) => answer === null).length;
  const params = { courseId: record.course.id };
  return (
    <section>
      <SectionHead
        title={speak('limitations.reasoning')}
        note={
          limitations.length > 0
            ? speak('limitations.reasoningBasis', {
                count: limitations.length,
                answered: limitations.length - unanswered,
              })
            : undefined
        }
      />
      {limitations.length === 0 ? (
        <EmptyState sentence={speak('limitations.noReasoning')} />
      ) : (
        <Reasoning lines={lines} record={record} />
      )}
      {limitations.length > 0 && unreasoned.length > 0 && (
        <p className={classes.unreasoned}>
          {speak('limitations.unreasoned')}{' '}
          {unreasoned.map(({ id, wording }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Link to="/courses/$courseId" params={params} search={{ tab: 'adjustments' }}>
                {wording}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
