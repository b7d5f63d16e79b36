import { Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/meetings/decisions.module.css';
import { TaskDue } from '#renderer/tasks/TaskDue.tsx';
import { useTaskCheck } from '#renderer/tasks/use-task-check.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Decision } from '#shared/meetings.ts';
import { ownerOf, type OwnerChoice } from '#shared/tasks.ts';
import { isOverdue, type Task } from '#shared/tasks.ts';

type DecisionLineProps = { decision: Decision; owners: readonly OwnerChoice[]; today: string; canWrite: boolean };

/** One decision, and the task that came of it, ticked off and corrected where it stands. */
export function DecisionLine({ decision, owners, today, canWrite }: DecisionLineProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const { check, refused } = useTaskCheck();
  const [fault, setFault] = useState<string>();
  const { id, version, text, task } = decision;

  async function withdraw() {
    try {
      const { auditSeq } = await api.meetings.withdraw.ask({ decisionId: id, version });
      sayDone(speak('meetings.decisionWithdrawn'), auditSeq);
    } catch (error) {
      setFault(sentenceOf(error, speak));
    }
  }

  return (
    <li className={classes.decision}>
      {task === null ? (
        <span className={classes.point} aria-hidden="true">
          –
        </span>
      ) : (
        <Checkbox
          className={classes.mark}
          aria-label={speak('tasks.done', { text })}
          checked={task.doneOn !== null}
          onChange={() => void check(task)}
        />
      )}
      <div className={classes.words} data-done={(task !== null && task.doneOn !== null) || undefined}>
        <InlineEdit
          label={speak('meetings.decision')}
          value={text}
          emptyText=""
          isReadOnly={!canWrite}
          onSave={(next) =>
            save(speak('meetings.decision'), () => api.meetings.reword.ask({ decisionId: id, version, text: next }))
          }
        />
      </div>
      {canWrite && (
        <IconButton label={speak('meetings.withdrawDecision', { text })} size={28} onClick={() => void withdraw()}>
          <IconX {...smallIcon} />
        </IconButton>
      )}
      {task !== null && (
        <>
          <span />
          <TaskFacts task={task} owners={owners} today={today} canWrite={canWrite} />
        </>
      )}
      <p role="alert" className={classes.fault}>
        {fault ?? refused?.sentence}
      </p>
    </li>
  );
}

type TaskFactsProps = { task: Task; owners: readonly OwnerChoice[]; today: string; canWrite: boolean };

function TaskFacts({ task, owners, today, canWrite }: TaskFactsProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const isFixed = !canWrite || task.doneOn !== null;
  return (
    <div className={classes.facts}>
      <InlineEdit
        label={speak('tasks.owner')}
        value={task.owner}
        emptyText={speak('tasks.noOwner')}
        isReadOnly={isFixed}
        onSave={(owner) =>
          save(speak('tasks.owner'), () =>
            api.tasks.revise.ask({ taskId: task.id, version: task.version, change: ownerOf(owner, owners) }),
          )
        }
      />
      {isFixed ? (
        <TaskDue task={task} today={today} />
      ) : (
        <span className={isOverdue(task, today) ? classes.overdue : undefined}>
          {speak(isOverdue(task, today) ? 'tasks.overdueBefore' : 'tasks.due')}{' '}
          <InlineDay
            label={speak('tasks.due')}
            value={task.dueOn}
            today={today}
            emptyText={speak('tasks.noDue')}
            onSave={(dueOn) =>
              save(speak('tasks.due'), () =>
                api.tasks.revise.ask({ taskId: task.id, version: task.version, change: { dueOn } }),
              )
            }
          />
        </span>
      )}
    </div>
  );
}
