import { and, eq } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '#main/handler.ts';
import { refusal } from '#shared/failure.ts';

type VersionedTable = SQLiteTable & { id: AnySQLiteColumn; version: AnySQLiteColumn };

/** The row that was asked for; refuses `not-found` when there is none. */
export function found<Row>(row: Row | undefined | null): Row {
  if (row === undefined || row === null) throw refusal('not-found', 'failures.notFound');
  return row;
}

/** Refuses `conflict` unless the version seen is the one in the book. */
export function refuseUnlessSeen(row: { version: number }, seen: number): void {
  if (row.version !== seen) throw refusal('conflict', 'failures.conflict');
}

/** Changes a row if its version is the one seen; gives the next version. Refuses `not-found` or `conflict`. */
export function changeRow<Table extends VersionedTable>(
  db: Writer,
  table: Table,
  seen: { id: string; version: number },
  change: Omit<SQLiteUpdateSetSource<Table>, 'id' | 'version'>,
): { version: number } {
  const version = seen.version + 1;
  const { changes } = db
    .update(table)
    .set({ ...change, version } as SQLiteUpdateSetSource<Table>)
    .where(and(eq(table.id, seen.id), eq(table.version, seen.version)))
    .run();
  if (changes === 0)
    throw isThere(db, table, seen.id)
      ? refusal('conflict', 'failures.conflict')
      : refusal('not-found', 'failures.notFound');
  return { version };
}

const isThere = (db: Reader, table: VersionedTable, id: string): boolean =>
  db.select({ id: table.id }).from(table).where(eq(table.id, id)).get() !== undefined;
