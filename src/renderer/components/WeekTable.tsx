import type { Codes } from '#renderer/code-lists/use-codes.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseWeek, CourseWeeks } from '#shared/course-weeks.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, decimalHours } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What ruler and curve draw, for a screen reader. */
export function WeekTable({ course, codes }: { course: CourseWeeks; codes: Codes }) {
  const speak = useSpeak();
  return (
    <table>
      <caption>{speak('courses.weekByWeek')}</caption>
      <thead>
        <tr>
          <th scope="col">{speak('courses.courseWeek')}</th>
          <th scope="col">{speak('courses.agreed')}</th>
          <th scope="col">{speak('courses.attended')}</th>
          <th scope="col">{speak('courses.effective')}</th>
          <th scope="col">{speak('courses.absence')}</th>
        </tr>
      </thead>
      <tbody>
        {course.weeks.map((week) => (
          <tr key={week.index}>
            <th scope="row">{week.index}</th>
            <td>{week.isClosed ? speak('courses.closedWeek') : formatClock(week.agreedMinutes)}</td>
            <td>{week.registeredDays > 0 ? formatClock(week.attendedMinutes) : speak('courses.notRegistered')}</td>
            <td>
              {week.effectiveMinutes === null
                ? speak('courses.notAssessed')
                : decimalHours(week.effectiveMinutes, speak.language)}
            </td>
            <td>{absenceText(week, codes, speak)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `Syg 18-9, Behandling 23-10 (2:00)` */
export function absenceText({ absences }: CourseWeek, codes: Codes, speak: Speak): string {
  return absences
    .filter(({ missingMinutes, code, day }) => missingMinutes > 0 && codes.absenceKind(code, day) !== 'closed')
    .map(({ code, day, missingMinutes }) =>
      speak('courses.absenceOn', {
        reason: codes.word('absence', code, day) ?? code,
        day: dayAndMonth(day),
        missing: formatClock(missingMinutes),
      }),
    )
    .join(', ');
}
