import classes from '#renderer/components/course.module.css';
import type { CourseRecord } from '#shared/courses.ts';

/** The indicators over time, staff and candidate side by side. */
export function ProgressionTab({ record }: { record: CourseRecord }) {
  return <div className={classes.page}>{record.course.number}</div>;
}
