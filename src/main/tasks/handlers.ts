import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { taskLines } from '#main/tasks/lines.ts';
import { ownerOf } from '#main/tasks/owner.ts';
import { taskRow } from '#main/tasks/rows.ts';
import { tasksTable } from '#main/tasks/table.ts';
import { refusal } from '#shared/failure.ts';

export const tasksHandlers: Handlers<'tasks'> = {
  list(asked, context) {
    return taskLines(asked, context);
  },

  add({ courseId, meetingId, ...task }, { db, today }) {
    courseRow(db, courseId);
    if (meetingId !== null) refuseUnlessOfCourse(db, meetingId, courseId);
    const owner = ownerOf(db, task, { today, path: '' });
    const id = newId();
    db.insert(tasksTable)
      .values({ ...task, ...owner, id, courseId, meetingId })
      .run();
    return { id };
  },

  revise({ taskId, version, change }, { db, today }) {
    const owner = ownerOf(db, change, { today, path: 'change.' });
    return changeRow(db, tasksTable, { id: taskId, version }, { ...change, ...owner });
  },

  complete({ taskId, version, on }, { db, today }) {
    const task = seenTask(db, taskId, version);
    const doneOn = on ?? today;
    if (doneOn > today) throw refusal('invalid', 'tasks.doneInFuture', undefined, 'on');
    if (task.doneOn !== null) throw refusal('conflict', 'tasks.alreadyDone');
    return changeRow(db, tasksTable, task, { doneOn });
  },

  reopen({ taskId, version }, { db }) {
    const task = seenTask(db, taskId, version);
    if (task.doneOn === null) throw refusal('conflict', 'tasks.notDone');
    return changeRow(db, tasksTable, task, { doneOn: null });
  },

  withdraw({ taskId, version }, { db }) {
    const { id } = seenTask(db, taskId, version);
    db.delete(tasksTable).where(eq(tasksTable.id, id)).run();
    return null;
  },
};

function seenTask(db: Reader, taskId: string, version: number) {
  const task = taskRow(db, taskId);
  refuseUnlessSeen(task, version);
  return task;
}

function refuseUnlessOfCourse(db: Reader, meetingId: string, courseId: string): void {
  const meeting = db.select().from(meetingsTable).where(eq(meetingsTable.id, meetingId)).get();
  if (meeting?.courseId !== courseId) throw refusal('invalid', 'tasks.meetingNotOfCourse', undefined, 'meetingId');
}
