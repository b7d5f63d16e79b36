import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from '#renderer/tasks/tasks.module.css';
import { useTaskCheck } from '#renderer/tasks/use-task-check.ts';
import { TaskDue } from '#renderer/tasks/TaskDue.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Task } from '#shared/tasks.ts';

type TaskLinesProps<T extends Task> = {
  /** Read aloud before the tasks. */
  label: string;
  tasks: readonly T[];
  today: string;
  /** Whom a task is about, where tasks of several people stand together. */
  about?: (task: T) => ReactNode;
};

/** Tasks to be ticked off where they stand: what, who, and by when, overdue in words. */
export function TaskLines<T extends Task>({ label, tasks, today, about }: TaskLinesProps<T>) {
  const speak = useSpeak();
  const { check, refused } = useTaskCheck();
  return (
    <ul className={classes.tasks} aria-label={label}>
      {tasks.map((task) => (
        <li key={task.id} className={classes.task}>
          <Checkbox
            checked={task.doneOn !== null}
            label={task.text}
            data-done={task.doneOn !== null || undefined}
            error={refused?.taskId === task.id ? refused.sentence : undefined}
            onChange={() => void check(task)}
          />
          <p className={classes.facts}>
            {about?.(task)}
            <span>{task.owner === '' ? speak('tasks.noOwner') : task.owner}</span>
            <TaskDue task={task} today={today} />
          </p>
        </li>
      ))}
    </ul>
  );
}
