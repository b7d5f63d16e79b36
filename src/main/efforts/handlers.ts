import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { effortsOf } from '#main/efforts/of-course.ts';
import { effortsTable } from '#main/efforts/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { whyEffortRefused, type Effort } from '#shared/efforts.ts';
import { refusal } from '#shared/failure.ts';

export const effortsHandlers: Handlers<'efforts'> = {
  ofCourse({ courseId }, { db }) {
    return effortsOf(db, courseId);
  },

  note(effort, { db, today }) {
    courseRow(db, effort.courseId);
    refuseUnfit(effort, today, '');
    const id = newId();
    db.insert(effortsTable)
      .values({ id, ...effort })
      .run();
    return { id };
  },

  revise({ effortId, version, change }, { db, today }) {
    const effort = seenEffort(db, effortId, version);
    // Words may always be written, also when the days have gone by since.
    if (change.from !== undefined || change.to !== undefined || change.status !== undefined)
      refuseUnfit({ ...effort, ...change }, today, 'change.');
    return changeRow(db, effortsTable, { id: effortId, version }, change);
  },

  withdraw({ effortId, version }, { db }) {
    const { id } = seenEffort(db, effortId, version);
    db.delete(effortsTable).where(eq(effortsTable.id, id)).run();
    return null;
  },
};

function seenEffort(db: Reader, effortId: string, version: number): Effort {
  const effort = found(db.select().from(effortsTable).where(eq(effortsTable.id, effortId)).get());
  refuseUnlessSeen(effort, version);
  return effort;
}

function refuseUnfit(effort: Pick<Effort, 'from' | 'to' | 'status'>, today: string, path: string): void {
  const refused = whyEffortRefused(effort, today);
  if (refused) throw refusal('invalid', refused.key, undefined, `${path}${refused.field}`);
}
