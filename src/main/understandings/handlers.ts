import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { understandingsOf } from '#main/understandings/of-course.ts';
import { understandingsTable } from '#main/understandings/table.ts';
import { refusal } from '#shared/failure.ts';
import { whyUnderstandingRefused, type Understanding } from '#shared/understandings.ts';

export const understandingsHandlers: Handlers<'understandings'> = {
  ofCourse({ courseId }, { db }) {
    return understandingsOf(db, courseId);
  },

  make({ agreedOn, ...understanding }, { db, today }) {
    courseRow(db, understanding.courseId);
    const made = { ...understanding, agreedOn: agreedOn ?? today, endedOn: null };
    refuseUnfit(made, today, '');
    const id = newId();
    db.insert(understandingsTable)
      .values({ ...made, id })
      .run();
    return { id };
  },

  revise({ understandingId, version, change }, { db, today }) {
    const understanding = seenUnderstanding(db, understandingId, version);
    refuseUnfit({ ...understanding, ...change }, today, 'change.');
    return changeRow(db, understandingsTable, { id: understandingId, version }, change);
  },

  withdraw({ understandingId, version }, { db }) {
    const { id } = seenUnderstanding(db, understandingId, version);
    db.delete(understandingsTable).where(eq(understandingsTable.id, id)).run();
    return null;
  },
};

function seenUnderstanding(db: Reader, understandingId: string, version: number): Understanding {
  const understanding = found(
    db.select().from(understandingsTable).where(eq(understandingsTable.id, understandingId)).get(),
  );
  refuseUnlessSeen(understanding, version);
  return understanding;
}

function refuseUnfit(facts: Parameters<typeof whyUnderstandingRefused>[0], today: string, path: string): void {
  const refused = whyUnderstandingRefused(facts, today);
  if (refused) throw refusal('invalid', refused.key, undefined, `${path}${refused.field}`);
}
