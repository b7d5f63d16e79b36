import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Connection } from '#main/database/open.ts';
import type { Reader } from '#main/handler.ts';

/** A column as the database declares it. */
export type BookColumn = {
  name: string;
  type: 'text' | 'integer' | 'real' | 'blob';
  isRequired: boolean;
  /** `table.column` its values stand in, null when they refer to nothing. */
  refersTo: string | null;
  /** The words a check holds it to; empty when it is held to none. */
  words: readonly string[];
};

export type BookTable = { name: string; columns: readonly BookColumn[]; rowCount: number };

export type BookValue = string | number | null;

/** The book as it stood at one moment, whatever is written meanwhile, on a connection of its own that cannot write. */
export type Snapshot = {
  reader: Reader;
  /** Every table of the book, by name. */
  tables: readonly BookTable[];
  /**
   * The rows in the order they were written, some at a time, so that memory stays flat however many there are. Content of bytes is
   * not read: in its place stands the row's id, or null where there is none.
   */
  pages(table: BookTable): Generator<BookValue[][]>;
  close(): void;
};

/** Characters of a page, about: enough that asking again costs nothing, too few to be noticed in memory. */
const pageLength = 256 * 1024;

/** Takes over a connection and holds its reading transaction until it is closed. */
export function snapshotOf(sqlite: Connection): Snapshot {
  // A copy is read once from end to end: a large cache would only be memory.
  sqlite.pragma('cache_size=-2048');
  sqlite.exec('BEGIN');
  const tables = tablesIn(sqlite);
  return {
    reader: drizzle(sqlite),
    tables,
    *pages({ name, columns }) {
      const asked = columns.map((column) =>
        column.type === 'blob' ? `iif("${column.name}" IS NULL, NULL, "id")` : `"${column.name}"`,
      );
      // Not `rowid`: the memory of changes has a column rowId, and SQL does not tell the two apart.
      const after = sqlite
        .prepare(`SELECT _rowid_, ${asked.join(', ')} FROM "${name}" WHERE _rowid_ > ? ORDER BY _rowid_`)
        .raw();
      for (let last = Number.MIN_SAFE_INTEGER; ;) {
        // No statement is left open between two pages: the book can be locked there.
        const page: BookValue[][] = [];
        let length = 0;
        for (const [rowid, ...values] of after.iterate(last) as IterableIterator<[number, ...BookValue[]]>) {
          page.push(values);
          last = rowid;
          for (const value of values) length += typeof value === 'string' ? value.length : 8;
          if (length >= pageLength) break;
        }
        if (page.length === 0) return;
        yield page;
      }
    },
    close: () => void sqlite.close(),
  };
}

// What SQLite keeps for itself is no table of the book.
function tablesIn(sqlite: Connection): BookTable[] {
  const found = sqlite
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all() as { name: string; sql: string }[];
  return found.map(({ name, sql }) => ({
    name,
    columns: columnsOf(sqlite, name, sql),
    rowCount: sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number,
  }));
}

function columnsOf(sqlite: Connection, table: string, definition: string): BookColumn[] {
  const references = new Map(
    (
      sqlite.prepare('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)').all(table) as {
        from: string;
        table: string;
        to: string | null;
      }[]
    ).map((reference) => [reference.from, `${reference.table}.${reference.to ?? 'id'}`]),
  );
  const words = new Map(
    [...definition.matchAll(/"(?<column>\w+)" IN \((?<words>'[^)]*')\)/gu)].map(({ groups }) => [
      groups?.['column'] ?? '',
      (groups?.['words'] ?? '').split(', ').map((word) => word.slice(1, -1)),
    ]),
  );
  const columns = sqlite
    .prepare('SELECT name, lower(type) AS type, "notnull" AS isRequired FROM pragma_table_info(?)')
    .all(table);
  return (columns as { name: string; type: BookColumn['type']; isRequired: number }[]).map(
    ({ name, type, isRequired }) => ({
      name,
      type,
      isRequired: isRequired === 1,
      refersTo: references.get(name) ?? null,
      words: words.get(name) ?? [],
    }),
  );
}
