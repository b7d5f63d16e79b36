import { useRevise } from '#renderer/courses/use-revise.ts';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Course } from '#shared/courses.ts';
import type { TextKey } from '#shared/text/keys.ts';

const fieldWords = {
  purpose: 'courses.purpose',
  goal: 'courseLife.goalText',
  goalNote: 'courseLife.goalNote',
  deviations: 'courseLife.deviations',
  repeatReason: 'courseLife.repeatReason',
  whatIsDifferent: 'courseLife.whatIsDifferent',
} as const satisfies Partial<Record<keyof Course, TextKey>>;

type CourseTextProps = { course: Course; field: keyof typeof fieldWords; emptyText?: string };

/** A long text of the course, edited where it stands. */
export function CourseText({ course, field, emptyText }: CourseTextProps) {
  const speak = useSpeak();
  const revise = useRevise(course);
  const label = speak(fieldWords[field]);
  return (
    <DraftedText
      label={label}
      value={course[field]}
      emptyText={emptyText ?? speak('app.notStated')}
      noun="courses"
      recordId={course.id}
      field={field}
      version={course.version}
      onSave={(text) => revise(label, { [field]: text })}
    />
  );
}
