import { sql } from 'drizzle-orm';
import { pathTo, type ForeignKey } from '#main/database/history-triggers.ts';
import type { Reader } from '#main/handler.ts';

export type Row = Record<string, string | number | null>;

/** A remembered change of one row, images parsed; `before` is null for a new row, `after` for one that was taken away. */
export type RowChange = { tableName: string; rowId: string; before: Row | null; after: Row | null };

/** Does a row of the table belong to a candidate, straight or through other rows? The rest is the house's. */
export const isPersonal = (db: Reader, table: string): boolean =>
  table === 'candidates' || pathTo('candidates', table, keysFrom(db)) !== null;

/** The tables of the house's own rows: those that have a history and lead to no candidate. */
export const tablesOfHouse = (db: Reader): string[] =>
  db
    .all<{ name: string }>(
      sql`SELECT tbl_name AS name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'history % insert'`,
    )
    .map(({ name }) => name)
    .filter((table) => !isPersonal(db, table));

/**
 * Finds the course a changed row belongs to: itself, or along the foreign keys from what the row said last. Null for a row of the
 * person alone. A parent that is gone is read from its own last image among the changes.
 */
export function courseFinder(db: Reader, changes: readonly RowChange[]): (change: RowChange) => string | null {
  const lastImages = new Map(changes.map((change) => [change.rowId, imageOf(change)]));
  const keys = keysFrom(db);
  const paths = new Map<string, ReturnType<typeof pathTo>>();
  const pathOf = (table: string) => {
    const known = paths.get(table);
    if (known !== undefined) return known;
    const path = table === 'courses' ? null : pathTo('courses', table, keys);
    paths.set(table, path);
    return path;
  };
  const parents = new Map<string, Row | null>();
  const rowOf = (table: string, id: string): Row | null => {
    const known = parents.get(id) ?? lastImages.get(id) ?? storedRow(db, table, id);
    parents.set(id, known);
    return known;
  };

  return (change) => {
    if (change.tableName === 'courses') return change.rowId;
    const [first, ...further] = pathOf(change.tableName) ?? [];
    if (!first) return null;
    return further.reduce<string | null>(
      (id, { table, column }) => (id === null ? null : textIn(rowOf(table, id), column)),
      textIn(imageOf(change), first.column),
    );
  };
}

const imageOf = ({ before, after }: RowChange): Row | null => after ?? before;

function textIn(row: Row | null, column: string): string | null {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
}

const storedRow = (db: Reader, table: string, id: string): Row | null =>
  db.all<Row>(sql`SELECT * FROM ${sql.identifier(table)} WHERE id = ${id}`)[0] ?? null;

const keysFrom =
  (db: Reader) =>
  (table: string): ForeignKey[] =>
    db.all<ForeignKey>(sql`SELECT "table" AS target, "from" AS "column" FROM pragma_foreign_key_list(${table})`);
