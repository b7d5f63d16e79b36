import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import classes from '#renderer/limitations/reasoning.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** Under the accommodations: how many limitations they answer, and the way to the whole reasoning. Nothing while no limitation is written. */
export function ReasoningNote({ record: { candidate, course, adjustments } }: { record: CourseRecord }) {
  const speak = useSpeak();
  const { data: limitations = [] } = api.limitations.list.useQuery({ candidateId: candidate.id });
  if (limitations.length === 0) return null;
  const answered = limitations.filter(({ links }) =>
    links.some(({ adjustmentId }) => adjustments.some(({ id }) => id === adjustmentId)),
  ).length;
  return (
    <p className={classes.note}>
      <Link to="/courses/$courseId" params={{ courseId: course.id }} search={{ tab: 'background' }}>
        {speak('limitations.seeReasoning')}
      </Link>{' '}
      {speak('limitations.reasoningBasis', { count: limitations.length, answered })}
    </p>
  );
}
