import { createHash } from 'node:crypto';
import { renewHistoryTriggers } from '#main/database/history-triggers.ts';
import { applicationId, type Connection } from '#main/database/open.ts';
import { countRows } from '#main/database/verified-copy.ts';
import { Failure, refusal } from '#shared/failure.ts';

/** One step of the database's shape: `0003_places-by-date` and its SQL, never edited after it has shipped. */
export type Migration = { name: string; sql: string };

/** How far the file has come; read before anything is written. */
export const stepOf = (sqlite: Connection): number => sqlite.pragma('user_version', { simple: true }) as number;

/**
 * Refuses a database this application must not touch: made by a newer one (database.newer), or brought here by
 * migrations that are not ours (database.edited). Reads only.
 */
export function assertKnownPast(sqlite: Connection, migrations: readonly Migration[]): void {
  const step = stepOf(sqlite);
  if (step > migrations.length)
    throw refusal('unexpected', 'database.newer', { found: step, known: migrations.length });
  if (step === 0) return;
  const applied = sqlite.prepare('SELECT name, sha256 FROM migrations ORDER BY step').all() as {
    name: string;
    sha256: string;
  }[];
  const isOurs =
    applied.length === step &&
    applied.every((row, index) => row.name === migrations[index]!.name && row.sha256 === hashOf(migrations[index]!));
  if (!isOurs) throw refusal('unexpected', 'database.edited');
}

/**
 * Brings the database to the newest shape in one transaction, or leaves it exactly as it was (database.migrationFailed).
 * drizzle's own migrator is never used: its PRAGMA foreign_keys=OFF does nothing inside its transaction, and a table
 * rebuild then deletes every child row (drizzle-orm issue 5782).
 */
export function migrate(sqlite: Connection, migrations: readonly Migration[], now: string): void {
  assertKnownPast(sqlite, migrations);
  const pending = migrations.slice(stepOf(sqlite));
  if (pending.length === 0) return;

  sqlite.pragma('foreign_keys=OFF');
  try {
    sqlite.transaction(() => applyAll(sqlite, migrations, pending, now)).immediate();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw Object.assign(refusal('unexpected', 'database.migrationFailed'), { cause: error });
  } finally {
    sqlite.pragma('foreign_keys=ON');
  }
}

function applyAll(
  sqlite: Connection,
  migrations: readonly Migration[],
  pending: readonly Migration[],
  now: string,
): void {
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, appliedAt TEXT NOT NULL) STRICT',
  );
  const before = countRows(sqlite);
  // The old triggers name columns that may go; they are made anew below.
  for (const name of sqlite
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'history %'`)
    .pluck()
    .all() as string[]) {
    sqlite.exec(`DROP TRIGGER "${name}"`);
  }
  for (const migration of pending) {
    sqlite.exec(migration.sql);
    sqlite
      .prepare('INSERT INTO migrations (step, name, sha256, appliedAt) VALUES (?, ?, ?, ?)')
      .run(migrations.indexOf(migration) + 1, migration.name, hashOf(migration), now);
  }
  renewHistoryTriggers(sqlite);
  const lost = tablesWithFewerRows(before, countRows(sqlite));
  if (lost.length > 0) throw new Error(`The migration lost rows in ${lost.join(', ')}`);
  const orphans = sqlite.pragma('foreign_key_check') as { table: string }[];
  if (orphans.length > 0) throw new Error(`The migration left rows without their parent in ${orphans[0]!.table}`);
  sqlite.pragma(`application_id=${applicationId}`);
  sqlite.pragma(`user_version=${migrations.length}`);
}

// A migration may drop a table on purpose; a table that stays never loses a row.
const tablesWithFewerRows = (before: Record<string, number>, after: Record<string, number>) =>
  Object.keys(before).filter((table) => table in after && after[table]! < before[table]!);

const hashOf = (migration: Migration) =>
  createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');
