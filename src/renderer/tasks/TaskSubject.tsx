import { Link } from '@tanstack/react-router';
import type { TaskLine } from '#shared/tasks.ts';

/** Whom a task is about, one step from where it was decided: its meeting, or its course when none decided it. */
export function TaskSubject({ task }: { task: TaskLine }) {
  return task.meetingId === null ? (
    <Link to="/courses/$courseId" params={{ courseId: task.courseId }}>
      {task.candidateName}
    </Link>
  ) : (
    <Link to="/meetings/$meetingId" params={{ meetingId: task.meetingId }}>
      {task.candidateName}
    </Link>
  );
}
