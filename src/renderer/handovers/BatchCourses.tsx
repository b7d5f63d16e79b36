import { Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import type { FinishedCourse } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/handovers/batch.module.css';

type BatchCoursesProps = {
  courses: readonly FinishedCourse[];
  unticked: ReadonlySet<string>;
  isLocked: boolean;
  onTick: (courseId: string, isTicked: boolean) => void;
};

/** The courses of the period with a tick each; one that cannot be packed says why instead. */
export function BatchCourses({ courses, unticked, isLocked, onTick }: BatchCoursesProps) {
  const speak = useSpeak();
  if (courses.length === 0) return null;
  return (
    <section aria-label={speak('handovers.batchCourses')}>
      <h3>{speak('handovers.batchCourses')}</h3>
      <ul className={classes.courses}>
        {courses.map((course) => {
          const why = whyLeftOut(course, speak);
          const { courseId, candidateName, courseNumber } = course;
          return (
            <li key={courseId}>
              <Checkbox
                label={`${candidateName}, ${courseNumber}`}
                description={
                  why === null ? (
                    <>
                      {detailOf(course, speak)}
                      {course.hasChangedSinceReport && (
                        <span className={classes.changed}>
                          <IconAlertTriangle {...smallIcon} />
                          {speak('handovers.batchChanged')}
                        </span>
                      )}
                    </>
                  ) : (
                    `${speak('handovers.batchLeftOut')} ${why}`
                  )
                }
                checked={why === null && !unticked.has(courseId)}
                disabled={why !== null || isLocked}
                onChange={(event) => onTick(courseId, event.currentTarget.checked)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function whyLeftOut({ recipientName, reportVersion, isReportSensitive }: FinishedCourse, speak: Speak): string | null {
  if (recipientName === null) return speak('handovers.whyNoCounsellor');
  if (reportVersion === null) return speak('handovers.whyNoReport');
  return isReportSensitive ? speak('handovers.whySensitiveSections') : null;
}

function detailOf({ endedOn, departmentName, recipientName, lastPackedAt }: FinishedCourse, speak: Speak): string {
  const told = speak('handovers.batchDetail', {
    day: shortDay(endedOn),
    department: departmentName,
    recipient: recipientName ?? '',
  });
  return lastPackedAt === null
    ? told
    : `${told} ${speak('handovers.batchPackedBefore', { day: shortDay(todayIn(lastPackedAt)) })}`;
}
