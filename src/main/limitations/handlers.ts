import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { earlierJobsTable } from '#main/earlier-jobs/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { limitationsOf } from '#main/limitations/of-candidate.ts';
import { limitationLinksTable, limitationsTable } from '#main/limitations/table.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { refusal } from '#shared/failure.ts';

export const limitationsHandlers: Handlers<'limitations'> = {
  list({ candidateId }, { db, user }) {
    // What another department tried is its own course's: a mentor reads only the answers of the own.
    return limitationsOf(db, candidateId, departmentLimit(db, user)).map((limitation) => ({
      ...limitation,
      // What it is in the work is a mentor's to know; where it comes from is not.
      origin: user.role === 'mentor' ? '' : limitation.origin,
    }));
  },

  note(limitation, { db }) {
    refuseAnothersJob(db, limitation, '');
    const id = newId();
    db.insert(limitationsTable)
      .values({ ...limitation, id, traits: [...new Set(limitation.traits)] })
      .run();
    return { id };
  },

  revise({ limitationId, version, change }, { db }) {
    const limitation = limitationRow(db, limitationId);
    refuseUnlessSeen(limitation, version);
    refuseAnothersJob(db, { candidateId: limitation.candidateId, earlierJobId: change.earlierJobId }, 'change.');
    return changeRow(
      db,
      limitationsTable,
      { id: limitationId, version },
      { ...change, ...(change.traits && { traits: [...new Set(change.traits)] }) },
    );
  },

  withdraw({ limitationId, version }, { db }) {
    refuseUnlessSeen(limitationRow(db, limitationId), version);
    // A link says nothing without its limitation; undo brings both back.
    db.delete(limitationLinksTable).where(eq(limitationLinksTable.limitationId, limitationId)).run();
    db.delete(limitationsTable).where(eq(limitationsTable.id, limitationId)).run();
    return null;
  },

  link({ limitationId, adjustmentId }, { db }) {
    const { candidateId } = limitationRow(db, limitationId);
    const adjustment = db
      .select({ candidateId: coursesTable.candidateId })
      .from(adjustmentsTable)
      .innerJoin(coursesTable, eq(coursesTable.id, adjustmentsTable.courseId))
      .where(eq(adjustmentsTable.id, adjustmentId))
      .get();
    if (adjustment?.candidateId !== candidateId)
      throw refusal('invalid', 'limitations.adjustmentNotOfCandidate', undefined, 'adjustmentId');
    const linked = db
      .select({ id: limitationLinksTable.id })
      .from(limitationLinksTable)
      .where(
        and(eq(limitationLinksTable.limitationId, limitationId), eq(limitationLinksTable.adjustmentId, adjustmentId)),
      )
      .get();
    if (linked) throw refusal('invalid', 'limitations.linkedAlready', undefined, 'adjustmentId');
    const id = newId();
    db.insert(limitationLinksTable).values({ id, limitationId, adjustmentId }).run();
    return { id };
  },

  unlink({ limitationLinkId, version }, { db }) {
    const isIt = eq(limitationLinksTable.id, limitationLinkId);
    refuseUnlessSeen(found(db.select().from(limitationLinksTable).where(isIt).get()), version);
    db.delete(limitationLinksTable).where(isIt).run();
    return null;
  },
};

const limitationRow = (db: Reader, id: string) =>
  found(db.select().from(limitationsTable).where(eq(limitationsTable.id, id)).get());

type Origin = { candidateId: string; earlierJobId?: string | null | undefined };

function refuseAnothersJob(db: Reader, { candidateId, earlierJobId }: Origin, path: string): void {
  if (earlierJobId === undefined || earlierJobId === null) return;
  const job = db
    .select({ candidateId: earlierJobsTable.candidateId })
    .from(earlierJobsTable)
    .where(eq(earlierJobsTable.id, earlierJobId))
    .get();
  if (job?.candidateId !== candidateId)
    throw refusal('invalid', 'limitations.jobNotOfCandidate', undefined, `${path}earlierJobId`);
}
