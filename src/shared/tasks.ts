import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { meantBy } from '#shared/names.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { id, line, requiredLine, version } from '#shared/values.ts';

/** Something someone must do by a day, mostly born as a decision of a meeting. */
export type Task = {
  id: string;
  courseId: string;
  /** The meeting that decided it. */
  meetingId: string | null;
  text: string;
  /** A colleague, or else somebody named in words: the candidate, the counsellor. */
  ownerId: string | null;
  /** The colleague's name or those words; empty when nobody is named. */
  owner: string;
  dueOn: string | null;
  doneOn: string | null;
  version: number;
};

/** A row of the list of tasks, with whom it is about. */
export type TaskLine = Task & {
  candidateId: string;
  candidateName: string;
  courseNumber: string;
  departmentName: string;
};

const details = {
  text: requiredLine(500),
  ownerId: id.nullable(),
  owner: line(120),
  dueOn: day.nullable(),
};

export const newTask = z.strictObject({
  text: details.text,
  ownerId: details.ownerId.default(null),
  owner: details.owner.default(''),
  dueOn: details.dueOn.default(null),
});

export const tasks = {
  /** Open tasks of courses one may see, the earliest due first and those without a day last; done ones of the last 30 days when asked. */
  list: inspect(
    z.strictObject({
      departmentId: id.optional(),
      ownerId: id.optional(),
      includesDone: z.boolean().default(false),
    }),
    { purpose: 'case', by: everyone },
  ).gives<TaskLine[]>(),
  add: command(z.strictObject({ courseId: id, meetingId: id.nullable().default(null), ...newTask.shape }), {
    about: 'courseId',
  }).gives<{ id: string }>(),
  revise: command(z.strictObject({ taskId: id, version, change: z.strictObject(details).partial() }), {
    about: 'taskId',
  }).gives<{ version: number }>(),
  complete: command(z.strictObject({ taskId: id, version, on: day.optional() }), {
    about: 'taskId',
    by: everyone,
  }).gives<{ version: number }>(),
  reopen: command(z.strictObject({ taskId: id, version }), { about: 'taskId', by: everyone }).gives<{
    version: number;
  }>(),
  withdraw: command(z.strictObject({ taskId: id, version }), { about: 'taskId' }).gives<null>(),
};

/** Not done, and its day has passed. */
export const isOverdue = ({ dueOn, doneOn }: Pick<Task, 'dueOn' | 'doneOn'>, today: string): boolean =>
  doneOn === null && dueOn !== null && dueOn < today;

export type OwnerChoice = { label: string; staffId: string | null };

/** Who is meant by what was typed: the one it begins, by any of their names; otherwise the words themselves. */
export function ownerOf(typed: string, choices: readonly OwnerChoice[]): { owner: string; ownerId: string | null } {
  const words = typed.trim();
  const found = meantBy(words, choices);
  return found === null ? { owner: words, ownerId: null } : { owner: found.label, ownerId: found.staffId };
}
