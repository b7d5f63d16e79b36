import Sqlite from 'better-sqlite3';
import { refusal } from '#shared/failure.ts';

/** A raw connection; only `database`, the dispatcher and the tests hold one. */
export type Connection = Sqlite.Database;

/** "VBOG": the file is a workshop book. */
export const applicationId = 0x56424f47;

type Opening = {
  path: string;
  /** 32 bytes; the caller zeroes its copy. */
  pageKey: Buffer;
  isReadonly?: boolean;
};

/**
 * Opens the encrypted database in the exact order of HARDENING.md 4.6 and asserts what SQLite would silently refuse.
 * Throws `Failure` database.damaged or database.notOurs; the file is never written when it cannot be opened.
 */
export function openDatabase({ path, pageKey, isReadonly = false }: Opening): Connection {
  const sqlite = new Sqlite(path, { readonly: isReadonly, fileMustExist: isReadonly });
  try {
    sqlite.pragma(`cipher='sqlcipher'`);
    applyKey(sqlite, pageKey);
    // A wrong key and a damaged first page look alike: NOTADB on the first read.
    const objectCount = sqlite.prepare('SELECT count(*) FROM sqlite_master').pluck().get() as number;
    if (objectCount > 0 && sqlite.pragma('application_id', { simple: true }) !== applicationId) {
      throw refusal('unexpected', 'database.notOurs');
    }
    settle(sqlite, isReadonly);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw damagedOr(error);
  }
}

/** Reads every page once; throws `Failure` database.damaged when one of them is not what was written. */
export function assertUndamaged(sqlite: Connection): void {
  try {
    if (sqlite.pragma('quick_check', { simple: true }) !== 'ok') throw refusal('unexpected', 'database.damaged');
  } catch (error) {
    throw damagedOr(error);
  }
}

function applyKey(sqlite: Connection, pageKey: Buffer): void {
  // The key is never a JavaScript string: strings cannot be wiped.
  const prefix = Buffer.from('raw:');
  const digits = Buffer.alloc(prefix.length + pageKey.length * 2);
  prefix.copy(digits);
  const hex = Buffer.from('0123456789abcdef');
  pageKey.forEach((byte, index) => {
    digits[prefix.length + index * 2] = hex[byte >> 4]!;
    digits[prefix.length + index * 2 + 1] = hex[byte & 15]!;
  });
  sqlite.key(digits);
  digits.fill(0);
}

function settle(sqlite: Connection, isReadonly: boolean): void {
  if (!isReadonly) {
    expectPragma(sqlite, 'journal_mode', 'wal', 'journal_mode=WAL');
    expectPragma(sqlite, 'synchronous', 2, 'synchronous=FULL');
    expectPragma(sqlite, 'secure_delete', 1, 'secure_delete=ON');
    if (process.platform === 'darwin') sqlite.pragma('checkpoint_fullfsync=ON');
    sqlite.pragma('journal_size_limit=16777216');
  }
  expectPragma(sqlite, 'foreign_keys', 1, 'foreign_keys=ON');
  expectPragma(sqlite, 'trusted_schema', 0, 'trusted_schema=OFF');
  sqlite.pragma('cell_size_check=ON');
  sqlite.pragma('temp_store=MEMORY');
  sqlite.pragma('mmap_size=0');
  sqlite.pragma('cache_size=-65536');
  sqlite.pragma('busy_timeout=250');
}

function expectPragma(sqlite: Connection, name: string, expected: unknown, assignment: string): void {
  sqlite.pragma(assignment);
  const found = sqlite.pragma(name, { simple: true });
  if (found !== expected) throw new Error(`SQLite keeps ${name}=${String(found)}, ${String(expected)} is needed`);
}

const damageCodes = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'];

function damagedOr(error: unknown): unknown {
  const isDamage = error instanceof Sqlite.SqliteError && damageCodes.some((code) => error.code.startsWith(code));
  return isDamage ? refusal('unexpected', 'database.damaged') : error;
}
