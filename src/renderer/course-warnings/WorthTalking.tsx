import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { WarningLine } from '#renderer/course-warnings/WarningLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { freeDays, isUnderWay } from '#shared/course-life.ts';
import { courseWarnings } from '#shared/course-warnings.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** What is worth talking about in a course under way; nothing is said where nothing stands out. */
export function WorthTalking({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const codes = useCodes();
  const closedDays = useClosedDays();
  const { course, steps, today } = record;
  const { data: rounds = [] } = api.scores.ofCourse.useQuery(
    { courseId: course.id },
    { isOn: isUnderWay(course.state) },
  );
  if (!isUnderWay(course.state)) return null;
  const period = periodOf(course);
  const warnings = courseWarnings(
    {
      agreement: {
        plans: record.hourPlans,
        period,
        freeDays: freeDays({ startsOn: course.startsOn, steps }, period, closedDays),
      },
      days: record.attendance.map((line) => ({ ...line, absenceKind: codes.absenceKind(line.absenceCode, line.day) })),
      meetings: record.meetings,
      rounds,
    },
    today,
  );
  if (warnings.length === 0) return null;
  return (
    <section aria-label={speak('warnings.title')}>
      <SectionHead title={speak('warnings.title')} />
      <ul>
        {warnings.map((warning) => (
          <WarningLine key={warning.kind} warning={warning} courseId={course.id} />
        ))}
      </ul>
    </section>
  );
}
