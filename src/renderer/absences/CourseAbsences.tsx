import { AbsenceFacts } from '#renderer/absences/AbsenceFacts.tsx';
import { absenceHeading } from '#renderer/absences/words.ts';
import { api } from '#renderer/api.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import page from '#renderer/components/course.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import classes from '#renderer/absences/absences.module.css';

/** The absences of a course, the latest first, with what was said about each. */
export function CourseAbsences({ courseId, today }: { courseId: string; today: Day }) {
  const speak = useSpeak();
  const codes = useCodes();
  const { data, error } = api.absences.list.useQuery({ courseId });
  const lines = data?.lines ?? [];
  return (
    <section>
      <SectionHead
        title={speak('absences.title')}
        note={lines.length > 0 && speak('absences.count', { count: lines.length })}
      />
      {error && <p role="alert">{sentenceOf(error, speak)}</p>}
      {data && lines.length === 0 && <p className={page.quiet}>{speak('absences.none')}</p>}
      <ol className={classes.list}>
        {lines.map((absence) => (
          <li key={absence.from} className={classes.line}>
            <h3 className={classes.heading}>{absenceHeading(absence, today, codes, speak)}</h3>
            <AbsenceFacts absence={absence} />
          </li>
        ))}
      </ol>
    </section>
  );
}
