import { registerWeek } from '#main/attendance/register.ts';
import { departmentsAsked } from '#main/attendance/scope.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import { courseSpans } from '#main/prints/course-spans.ts';
import { frameOf, type DepartmentAsked } from '#main/prints/asked.ts';
import { nameAs } from '#main/prints/shown-person.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { holidayOn, mondayOf } from '#shared/calendar.ts';
import { weekCount } from '#shared/course-weeks.ts';
import { weeklyRegisterPaper } from '#shared/papers/weekly-register.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

/** The register of a department in the week that a day lies in, for signing by hand; refuses another department than one's own. */
export function weeklyRegisterPrint(asked: DepartmentAsked): { paper: Paper; courseIds: string[] } {
  const { db, user, departmentId, on, today, options } = asked;
  const { seen } = departmentsAsked(db, user, departmentId);
  const { days, lines } = registerWeek(db, { departmentId, monday: mondayOf(on), today });
  const labels = new Map(closingDaysOf(db).map(({ day, label }) => [day, label]));
  const courseIds = lines.map(({ courseId }) => courseId);
  const spans = courseSpans(db, courseIds);
  const paper = weeklyRegisterPaper(
    {
      frame: frameOf(asked),
      template: templateOf(db, 'weekly-register'),
      departmentName: seen.find(({ id }) => id === departmentId)?.name ?? '',
      on,
      days: days.map(({ day, isClosed }) => ({
        day,
        isClosed,
        holiday: holidayOn(day),
        closedFor: labels.get(day) ?? '',
      })),
      lines: lines.map(({ courseId, courseWeek, pause, cells, ...person }) => {
        const span = spans.get(courseId);
        return {
          courseId,
          shownName: nameAs(options.names, person),
          courseWeek,
          weeks: span ? weekCount(span) : courseWeek,
          pausedDays: cells.flatMap(({ day }) =>
            pause !== null && pause.from <= day && (pause.to === null || day <= pause.to) ? [day] : [],
          ),
          cells,
        };
      }),
    },
    speakIn(options.language),
  );
  return { paper, courseIds };
}
