import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { derivedKey } from '#main/database/keys.ts';
import type { Migration } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations.ts';
import { openDatabase } from '#main/database/open.ts';
import { tasksIn } from '#main/database/run-task.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import { Failure } from '#shared/failure.ts';
import { temporaryFolder, workerFile } from '#test/support/open-workshop.ts';

const now = '2026-11-23T09:00:00.000Z';
const tasks = tasksIn(workerFile);

// What drizzle-kit writes when a column is added to a table others point at: the rebuild that loses child rows.
const rebuild = (sql = ''): Migration => ({
  name: '9000_rebuild-departments',
  sql: `PRAGMA foreign_keys=OFF;
    CREATE TABLE __new_departments (id text PRIMARY KEY NOT NULL, name text NOT NULL, address text DEFAULT '' NOT NULL, openingHours text DEFAULT '' NOT NULL,
      archivedAt text, version integer DEFAULT 1 NOT NULL, floorArea integer) STRICT;
    INSERT INTO __new_departments (id, name, address, openingHours, archivedAt, version) SELECT id, name, address, openingHours, archivedAt, version FROM departments;
    DROP TABLE departments;
    ALTER TABLE __new_departments RENAME TO departments;
    PRAGMA foreign_keys=ON;
    ${sql}`,
});

async function filledBook() {
  const path = join(temporaryFolder(), 'workshop.db');
  const databaseKey = randomBytes(32);
  const openWith = (steps: readonly Migration[]) => openWorkshop({ path, databaseKey, migrations: steps, tasks, now });
  const workshop = await openWith(migrations);
  workshop.sqlite.exec(
    `INSERT INTO audit (seq, at, sessionId, staffId, operation, kind, fields, isFinal, mac) VALUES (1, '${now}', 's', 's', 'test', 'command', '[]', 0, x'00')`,
  );
  const department = workshop.sqlite.prepare('INSERT INTO departments (id, name) VALUES (?, ?)');
  const jobFunction = workshop.sqlite.prepare(
    `INSERT INTO jobFunctions (id, departmentId, name, demands) VALUES (?, ?, ?, '{}')`,
  );
  for (let index = 0; index < 20; index += 1) {
    department.run(`d${index}`, `Afdeling ${index}`);
    for (let child = 0; child < 25; child += 1) jobFunction.run(`f${index}-${child}`, `d${index}`, `Funktion ${child}`);
  }
  workshop.close();
  const peek = <T>(sql: string): T => {
    const raw = openDatabase({ path, pageKey: derivedKey(databaseKey, 'page'), isReadonly: true });
    const found = raw.prepare(sql).pluck().get() as T;
    raw.close();
    return found;
  };
  return { path, openWith, peek };
}

test('a table rebuild keeps every child row and every history trigger', async () => {
  const { openWith, peek } = await filledBook();
  const triggersBefore = peek<number>(`SELECT count(*) FROM sqlite_master WHERE type = 'trigger'`);
  const workshop = await openWith([...migrations, rebuild()]);
  expect(workshop.sqlite.prepare('SELECT count(*) FROM jobFunctions').pluck().get()).toBe(500);
  expect(workshop.sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(workshop.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(workshop.sqlite.prepare(`SELECT count(*) FROM sqlite_master WHERE type = 'trigger'`).pluck().get()).toBe(
    triggersBefore,
  );

  workshop.sqlite.exec(`UPDATE departments SET floorArea = 120 WHERE id = 'd1'`);
  const after = workshop.sqlite.prepare('SELECT after FROM changes ORDER BY seq DESC LIMIT 1').pluck().get() as string;
  expect(JSON.parse(after)).toMatchObject({ id: 'd1', floorArea: 120 });
  workshop.close();
});

test('a verified backup of the old shape lies beside the book before a migration', async () => {
  const { path, openWith } = await filledBook();
  (await openWith([...migrations, rebuild()])).close();
  const folder = join(dirname(path), 'backups');
  const names = readdirSync(folder);
  expect(names).toHaveLength(2);
  const manifest = JSON.parse(
    readFileSync(
      join(
        folder,
        names.find((name) => name.endsWith('.json'))!,
      ),
      'utf8',
    ),
  ) as object;
  expect(manifest).toMatchObject({ userVersion: migrations.length, rowCounts: { departments: 20, jobFunctions: 500 } });
});

test.each([
  ['that stops half way', rebuild('SELECT * FROM noSuchTable;')],
  ['that would lose rows', rebuild('DELETE FROM jobFunctions;')],
  ['that would leave children without a parent', rebuild(`UPDATE jobFunctions SET departmentId = 'gone';`)],
])('a migration %s leaves the book as it was and says so', async (_what, failing) => {
  const { openWith, peek } = await filledBook();
  await expect(openWith([...migrations, failing])).rejects.toSatisfy(
    (error: unknown) => error instanceof Failure && error.facts.message.key === 'database.migrationFailed',
  );
  expect(peek('SELECT count(*) FROM jobFunctions')).toBe(500);
  expect(peek('PRAGMA user_version')).toBe(migrations.length);
  expect(peek(`SELECT count(*) FROM pragma_table_info('departments') WHERE name = 'floorArea'`)).toBe(0);
  const workshop = await openWith(migrations);
  workshop.close();
});

test('a migration that was edited after it had run is refused', async () => {
  const { openWith } = await filledBook();
  const edited = [{ ...migrations[0]!, sql: `${migrations[0]!.sql}\n-- edited` }, ...migrations.slice(1)];
  await expect(openWith(edited)).rejects.toSatisfy(
    (error: unknown) => error instanceof Failure && error.facts.message.key === 'database.edited',
  );
});
