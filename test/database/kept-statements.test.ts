import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { withKeptStatements } from '#main/database/kept-statements.ts';
import { openDatabase } from '#main/database/open.ts';
import { departmentsTable } from '#main/departments/table.ts';
import { temporaryFolder } from '#test/support/open-workshop.ts';

function openBook() {
  const sqlite = openDatabase({ path: join(temporaryFolder(), 'workshop.db'), pageKey: randomBytes(32) });
  onTestFinished(() => void sqlite.close());
  sqlite.exec(
    `CREATE TABLE departments (id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL DEFAULT '',
      openingHours TEXT NOT NULL DEFAULT '', archivedAt TEXT, version INTEGER NOT NULL DEFAULT 1) STRICT`,
  );
  const prepared = vi.spyOn(sqlite, 'prepare');
  return { sqlite, prepared, db: drizzle(withKeptStatements(sqlite)) };
}

const nameOf = (db: ReturnType<typeof openBook>['db'], id: string) =>
  db.select({ name: departmentsTable.name }).from(departmentsTable).where(eq(departmentsTable.id, id)).get();

test('a question asked again is prepared once, and answered with what stands now', () => {
  const { db, prepared } = openBook();
  db.insert(departmentsTable).values({ id: 'a', name: 'Hjulmagervej' }).run();
  expect(nameOf(db, 'a')).toEqual({ name: 'Hjulmagervej' });
  const before = prepared.mock.calls.length;
  db.insert(departmentsTable).values({ id: 'b', name: 'Havnegade' }).run();
  expect([nameOf(db, 'b'), nameOf(db, 'a'), nameOf(db, 'c')]).toEqual([
    { name: 'Havnegade' },
    { name: 'Hjulmagervej' },
    undefined,
  ]);
  expect(prepared.mock.calls.length).toBe(before);
});

test('the same words give rows as objects and as mapped columns, in any order', () => {
  const { db } = openBook();
  db.insert(departmentsTable).values({ id: 'a', name: 'Hjulmagervej' }).run();
  const { sql: text } = db.select({ name: departmentsTable.name }).from(departmentsTable).toSQL();
  const asObjects = () => db.all(sql.raw(text));
  const asColumns = () => db.select({ name: departmentsTable.name }).from(departmentsTable).all();
  const line = [{ name: 'Hjulmagervej' }];
  expect([asObjects(), asColumns(), asObjects(), asColumns()]).toEqual([line, line, line, line]);
});

test('a table that has changed its shape meanwhile is read as it is', () => {
  const { db, sqlite } = openBook();
  db.insert(departmentsTable).values({ id: 'a', name: 'Hjulmagervej' }).run();
  expect(nameOf(db, 'a')).toEqual({ name: 'Hjulmagervej' });
  sqlite.exec('ALTER TABLE departments ADD COLUMN floorArea INTEGER');
  expect(nameOf(db, 'a')).toEqual({ name: 'Hjulmagervej' });
});

test('more kinds of questions than are kept are still answered', () => {
  const { db, prepared } = openBook();
  const ask = (count: number) => db.all(sql.raw(`SELECT ${count} AS asked`));
  for (let count = 0; count < 1000; count += 1) expect(ask(count)).toEqual([{ asked: count }]);
  const before = prepared.mock.calls.length;
  expect([ask(999), ask(0)]).toEqual([[{ asked: 999 }], [{ asked: 0 }]]);
  expect(prepared.mock.calls.length).toBe(before + 1);
});
