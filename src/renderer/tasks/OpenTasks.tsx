import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { TaskSubject } from '#renderer/tasks/TaskSubject.tsx';
import { TaskLines } from '#renderer/tasks/TaskLines.tsx';
import { useSpeak } from '#renderer/text.ts';

type OpenTasksProps = {
  /** Undefined for all. */
  departmentId: string | undefined;
  today: string;
};

/** What meetings left to be done, the earliest due first. */
export function OpenTasks({ departmentId, today }: OpenTasksProps) {
  const speak = useSpeak();
  const staffId = useOpenSession()?.user.staffId;
  const [whose, setWhose] = useState('all');
  const { data: tasks, error } = api.tasks.list.useQuery(departmentId === undefined ? {} : { departmentId });

  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!tasks) return null;
  const shown = whose === 'mine' ? tasks.filter(({ ownerId }) => ownerId === staffId) : tasks;
  return (
    <section>
      <SectionHead
        title={speak('tasks.open')}
        note={shown.length > 0 && shown.length}
        action={
          <SegmentedControl
            size="xs"
            aria-label={speak('tasks.whose')}
            data={[
              { value: 'all', label: speak('tasks.all') },
              { value: 'mine', label: speak('tasks.mine') },
            ]}
            value={whose}
            onChange={setWhose}
          />
        }
      />
      {shown.length === 0 ? (
        <EmptyState sentence={speak(whose === 'mine' ? 'tasks.noneMine' : 'tasks.none')} />
      ) : (
        <TaskLines
          label={speak('tasks.open')}
          tasks={shown}
          today={today}
          about={(task) => <TaskSubject task={task} />}
        />
      )}
    </section>
  );
}
