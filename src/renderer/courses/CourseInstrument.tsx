import { useMemo } from 'react';
import { CurveLegend } from '#renderer/components/CurveLegend.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { HoursCurve } from '#renderer/components/HoursCurve.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { WeekRuler } from '#renderer/components/WeekRuler.tsx';
import classes from '#renderer/components/course.module.css';
import { stateText } from '#renderer/components/course-words.ts';
import {
  hoursCurve,
  rulerAbsences,
  rulerExtension,
  rulerMeetings,
  rulerPauses,
  rulerWeeks,
} from '#renderer/components/ruler-data.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { CourseFigures } from '#renderer/courses/CourseFigures.tsx';
import { WeekTable } from '#renderer/components/WeekTable.tsx';
import { useSpeak } from '#renderer/text.ts';
import { courseWeeks } from '#shared/course-weeks.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** A course without its first day has no weeks to draw yet; one called off before it was planned never will. */
export const isPlanned = ({ course, steps }: CourseRecord): boolean =>
  course.state !== 'referred' && course.state !== 'waiting' && steps.some(({ act }) => act === 'plan');

/** The folding rule and the hours under it; a screen reader gets the same facts as a table. */
export function CourseInstrument({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  if (isPlanned(record)) return <Weeks record={record} />;
  const isOver = record.course.state === 'cancelled';
  return <EmptyState sentence={speak(isOver ? 'courseLife.neverPlanned' : 'courseLife.notPlanned')} />;
}

function Weeks({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const codes = useCodes();
  const closedDays = useClosedDays();
  const course = useMemo(() => courseWeeks(record, closedDays), [record, closedDays]);
  const weeks = rulerWeeks(course, speak);
  const pauses = rulerPauses(record, speak);
  return (
    <section id="weeks">
      <SectionHead
        title={speak('courses.weekByWeek')}
        action={
          <CurveLegend
            texts={{
              agreed: speak('courses.agreed'),
              attended: speak('courses.attended'),
              effective: speak('courses.effective'),
            }}
          />
        }
      />
      <div className={classes.instrument}>
        <WeekRuler
          weeks={weeks}
          meetings={rulerMeetings(record, speak)}
          pauses={pauses}
          extendedFrom={rulerExtension(record, speak)}
          absences={rulerAbsences(course, codes, speak)}
          today={course.today}
          label={speak('courses.rulerLabel', {
            count: weeks.length,
            state: stateText(record.course, record.today, speak),
          })}
          texts={{
            week: speak('courses.week'),
            today: speak('courses.today'),
            pause: speak('courseLife.pauseWord'),
            extension: speak('courseLife.extensionWord'),
          }}
        />
        <HoursCurve
          weeks={weeks}
          pauses={pauses}
          curve={hoursCurve(course, record.effective, codes, speak)}
          today={course.today}
          label={speak('courses.curveLabel')}
          unit={speak('courses.hourUnit')}
          table={<WeekTable course={course} codes={codes} />}
        />
      </div>
      <CourseFigures record={record} />
    </section>
  );
}
