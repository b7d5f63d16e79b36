import { desc, eq, sql } from 'drizzle-orm';
import { earlierJobsTable } from '#main/earlier-jobs/table.ts';
import type { Reader } from '#main/handler.ts';
import type { EarlierJob } from '#shared/limitations.ts';

/** What a candidate has worked at, the latest first; a job without any year stands last. */
export function earlierJobsOf(db: Reader, candidateId: string): EarlierJob[] {
  const { from, to, id } = earlierJobsTable;
  return db
    .select()
    .from(earlierJobsTable)
    .where(eq(earlierJobsTable.candidateId, candidateId))
    .orderBy(desc(sql`coalesce(nullif(${to}, ''), ${from})`), desc(from), desc(id))
    .all();
}
