import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { derivedKey } from '#main/database/keys.ts';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations.ts';
import { openDatabase, type Connection } from '#main/database/open.ts';
import { tasksIn } from '#main/database/run-task.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import { temporaryFolder, workerFile } from '#test/support/open-workshop.ts';

export type Row = Record<string, unknown>;

type OlderBook<T> = {
  /** How many of the migrations the older version had. */
  steps: number;
  now: string;
  /** The work in it, written as that version wrote. */
  fill: (sqlite: Connection) => T;
};

/** A book of an older version with work in it, opened with every migration; its tables before and after. */
export async function openOlderBook<T>({ steps, now, fill }: OlderBook<T>) {
  const path = join(temporaryFolder(), 'workshop.db');
  const databaseKey = randomBytes(32);
  const sqlite = openDatabase({ path, pageKey: derivedKey(databaseKey, 'page') });
  migrate(sqlite, migrations.slice(0, steps), now);
  const filled = fill(sqlite);
  const before = rowsOf(sqlite);
  sqlite.close();
  const workshop = await openWorkshop({ path, databaseKey, migrations, tasks: tasksIn(workerFile), now });
  onTestFinished(() => workshop.close());
  return { filled, before, after: rowsOf(workshop.sqlite), ...workshop };
}

/** Writes one row past every handler. */
export function insertRow(sqlite: Connection, table: string, row: Row): void {
  const names = Object.keys(row);
  const places = names.map((name) => `@${name}`).join(', ');
  sqlite.prepare(`INSERT INTO "${table}" ("${names.join('", "')}") VALUES (${places})`).run(row);
}

/** Every table's rows in the order of their first column. */
function rowsOf(sqlite: Connection): Record<string, Row[]> {
  const tables = sqlite.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all();
  return Object.fromEntries(
    (tables as string[])
      .filter((table) => !['migrations', 'sqlite_sequence'].includes(table))
      .map((table) => [table, sqlite.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all() as Row[]]),
  );
}
