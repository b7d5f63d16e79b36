import classes from '#renderer/components/course.module.css';
import type { CourseRecord } from '#shared/courses.ts';

/** What was seen, said and judged, day by day. */
export function ObservationsTab({ record }: { record: CourseRecord }) {
  return <div className={classes.page}>{record.course.number}</div>;
}
