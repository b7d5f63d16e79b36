import classes from '#renderer/components/course.module.css';
import type { CourseRecord } from '#shared/courses.ts';

/** What the candidate can against what the functions demand. */
export function ProfileTab({ record }: { record: CourseRecord }) {
  return <div className={classes.page}>{record.course.number}</div>;
}
