import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { earlierJobsOf } from '#main/earlier-jobs/of-candidate.ts';
import { earlierJobsTable } from '#main/earlier-jobs/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { limitationsTable } from '#main/limitations/table.ts';
import { refusal } from '#shared/failure.ts';
import { isAhead } from '#shared/life-events.ts';
import { endsBeforeItBegins, type EarlierJob } from '#shared/limitations.ts';

export const earlierJobsHandlers: Handlers<'earlierJobs'> = {
  list({ candidateId }, { db, user }) {
    // Why somebody stopped is the caseworkers' to know, as it is of a course.
    return earlierJobsOf(db, candidateId).map((job) => (user.role === 'mentor' ? { ...job, whyEnded: '' } : job));
  },

  note(job, { db, today }) {
    refuseTimes(job, today, '');
    const id = newId();
    db.insert(earlierJobsTable)
      .values({ id, ...job })
      .run();
    return { id };
  },

  revise({ earlierJobId, version, change }, { db, today }) {
    const job = jobRow(db, earlierJobId);
    refuseUnlessSeen(job, version);
    // Words may always be written, whatever the times say.
    if (change.from !== undefined || change.to !== undefined) refuseTimes({ ...job, ...change }, today, 'change.');
    return changeRow(db, earlierJobsTable, { id: earlierJobId, version }, change);
  },

  withdraw({ earlierJobId, version }, { db }) {
    refuseUnlessSeen(jobRow(db, earlierJobId), version);
    const comesFromIt = db
      .select({ text: limitationsTable.text })
      .from(limitationsTable)
      .where(eq(limitationsTable.earlierJobId, earlierJobId))
      .all();
    if (comesFromIt.length > 0)
      throw refusal('conflict', 'earlierJobs.standsLimitations', {
        count: comesFromIt.length,
        text: comesFromIt[0]!.text,
      });
    db.delete(earlierJobsTable).where(eq(earlierJobsTable.id, earlierJobId)).run();
    return null;
  },
};

const jobRow = (db: Reader, id: string) =>
  found(db.select().from(earlierJobsTable).where(eq(earlierJobsTable.id, id)).get());

function refuseTimes({ from, to }: Pick<EarlierJob, 'from' | 'to'>, today: string, path: string): void {
  if (isAhead(from, today)) throw refusal('invalid', 'earlierJobs.ahead', undefined, `${path}from`);
  if (isAhead(to, today)) throw refusal('invalid', 'earlierJobs.ahead', undefined, `${path}to`);
  if (endsBeforeItBegins({ from, to })) throw refusal('invalid', 'earlierJobs.endBeforeStart', undefined, `${path}to`);
}
