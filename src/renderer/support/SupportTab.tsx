import classes from '#renderer/components/course.module.css';
import type { CourseRecord } from '#shared/courses.ts';

/** What goes on beside the work: efforts, agreements, contacts, and how the candidate finds it. */
export function SupportTab({ record }: { record: CourseRecord }) {
  return <div className={classes.page}>{record.course.number}</div>;
}
