import { api } from '#renderer/api.ts';
import { FiguresLine } from '#renderer/components/FiguresLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import { courseFigures } from '#shared/attendance-periods.ts';
import { isUnderWay } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** The attendance of the whole course; nothing for one that nobody has come to and nobody is expected in. */
export function CourseFigures({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const { data: codes } = api.codeLists.all.useQuery({});
  const { data: closingDays } = api.centre.closingDays.useQuery({});
  if (!codes || !closingDays) return null;
  if (record.attendance.length === 0 && !isUnderWay(record.course.state)) return null;
  return (
    <FiguresLine title={speak('hoursOverview.ofCourse')} figures={courseFigures({ record, codes, closingDays })} />
  );
}
