import { Button } from '@mantine/core';
import { useState } from 'react';
import { CourseAbsences } from '#renderer/absences/CourseAbsences.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/components/course.module.css';
import { AttendanceWeeks } from '#renderer/hour-plans/AttendanceWeeks.tsx';
import { ChangeHoursForm } from '#renderer/hour-plans/ChangeHoursForm.tsx';
import { HoursLine } from '#renderer/hour-plans/HoursLine.tsx';
import { HourPlansTable } from '#renderer/hour-plans/HourPlansTable.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** What was agreed, from when and why, and what was attended week by week. */
export function HoursTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const [isChanging, setIsChanging] = useState(false);
  return (
    <div className={classes.page}>
      <section>
        <SectionHead
          title={speak('hourPlans.title')}
          note={speak('hourPlans.note')}
          action={
            !isChanging && (
              <Button onClick={() => setIsChanging(true)}>
                {speak(record.hourPlans.length === 0 ? 'hourPlans.agree' : 'hourPlans.change')}
              </Button>
            )
          }
        />
        <HoursLine record={record} />
        {isChanging && <ChangeHoursForm record={record} onDone={() => setIsChanging(false)} />}
        <HourPlansTable record={record} />
      </section>
      <AttendanceWeeks record={record} />
      <CourseAbsences courseId={record.course.id} today={record.today} />
    </div>
  );
}
