import classes from '#renderer/components/course.module.css';
import type { CourseRecord } from '#shared/courses.ts';

/** Where the candidate comes from: jobs, limitations, strengths and barriers. */
export function BackgroundTab({ record }: { record: CourseRecord }) {
  return <div className={classes.page}>{record.course.number}</div>;
}
