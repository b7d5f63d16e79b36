import { Select } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import page from '#renderer/components/course.module.css';
import { FactList } from '#renderer/components/FactList.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { CourseText } from '#renderer/courses/CourseText.tsx';
import classes from '#renderer/courses/course-life.module.css';
import { CoursesBeside } from '#renderer/courses/CoursesBeside.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** This course beside an earlier one of the same person, and what is different now in words. */
export function EarlierCourses({ record: { course, siblings } }: { record: CourseRecord }) {
  const speak = useSpeak();
  const earlier = siblings.filter(({ ordinal }) => ordinal < course.ordinal).toReversed();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const earlierCourseId = chosenId ?? earlier[0]?.id ?? course.id;
  const { data: comparison, error } = api.courses.compare.useQuery(
    { courseId: course.id, earlierCourseId },
    { isOn: earlier.length > 0 },
  );
  return (
    <div className={page.page}>
      <section className={classes.beside}>
        <SectionHead title={speak('courseLife.whatIsDifferent')} />
        <FactList
          facts={[
            { label: speak('courseLife.repeatReason'), value: <CourseText course={course} field="repeatReason" /> },
            {
              label: speak('courseLife.whatIsDifferent'),
              value: <CourseText course={course} field="whatIsDifferent" />,
            },
          ]}
        />
      </section>
      <section className={classes.beside}>
        <SectionHead
          title={speak('courseLife.besideTitle')}
          action={
            earlier.length > 1 && (
              <Select
                openOnFocus={false}
                size="xs"
                aria-label={speak('courseLife.compareWith')}
                data={earlier.map(({ id, ordinal, startsOn }) => ({
                  value: id,
                  label: speak('courseLife.earlierCourse', { ordinal, day: startsOn }),
                }))}
                value={earlierCourseId}
                onChange={setChosenId}
              />
            )
          }
        />
        {error && <p role="alert">{sentenceOf(error, speak)}</p>}
        {comparison && <CoursesBeside comparison={comparison} />}
      </section>
    </div>
  );
}
