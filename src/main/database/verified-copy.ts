import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { openDatabase } from '#main/database/open.ts';

/** A copy of the database to make beside it. `pageKey` opens both: VACUUM INTO keeps the key. */
export type CopyRequest = { from: string; to: string; pageKey: Uint8Array };

export type CopyReport = { sha256: string; byteCount: number; userVersion: number; rowCounts: Record<string, number> };

/**
 * Copies an encrypted database and proves the copy before it gets its name: opened with the key, every page and
 * every foreign key checked, the same number of rows in every table. Throws when anything differs; no half file is left.
 */
export function makeVerifiedCopy({ from, to, pageKey }: CopyRequest): CopyReport {
  const key = Buffer.from(pageKey);
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    const source = openDatabase({ path: from, pageKey: key, isReadonly: true });
    const expected = countRows(source);
    source.prepare('VACUUM INTO ?').run(part);
    source.close();

    const copy = openDatabase({ path: part, pageKey: key, isReadonly: true });
    const rowCounts = countRows(copy);
    const integrity = copy.pragma('integrity_check', { simple: true });
    const orphans = copy.pragma('foreign_key_check') as unknown[];
    const userVersion = copy.pragma('user_version', { simple: true }) as number;
    copy.close();
    if (integrity !== 'ok' || orphans.length > 0) throw new Error('The copy does not hold together');
    if (JSON.stringify(rowCounts) !== JSON.stringify(expected)) throw new Error('The copy does not have the same rows');

    flush(part);
    const bytes = readFileSync(part);
    renameSync(part, to);
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      byteCount: bytes.length,
      userVersion,
      rowCounts,
    };
  } finally {
    key.fill(0);
    for (const leftover of [part, `${part}-wal`, `${part}-shm`, `${to}.part-journal`])
      rmSync(leftover, { force: true });
  }
}

/** Rows per table, by name. */
export function countRows(sqlite: ReturnType<typeof openDatabase>): Record<string, number> {
  const names = sqlite
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [name, sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number]),
  );
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
