import type { Connection } from '#main/database/open.ts';

// Not history: the memory itself, the runner's ledger, unfinished texts, and bytes that are frozen anyway.
const withoutHistory = new Set(['audit', 'changes', 'migrations', 'drafts', 'reportFiles']);

/**
 * Makes the triggers that copy every changed row into `changes` under the newest audit line. Run after every migration,
 * because a rebuilt table has lost its own.
 */
export function renewHistoryTriggers(sqlite: Connection): void {
  dropOwnTriggers(sqlite);
  for (const table of tableNames(sqlite)) {
    if (!withoutHistory.has(table)) makeHistoryTriggers(sqlite, table);
  }
  sqlite.exec(`
    CREATE TRIGGER "history audit no update" BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
    CREATE TRIGGER "history audit no delete" BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
  `);
}

/** Tables whose changes are remembered, in the order SQLite lists them. */
export const tablesWithHistory = (sqlite: Connection): string[] =>
  tableNames(sqlite).filter((table) => !withoutHistory.has(table));

function makeHistoryTriggers(sqlite: Connection, table: string): void {
  const columns = sqlite.prepare('SELECT name, type FROM pragma_table_info(?)').all(table) as {
    name: string;
    type: string;
  }[];
  const image = (row: 'NEW' | 'OLD') =>
    // JSON cannot hold bytes; tables with bytes keep them apart from their facts.
    `json_object(${columns
      .filter((column) => column.type !== 'BLOB')
      .map((column) => `'${column.name}', ${row}."${column.name}"`)
      .join(', ')})`;
  const write = (row: 'NEW' | 'OLD', before: string, after: string) => `
    INSERT INTO changes (auditSeq, tableName, rowId, candidateId, before, after)
    VALUES ((SELECT max(seq) FROM audit), '${table}', ${row}.id, ${ownerOf(sqlite, 'candidates', table, (column) => `${row}."${column}"`) ?? 'NULL'}, ${before}, ${after});`;
  sqlite.exec(`
    CREATE TRIGGER "history ${table} insert" AFTER INSERT ON "${table}" BEGIN ${write('NEW', 'NULL', image('NEW'))} END;
    CREATE TRIGGER "history ${table} update" AFTER UPDATE ON "${table}" BEGIN ${write('NEW', image('OLD'), image('NEW'))} END;
    CREATE TRIGGER "history ${table} delete" AFTER DELETE ON "${table}" BEGIN ${write('OLD', image('OLD'), 'NULL')} END;
  `);
}

/**
 * The SQL that leads from a row to its candidate (or its course) along the shortest chain of foreign keys, or null when
 * there is none. `column` says how a column of the starting row is written.
 */
export function ownerOf(
  sqlite: Connection,
  owner: 'candidates' | 'courses',
  table: string,
  column: (name: string) => string,
): string | null {
  if (table === owner) return column('id');
  const path = pathTo(owner, table, (from) => keysOf(sqlite, from));
  if (!path) return null;
  return path
    .slice(1)
    .reduce((sql, step) => `(SELECT "${step.column}" FROM "${step.table}" WHERE id = ${sql})`, column(path[0]!.column));
}

/** A column that holds the id of a row in the target table. */
export type ForeignKey = { target: string; column: string };

type Step = { table: string; column: string };

/** The shortest chain of foreign keys from a table to its owner: each table and the column that leads on; null when none does. */
export function pathTo(owner: string, from: string, keysFrom: (table: string) => readonly ForeignKey[]): Step[] | null {
  const queue: { table: string; path: Step[] }[] = [{ table: from, path: [] }];
  const seen = new Set([from]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { table, path } = next;
    for (const { target, column } of keysFrom(table)) {
      const longer = [...path, { table, column }];
      if (target === owner) return longer;
      if (!seen.has(target)) {
        seen.add(target);
        queue.push({ table: target, path: longer });
      }
    }
  }
  return null;
}

const keysOf = (sqlite: Connection, table: string): ForeignKey[] =>
  sqlite
    .prepare('SELECT "table" AS target, "from" AS "column" FROM pragma_foreign_key_list(?)')
    .all(table) as ForeignKey[];

function tableNames(sqlite: Connection): string[] {
  return sqlite
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all() as string[];
}

function dropOwnTriggers(sqlite: Connection): void {
  const own = sqlite
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'history %'`)
    .pluck()
    .all() as string[];
  for (const name of own) sqlite.exec(`DROP TRIGGER "${name}"`);
}
