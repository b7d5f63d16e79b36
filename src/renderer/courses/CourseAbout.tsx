import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CodeList } from '#shared/code-lists.ts';
import type { InputOf } from '#shared/contract.ts';
import type { Course, courses } from '#shared/courses.ts';
import { hoursDecimal, readWeekMinutes } from '#shared/minutes.ts';

type Change = InputOf<(typeof courses)['revise']>['change'];
const codeFields = { targetGroup: 'targetGroupCode', benefit: 'benefitCode', measure: 'measureCode' } as const;

/** The order and the frame of a course, every fact edited in place. */
export function CourseAbout({ course }: { course: Course }) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  const codes = useCodes();
  const save = useInlineSave();
  const { departments, consultants, counsellors } = useOrderChoices();
  const notStated = speak('app.notStated');
  const revise = (label: string, change: Change) =>
    save(label, () => api.courses.revise.ask({ courseId: course.id, version: course.version, change }));

  const code = (list: keyof typeof codeFields & CodeList, label: string) => ({
    label,
    value: (
      <InlineChoice
        label={label}
        value={course[codeFields[list]]}
        shown={codes.word(list, course[codeFields[list]])}
        options={codes.options(list, course.startsOn)}
        emptyText={notStated}
        onSave={(value) => revise(label, { [codeFields[list]]: value })}
      />
    ),
  });
  const long = (field: 'purpose' | 'goal', label: string) => ({
    label,
    value: (
      <DraftedText
        label={label}
        value={course[field]}
        emptyText={notStated}
        noun="courses"
        recordId={course.id}
        field={field}
        version={course.version}
        onSave={(text) => revise(label, { [field]: text })}
      />
    ),
  });
  const person = (
    field: 'departmentId' | 'consultantId',
    label: string,
    options: typeof departments,
    shown: string,
  ) => ({
    label,
    value: (
      <InlineChoice
        label={label}
        value={course[field]}
        options={options}
        shown={shown}
        emptyText={notStated}
        canBeEmpty={false}
        onSave={(value) => revise(label, value === null ? {} : { [field]: value })}
      />
    ),
  });

  return (
    <section>
      <SectionHead title={speak('courses.about')} note={course.number} />
      <FactList
        facts={[
          person('departmentId', speak('courses.department'), departments, course.departmentName),
          person('consultantId', speak('courses.consultant'), consultants, course.consultantName),
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
          {
            label: speak('courses.plannedEndOn'),
            value: (
              <InlineDay
                label={speak('courses.plannedEndOn')}
                value={course.plannedEndOn}
                today={today}
                emptyText={notStated}
                whyNotEmpty={speak('courses.endNeeded')}
                onSave={(day) => revise(speak('courses.plannedEndOn'), day === null ? {} : { plannedEndOn: day })}
              />
            ),
          },
          long('purpose', speak('courses.purpose')),
          long('goal', speak('courses.goal')),
          {
            label: speak('courses.goalHours'),
            value: (
              <InlineEdit
                label={speak('courses.goalHours')}
                value={course.goalMinutesPerWeek === null ? '' : hoursDecimal(course.goalMinutesPerWeek)}
                emptyText={notStated}
                whyRefused={(text) =>
                  text.trim() === '' || readWeekMinutes(text) !== null ? null : speak('minutes.unreadable')
                }
                onSave={(text) => revise(speak('courses.goalHours'), { goalMinutesPerWeek: readWeekMinutes(text) })}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
