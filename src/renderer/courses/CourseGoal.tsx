import { FactList, type Fact } from '#renderer/components/FactList.tsx';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { CourseText } from '#renderer/courses/CourseText.tsx';
import classes from '#renderer/courses/course-life.module.css';
import { attainmentWords, realismWords } from '#renderer/courses/goal-words.ts';
import { useRevise } from '#renderer/courses/use-revise.ts';
import { useSpeak } from '#renderer/text.ts';
import { goalAttainments, goalRealisms, type CourseRecord } from '#shared/courses.ts';
import { hoursDecimal, readWeekMinutes } from '#shared/minutes.ts';

/** Towards what, how likely it looked and what became of it; and what is specially arranged. Every fact is edited in place. */
export function CourseGoal({ record: { course } }: { record: CourseRecord }) {
  const speak = useSpeak();
  const revise = useRevise(course);
  const notStated = speak('app.notStated');
  const [goalHours, realism, attainment] = [
    speak('courseLife.goalHours'),
    speak('courseLife.realism'),
    speak('courseLife.attainment'),
  ];
  const goal: Fact[] = [
    { label: speak('courseLife.goalText'), value: <CourseText course={course} field="goal" /> },
    {
      label: goalHours,
      value: (
        <InlineEdit
          label={goalHours}
          value={course.goalMinutesPerWeek === null ? '' : hoursDecimal(course.goalMinutesPerWeek)}
          emptyText={notStated}
          whyRefused={(text) =>
            text.trim() === '' || readWeekMinutes(text) !== null ? null : speak('minutes.unreadable')
          }
          onSave={(text) => revise(goalHours, { goalMinutesPerWeek: readWeekMinutes(text) })}
        />
      ),
    },
    {
      label: realism,
      value: (
        <InlineChoice
          label={realism}
          value={course.goalRealism}
          options={goalRealisms.map((value) => ({ value, label: speak(realismWords[value]) }))}
          emptyText={notStated}
          onSave={(goalRealism) => revise(realism, { goalRealism })}
        />
      ),
    },
    {
      label: attainment,
      value: (
        <InlineChoice
          label={attainment}
          value={course.goalAttainment}
          options={goalAttainments.map((value) => ({ value, label: speak(attainmentWords[value]) }))}
          emptyText={notStated}
          onSave={(goalAttainment) => revise(attainment, { goalAttainment })}
        />
      ),
    },
    { label: speak('courseLife.goalNote'), value: <CourseText course={course} field="goalNote" /> },
  ];
  const arrangement: Fact[] = [
    {
      label: speak('courseLife.deviations'),
      value: <CourseText course={course} field="deviations" emptyText={speak('courseLife.noDeviations')} />,
    },
    ...(course.ordinal > 1
      ? [
          { label: speak('courseLife.repeatReason'), value: <CourseText course={course} field="repeatReason" /> },
          { label: speak('courseLife.whatIsDifferent'), value: <CourseText course={course} field="whatIsDifferent" /> },
        ]
      : []),
  ];
  return (
    <section id="goal">
      <SectionHead title={speak('courseLife.goal')} />
      <div className={classes.goal}>
        <FactList facts={goal} />
        <FactList facts={arrangement} />
      </div>
    </section>
  );
}
