import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TaskSubject } from '#renderer/tasks/TaskSubject.tsx';
import { TaskLines } from '#renderer/tasks/TaskLines.tsx';
import { useSpeak } from '#renderer/text.ts';
import { addDays, mondayOf, type Day } from '#shared/calendar.ts';

type DueTasksProps = { departmentId: string | null; today: Day };

const mostLines = 2;

/** The tasks that are overdue or due this week; ticked off where they stand. Nothing is said where there are none. */
export function DueTasks({ departmentId, today }: DueTasksProps) {
  const speak = useSpeak();
  const { data } = api.tasks.list.useQuery(departmentId === null ? {} : { departmentId });
  const sunday = addDays(mondayOf(today), 6);
  const due = data?.filter(({ dueOn }) => dueOn !== null && dueOn <= sunday) ?? [];
  if (due.length === 0) return null;
  return (
    <section>
      <SectionHead
        title={speak('today.tasks')}
        action={
          <Link to="/meetings" search={{ view: 'list', department: departmentId ?? 'all' }}>
            {due.length > mostLines
              ? speak('today.moreTasks', { count: due.length - mostLines })
              : speak('today.tasksAll')}
          </Link>
        }
      />
      <TaskLines
        label={speak('today.tasks')}
        tasks={due.slice(0, mostLines)}
        today={today}
        about={(task) => <TaskSubject task={task} />}
      />
    </section>
  );
}
