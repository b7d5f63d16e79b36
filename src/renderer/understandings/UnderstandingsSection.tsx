import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { NewUnderstandingForm } from '#renderer/understandings/NewUnderstandingForm.tsx';
import { ReadUnderstanding } from '#renderer/understandings/ReadUnderstanding.tsx';
import { UnderstandingCard } from '#renderer/understandings/UnderstandingCard.tsx';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseRecord } from '#shared/courses.ts';

type UnderstandingsSectionProps = { record: CourseRecord; isReadOnly: boolean };

/** What is agreed with the candidate: pedagogical notes, house rules, what each may expect of the other. */
export function UnderstandingsSection({ record, isReadOnly }: UnderstandingsSectionProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const courseId = record.course.id;
  const { data: all, error } = api.understandings.ofCourse.useQuery({ courseId });
  const make = api.understandings.make.useCommand();
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!all) return null;
  const inForce = all.filter(({ endedOn }) => endedOn === null);
  const ended = all.filter(({ endedOn }) => endedOn !== null);
  const Card = isReadOnly ? ReadUnderstanding : UnderstandingCard;
  const needsHouseRules = !isReadOnly && inForce.every(({ kind }) => kind !== 'house-rules');

  async function handOutHouseRules() {
    try {
      const { auditSeq } = await make.mutateAsync({ courseId, kind: 'house-rules' });
      sayDone(speak('understandings.houseRulesHandedOut'), auditSeq);
    } catch (refused) {
      showToast({ message: sentenceOf(refused, speak) ?? speak('failures.unexpected') });
    }
  }

  return (
    <section aria-label={speak('understandings.title')}>
      <SectionHead
        title={speak('understandings.title')}
        {...(all.length > 0 && { note: speak('understandings.count', { count: inForce.length }) })}
        action={
          !isReadOnly &&
          !isAdding && (
            <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
              {speak('understandings.add')}
            </button>
          )
        }
      />
      {isAdding && <NewUnderstandingForm courseId={courseId} today={record.today} onDone={() => setIsAdding(false)} />}
      {all.length === 0 && !isAdding && <EmptyState sentence={speak('understandings.none')} />}
      {needsHouseRules && !isAdding && (
        <p>
          <button type="button" className={course.link} onClick={() => void handOutHouseRules()}>
            {speak('understandings.handOutHouseRules')}
          </button>
        </p>
      )}
      {inForce.map((understanding) => (
        <Card key={understanding.id} understanding={understanding} today={record.today} />
      ))}
      {ended.length > 0 && (
        <Fold label={speak('understandings.ended', { count: ended.length })}>
          {ended.map((understanding) => (
            <Card key={understanding.id} understanding={understanding} today={record.today} />
          ))}
        </Fold>
      )}
    </section>
  );
}
