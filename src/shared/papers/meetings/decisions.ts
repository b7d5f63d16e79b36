import type { CourseContent } from '#shared/papers/course-content.ts';
import type { PaperBlock, PaperCell } from '#shared/papers/paper.ts';
import { decisionsSince, tasksOpen, type DecisionNews, type Since } from '#shared/papers/since.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import { isOverdue } from '#shared/tasks.ts';

/** What the last meeting decided and what became of it; nothing when it decided nothing. */
export function decisionBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const decisions = decisionsSince(content, since);
  if (decisions.length === 0) return [];
  return [
    {
      kind: 'table',
      label: speak('meetingPapers.decisions'),
      columns: [
        { header: speak('meetingPapers.decision'), isName: true },
        { header: speak('meetingPapers.owner'), width: 20 },
        { header: speak('meetingPapers.became'), width: 34 },
      ],
      rows: decisions.map((decision, place) => ({
        key: `${place}`,
        cells: [decision.text, decision.owner || '–', becameCell(decision, speak)],
      })),
    },
  ];
}

function becameCell({ became, dueOn, doneOn }: DecisionNews, speak: Speak): PaperCell {
  switch (became) {
    case 'done':
      return { text: speak('meetingPapers.isDone', { day: doneOn ?? '' }), mark: 'tick' };
    case 'overdue':
      return { text: speak('meetingPapers.isOverdue', { day: dueOn ?? '' }), mark: 'empty' };
    case 'open':
      return {
        text: dueOn === null ? speak('meetingPapers.isOpen') : speak('meetingPapers.isOpenBy', { day: dueOn }),
        mark: 'empty',
      };
    case 'said':
      return speak('meetingPapers.isSaid');
  }
}

/** Open tasks by the day they are due; what is overdue says so in words. */
export function taskBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const tasks = tasksOpen(content, since, { isDecisionTold: isOn(content.template, 'decisions') });
  if (tasks.length === 0) return [];
  return [
    {
      kind: 'table',
      label: speak('meetingPapers.tasks'),
      columns: [
        { header: speak('meetingPapers.task'), isName: true },
        { header: speak('meetingPapers.owner'), width: 20 },
        { header: speak('meetingPapers.due'), width: 34 },
      ],
      rows: tasks.map((task) => ({
        key: task.id,
        cells: [
          task.text,
          task.owner || '–',
          task.dueOn === null
            ? speak('meetingPapers.noDue')
            : isOverdue({ ...task, doneOn: null }, since.to)
              ? speak('meetingPapers.isOverdue', { day: task.dueOn })
              : shortDay(task.dueOn),
        ],
      })),
    },
  ];
}

const isOn = ({ sections }: PrintTemplate, wanted: string): boolean =>
  sections.some(({ key, isOn: stands }) => key === wanted && stands);
