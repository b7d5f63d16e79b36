import { FactList } from '#renderer/components/FactList.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { useRevise } from '#renderer/courses/use-revise.ts';
import { CourseText } from '#renderer/courses/CourseText.tsx';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CodeList } from '#shared/code-lists.ts';
import type { Course } from '#shared/courses.ts';
import { longDay } from '#shared/text/format.ts';

const codeFields = { targetGroup: 'targetGroupCode', benefit: 'benefitCode', measure: 'measureCode' } as const;

/** The order and the frame of a course, every fact edited in place. */
export function CourseAbout({ course }: { course: Course }) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  const codes = useCodes();
  const { departments, counsellors } = useOrderChoices();
  const notStated = speak('app.notStated');
  const revise = useRevise(course);

  const code = (list: keyof typeof codeFields & CodeList, label: string) => ({
    label,
    value: (
      <InlineChoice
        label={label}
        value={course[codeFields[list]]}
        shown={codes.word(list, course[codeFields[list]], course.startsOn)}
        options={codes.options(list, course.startsOn)}
        emptyText={notStated}
        onSave={(value) => revise(label, { [codeFields[list]]: value })}
      />
    ),
  });
  return (
    <section id="order">
      <SectionHead title={speak('courses.about')} note={course.number} />
      <FactList
        facts={[
          {
            label: speak('courses.department'),
            value: (
              <InlineChoice
                label={speak('courses.department')}
                value={course.departmentId}
                options={departments}
                shown={course.departmentName}
                emptyText={notStated}
                canBeEmpty={false}
                onSave={(departmentId) =>
                  revise(speak('courses.department'), departmentId === null ? {} : { departmentId })
                }
              />
            ),
          },
          {
            label: speak('courses.counsellor'),
            value: (
              <InlineChoice
                label={speak('courses.counsellor')}
                value={course.counsellorId}
                options={counsellors}
                shown={course.counsellorName}
                emptyText={notStated}
                onSave={(counsellorId) => revise(speak('courses.counsellor'), { counsellorId })}
              />
            ),
            note: course.counsellorUnit,
          },
          code('targetGroup', speak('courses.targetGroup')),
          code('benefit', speak('courses.benefit')),
          code('measure', speak('courses.measure')),
          {
            label: speak('courses.referredOn'),
            value: (
              <InlineDay
                label={speak('courses.referredOn')}
                value={course.referredOn}
                today={today}
                emptyText={notStated}
                onSave={(referredOn) => revise(speak('courses.referredOn'), { referredOn })}
              />
            ),
          },
          // Before it is planned, a course has a wish and no end.
          ...(course.state === 'referred' || course.state === 'waiting'
            ? []
            : [{ label: speak('courses.plannedEndOn'), value: longDay(course.plannedEndOn, speak.language) }]),
          { label: speak('courses.purpose'), value: <CourseText course={course} field="purpose" /> },
        ]}
      />
    </section>
  );
}
