import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { changesTable } from '#main/database/audit-tables.ts';
import { found } from '#main/database/versioned.ts';
import type { Writer } from '#main/handler.ts';
import { isPersonal, type Row } from '#main/history/owners.ts';
import { rewordOpenTask } from '#main/meetings/decisions.ts';
import { refusal } from '#shared/failure.ts';
import { isRestorable } from '#shared/history.ts';

type Version = { auditSeq: number; recordId: string; field: string; side: 'from' | 'to' };

// What a text was written beside, when and by whom, goes back with it; what an older image does not know was so.
const writtenWith: Readonly<Record<string, Row>> = {
  reportTexts: { figures: '{}', writtenAt: '', writtenById: null },
};

// What has left the house stands as it left: the next version is a new row.
const frozenTables: readonly string[] = ['reports', 'handovers', 'aggregates', 'bookExports'];

/**
 * Writes a text as it was on one side of a line of history into the row as it is today; gives the row's next version. The line
 * must be about that candidate, or about nobody for a row of the house (`candidateId` null): refuses `not-found` otherwise.
 */
export function putBack(
  db: Writer,
  candidateId: string | null,
  { auditSeq, recordId, field, side }: Version,
): { version: number } {
  const changes = db
    .select({ tableName: changesTable.tableName, before: changesTable.before, after: changesTable.after })
    .from(changesTable)
    .where(
      and(
        eq(changesTable.auditSeq, auditSeq),
        eq(changesTable.rowId, recordId),
        candidateId === null ? isNull(changesTable.candidateId) : eq(changesTable.candidateId, candidateId),
      ),
    )
    .orderBy(asc(changesTable.seq))
    .all();
  const { tableName } = found(changes[0]);
  if (candidateId === null && isPersonal(db, tableName)) throw refusal('not-found', 'failures.notFound');
  if (frozenTables.includes(tableName)) throw refusal('conflict', 'history.frozen');
  if (!isRestorable(tableName, field)) throw refusal('invalid', 'history.notAText', undefined, 'field');

  const image = found(side === 'from' ? changes[0]?.before : changes.at(-1)?.after);
  const kept = JSON.parse(image) as Row;
  const text = kept[field];
  // An image from before the field was thought of.
  if (typeof text !== 'string') throw refusal('not-found', 'failures.notFound');

  const [table, column] = [sql.identifier(tableName), sql.identifier(field)];
  const now = db.all<{ text: string; version: number }>(
    sql`SELECT ${column} AS text, version FROM ${table} WHERE id = ${recordId}`,
  )[0];
  if (!now) throw refusal('conflict', 'history.recordGone');
  if (now.text === text) throw refusal('conflict', 'history.sameText');
  const beside = Object.entries(writtenWith[tableName] ?? {}).map(
    ([name, unknown]) => sql`${sql.identifier(name)} = ${kept[name] ?? unknown}`,
  );
  const assignments = sql.join([sql`${column} = ${text}`, sql`version = version + 1`, ...beside], sql`, `);
  db.run(sql`UPDATE ${table} SET ${assignments} WHERE id = ${recordId}`);
  if (tableName === 'meetingDecisions') rewordOpenTask(db, recordId, text);
  return { version: now.version + 1 };
}
