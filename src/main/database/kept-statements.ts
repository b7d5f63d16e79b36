import type { Connection } from '#main/database/open.ts';

type Statement = ReturnType<Connection['prepare']>;

/** What drizzle asks of a prepared statement. */
type KeptStatement = Pick<Statement, 'run' | 'get' | 'all'> & { raw(): Statement };

// A list of ids makes a text of its own for every length; those least lately asked make room.
const mostKept = 400;

/**
 * The connection as drizzle uses it, with every statement prepared once and kept: drizzle prepares anew for each question, and
 * compiling a change together with its history triggers costs more than running it. Rows as arrays and rows as objects are two
 * statements, because better-sqlite3 remembers `raw()` in the statement.
 */
export function withKeptStatements(sqlite: Connection): Connection {
  const kept = new Map<string, KeptStatement>();
  const prepare = (text: string): KeptStatement => {
    const known = kept.get(text);
    if (known) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const made = keptStatement(sqlite, text);
    kept.set(text, made);
    const oldest = kept.keys().next().value;
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return made;
  };
  return Object.create(sqlite, { prepare: { value: prepare, writable: true } }) as Connection;
}

function keptStatement(sqlite: Connection, text: string): KeptStatement {
  const statement = sqlite.prepare(text);
  let inArrays: Statement | null = null;
  return {
    run: (...values: unknown[]) => statement.run(...values),
    get: (...values: unknown[]) => statement.get(...values),
    all: (...values: unknown[]) => statement.all(...values),
    raw: () => (inArrays ??= sqlite.prepare(text).raw()),
  };
}
