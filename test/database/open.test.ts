import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { tasksIn } from '#main/database/run-task.ts';
import { migrations } from '#main/database/migrations.ts';
import { derivedKey } from '#main/database/keys.ts';
import { openDatabase } from '#main/database/open.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import { Failure } from '#shared/failure.ts';
import { temporaryFolder, workerFile } from '#test/support/open-workshop.ts';

const now = '2026-11-23T09:00:00.000Z';
const tasks = tasksIn(workerFile);
const fingerprint = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

async function bookOnDisk() {
  const path = join(temporaryFolder(), 'workshop.db');
  const databaseKey = randomBytes(32);
  const workshop = await openWorkshop({ path, databaseKey, migrations, tasks, now });
  workshop.sqlite.exec(
    `INSERT INTO audit (seq, at, sessionId, staffId, operation, kind, fields, isFinal, mac) VALUES (1, '${now}', 's', 's', 'test', 'command', '[]', 0, x'00')`,
  );
  for (let index = 0; index < 300; index += 1) {
    workshop.sqlite
      .prepare('INSERT INTO departments (id, name) VALUES (?, ?)')
      .run(`d${index}`, `Kanariefugl ${index}`);
  }
  workshop.close();
  return { path, databaseKey, open: () => openWorkshop({ path, databaseKey, migrations, tasks, now }) };
}

const refusalOf = async (opening: Promise<unknown>) => {
  try {
    await opening;
  } catch (error) {
    return error instanceof Failure ? error.facts.message : error;
  }
  return null;
};

describe('the open sequence', () => {
  test('keeps every promise SQLite would silently break', async () => {
    const { open } = await bookOnDisk();
    const workshop = await open();
    const pragma = (name: string): unknown => workshop.sqlite.pragma(name, { simple: true });
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      secureDelete: pragma('secure_delete'),
      trustedSchema: pragma('trusted_schema'),
      tempStore: pragma('temp_store'),
      mmap: pragma('mmap_size'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      secureDelete: 1,
      trustedSchema: 0,
      tempStore: 2,
      mmap: 0,
    });
    workshop.close();
  });

  test('gives every table STRICT types', async () => {
    const { open } = await bookOnDisk();
    const workshop = await open();
    const loose = workshop.sqlite
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
    workshop.close();
  });

  test('gives queries a connection that cannot write', async () => {
    const { path, databaseKey } = await bookOnDisk();
    const readonly = openDatabase({ path, pageKey: derivedKey(databaseKey, 'page'), isReadonly: true });
    expect(() => readonly.exec('DELETE FROM departments')).toThrow(/readonly/u);
    readonly.close();
  });

  test('writes nothing in plain text', async () => {
    const { path } = await bookOnDisk();
    const bytes = readFileSync(path);
    expect(bytes.includes('Kanariefugl')).toBe(false);
    expect(bytes.includes('SQLite format 3')).toBe(false);
  });
});

describe('a database that cannot be opened', () => {
  test('with another key is said to be damaged, and not one byte of it is changed', async () => {
    const { path } = await bookOnDisk();
    const before = fingerprint(path);
    expect(await refusalOf(openWorkshop({ path, databaseKey: randomBytes(32), migrations, tasks, now }))).toMatchObject(
      { key: 'database.damaged' },
    );
    expect(fingerprint(path)).toBe(before);
  });

  test('with one changed byte anywhere is found before it is used, and is not changed', async () => {
    const { path, open } = await bookOnDisk();
    const whole = readFileSync(path);
    for (const place of [3, 100, 5000, Math.floor(whole.length / 2), whole.length - 200]) {
      const bytes = Buffer.from(whole);
      bytes[place]! ^= 1;
      writeFileSync(path, bytes);
      const before = fingerprint(path);
      expect(await refusalOf(open()), `byte ${place}`).toMatchObject({ key: 'database.damaged' });
      expect(fingerprint(path)).toBe(before);
    }
  });

  test('made by a newer application is refused by name of both steps, and is not changed', async () => {
    const { path, databaseKey, open } = await bookOnDisk();
    const raw = openDatabase({ path, pageKey: derivedKey(databaseKey, 'page') });
    raw.pragma(`user_version=${migrations.length + 3}`);
    raw.close();
    const before = fingerprint(path);
    expect(await refusalOf(open())).toEqual({
      key: 'database.newer',
      values: { found: migrations.length + 3, known: migrations.length },
    });
    expect(fingerprint(path)).toBe(before);
  });

  test('that is another program’s is not taken for a book', async () => {
    const path = join(temporaryFolder(), 'workshop.db');
    const databaseKey = randomBytes(32);
    const foreign = new Sqlite(path);
    foreign.pragma(`cipher='sqlcipher'`);
    foreign.key(Buffer.from(`raw:${derivedKey(databaseKey, 'page').toString('hex')}`));
    foreign.exec('CREATE TABLE recipes (id INTEGER)');
    foreign.close();
    expect(await refusalOf(openWorkshop({ path, databaseKey, migrations, tasks, now }))).toMatchObject({
      key: 'database.notOurs',
    });
  });
});
