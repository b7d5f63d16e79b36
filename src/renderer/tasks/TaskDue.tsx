import { IconClock } from '@tabler/icons-react';
import { badgeIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/tasks/tasks.module.css';
import { useSpeak } from '#renderer/text.ts';
import { dayAndMonth, shortDay, weekdayShort } from '#shared/text/format.ts';
import { isOverdue, type Task } from '#shared/tasks.ts';

/** By when a task is to be done, or when it was; a day that has passed says so. */
export function TaskDue({ task, today }: { task: Task; today: string }) {
  const speak = useSpeak();
  const { dueOn, doneOn } = task;
  if (doneOn !== null) return <span>{speak('tasks.doneOn', { day: dayAndMonth(doneOn) })}</span>;
  if (dueOn === null) return <span>{speak('tasks.noDue')}</span>;
  const day =
    dueOn.slice(0, 4) === today.slice(0, 4)
      ? `${weekdayShort(dueOn, speak.language)} ${dayAndMonth(dueOn)}`
      : shortDay(dueOn);
  if (!isOverdue(task, today)) {
    return <span>{dueOn === today ? speak('tasks.dueToday') : speak('tasks.dueOn', { day })}</span>;
  }
  return (
    <span className={classes.overdue}>
      <IconClock {...badgeIcon} />
      {speak('tasks.overdue', { day })}
    </span>
  );
}
