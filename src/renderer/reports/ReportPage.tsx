import { Link, useParams } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import classes from '#renderer/components/course.module.css';
import { sentenceOf } from '#renderer/failure.ts';
import { ReportDesk } from '#renderer/reports/ReportDesk.tsx';
import { useReport } from '#renderer/reports/use-report.ts';
import { useSpeak } from '#renderer/text.ts';

/** The clarification report of a course: written at the left, seen as it will be printed at the right. */
export function ReportPage() {
  const speak = useSpeak();
  const { courseId } = useParams({ from: '/courses/$courseId/report' });
  const { report, error } = useReport(courseId);
  const refused = sentenceOf(error, speak);
  if (refused) {
    return (
      <div role="alert" className={classes.page}>
        <EmptyState sentence={refused} action={<Link to="/candidates">{speak('candidates.title')}</Link>} />
      </div>
    );
  }
  return report ? <ReportDesk key={courseId} report={report} /> : null;
}
