import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { refusal } from '#shared/failure.ts';

/**
 * Takes the folder for this process. A tiny database beside the book is held in BEGIN EXCLUSIVE for as long as the book is
 * open; a crash frees it at once, so there is no heartbeat. Throws `Failure` database.inUse with the time the other began.
 * Gives a function that lets go.
 */
export function takeFolder(folder: string, now: string): () => void {
  const mark = new Sqlite(join(folder, 'in-use.db'), { timeout: 0 });
  try {
    // In WAL the row can be read while somebody holds the lock; a rollback journal would lock readers out too.
    mark.pragma('journal_mode=WAL');
    mark.exec(
      'CREATE TABLE IF NOT EXISTS opener (only INTEGER PRIMARY KEY CHECK (only = 1), since TEXT NOT NULL) STRICT',
    );
    mark.prepare('INSERT OR REPLACE INTO opener (only, since) VALUES (1, ?)').run(now);
    mark.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    const since = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY') ? readSince(mark) : null;
    mark.close();
    throw since === null ? error : refusal('conflict', 'database.inUse', { since });
  }
  return () => {
    mark.exec('ROLLBACK');
    mark.close();
  };
}

function readSince(mark: Sqlite.Database): string {
  const since = mark.prepare('SELECT since FROM opener').pluck().get() as string | undefined;
  return (since ?? '').slice(0, 16).replace('T', ' ');
}
