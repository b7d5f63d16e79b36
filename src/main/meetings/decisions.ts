import { and, eq, isNull, max } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { meetingRow } from '#main/meetings/rows.ts';
import { meetingDecisionsTable } from '#main/meetings/table.ts';
import { ownerOf } from '#main/tasks/owner.ts';
import { tasksTable } from '#main/tasks/table.ts';
import { refusal } from '#shared/failure.ts';

/** What a meeting agrees on, and the task that comes of it. */
export const decisionHandlers: Pick<Handlers<'meetings'>, 'decide' | 'reword' | 'withdraw'> = {
  decide({ meetingId, text, task }, { db, today }) {
    const { courseId } = meetingRow(db, meetingId);
    const owner = task && ownerOf(db, task, { today, path: 'task.' });
    const id = newId();
    db.insert(meetingDecisionsTable)
      .values({ id, meetingId, seq: lastSeq(db, meetingId) + 1, text })
      .run();
    if (!task) return { id, taskId: null };
    const taskId = newId();
    db.insert(tasksTable)
      .values({ ...task, ...owner, id: taskId, courseId, meetingId, decisionId: id, text })
      .run();
    return { id, taskId };
  },

  reword({ decisionId, version, text }, { db }) {
    const stepped = changeRow(db, meetingDecisionsTable, { id: decisionId, version }, { text });
    rewordOpenTask(db, decisionId, text);
    return stepped;
  },

  withdraw({ decisionId, version }, { db }) {
    const { id, decisionId: ofDecision } = tasksTable;
    const decision = found(
      db.select().from(meetingDecisionsTable).where(eq(meetingDecisionsTable.id, decisionId)).get(),
    );
    refuseUnlessSeen(decision, version);
    const task = openTaskOf(db, decisionId);
    if (task) db.delete(tasksTable).where(eq(id, task.id)).run();
    const done = db.select({ id }).from(tasksTable).where(eq(ofDecision, decisionId)).get();
    if (done) throw refusal('conflict', 'meetings.taskIsDone');
    db.delete(meetingDecisionsTable).where(eq(meetingDecisionsTable.id, decisionId)).run();
    return null;
  },
};

/** Words a decision's task as the decision is worded now; what was done was done as it was worded then. */
export function rewordOpenTask(db: Writer, decisionId: string, text: string): void {
  const task = openTaskOf(db, decisionId);
  if (task) changeRow(db, tasksTable, task, { text });
}

const openTaskOf = (db: Reader, decisionId: string) =>
  db
    .select()
    .from(tasksTable)
    .where(and(eq(tasksTable.decisionId, decisionId), isNull(tasksTable.doneOn)))
    .get();

const lastSeq = (db: Reader, meetingId: string): number =>
  db
    .select({ last: max(meetingDecisionsTable.seq) })
    .from(meetingDecisionsTable)
    .where(eq(meetingDecisionsTable.meetingId, meetingId))
    .get()?.last ?? 0;
