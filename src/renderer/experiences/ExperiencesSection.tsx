import { Button } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { dueWords } from '#renderer/experiences/experience-words.ts';
import classes from '#renderer/experiences/experiences.module.css';
import { MomentAnswers } from '#renderer/experiences/MomentAnswers.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { experienceStandings, type ExperienceMoment } from '#shared/experiences.ts';

type ExperiencesSectionProps = { record: CourseRecord; onAnswerTogether: (moment: ExperienceMoment) => void };

/** How the candidate finds it here, at three moments; which one it is time for is said. */
export function ExperiencesSection({ record, onAnswerTogether }: ExperiencesSectionProps) {
  const speak = useSpeak();
  const { data: answered, error } = api.experiences.ofCourse.useQuery({ courseId: record.course.id });
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!answered) return null;
  const moments = answered.map(({ moment }) => moment);
  const standings = experienceStandings(record.course, moments, record.today);
  const due = standings.find(({ standing }) => standing === 'due');
  return (
    <section aria-label={speak('experiences.title')}>
      <SectionHead
        title={speak('experiences.title')}
        note={speak('experiences.count', { count: answered.length })}
        action={
          due && (
            <Button size="xs" onClick={() => onAnswerTogether(due.moment)}>
              {speak('experiences.answerTogether')}
            </Button>
          )
        }
      />
      {due && <p className={classes.due}>{speak(dueWords[due.moment])}</p>}
      {standings.length === 0 && answered.length === 0 && <EmptyState sentence={speak('experiences.none')} />}
      {standings.map((standing) => (
        <MomentAnswers
          key={standing.moment}
          standing={standing}
          experience={answered.find(({ moment }) => moment === standing.moment) ?? null}
          today={record.today}
          onAnswerTogether={onAnswerTogether}
        />
      ))}
    </section>
  );
}
