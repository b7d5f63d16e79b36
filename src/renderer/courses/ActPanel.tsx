import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { actWords } from '#renderer/courses/act-words.ts';
import { FinishForm } from '#renderer/courses/FinishForm.tsx';
import { MoveEndForm } from '#renderer/courses/MoveEndForm.tsx';
import { MoveStartForm } from '#renderer/courses/MoveStartForm.tsx';
import { OneDayForm } from '#renderer/courses/OneDayForm.tsx';
import { PauseForm } from '#renderer/courses/PauseForm.tsx';
import { PlanCourse } from '#renderer/courses/PlanCourse.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseAct } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';

type ActPanelProps = { record: CourseRecord; act: CourseAct; onDone: () => void };

/** An act in the course's panel: only the fields it needs, the ruler still in sight. */
export function ActPanel({ record, act, onDone }: ActPanelProps) {
  const speak = useSpeak();
  return (
    <>
      <PanelHead title={speak(actWords[act].menu)} onClose={onDone} />
      <ActForm record={record} act={act} onDone={onDone} />
    </>
  );
}

function ActForm({ act, ...form }: ActPanelProps) {
  switch (act) {
    case 'plan':
      return <PlanCourse course={form.record.course} onDone={form.onDone} onCancel={form.onDone} />;
    case 'move-start':
      return <MoveStartForm {...form} />;
    case 'pause':
      return <PauseForm {...form} />;
    case 'move-end':
      return <MoveEndForm {...form} />;
    case 'finish':
      return <FinishForm {...form} />;
    // Nobody refers a course that is there.
    case 'refer':
      return null;
    default:
      return <OneDayForm {...form} act={act} />;
  }
}
