import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';
import type Sqlite from 'better-sqlite3';

/** Opens a saved copy with 7-Zip, which knows nothing of us. */
export function openCopy(zip: string, passphrase: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('7z', ['x', `-p${passphrase}`, `-o${folder}`, zip], { stdio: 'pipe' });
  return {
    folder,
    names: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .toSorted(),
    read: (name: string) => readFileSync(join(folder, name)),
    table: (name: string) => tableIn(readFileSync(join(folder, name))),
    /** What sha256sum says of the sums in it; throws when one is wrong. */
    checkSums: () => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' }),
  };
}

/** A table as csv-parse reads it: null where nothing stands, and one apostrophe in front taken away. */
const tableIn = (bytes: Buffer): Record<string, string | null>[] =>
  parse(bytes, {
    bom: true,
    delimiter: ';',
    columns: true,
    cast: (value, { quoting, header }) => (header ? value : value === '' && !quoting ? null : value.replace(/^'/u, '')),
  });

/** A table as the database says it, in the words of the copy. */
export function tableOf(sqlite: Sqlite.Database, table: string): Record<string, string | null>[] {
  const rows = sqlite.prepare(`SELECT * FROM "${table}" ORDER BY _rowid_`).all() as Record<
    string,
    string | number | null | Uint8Array
  >[];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => !(value instanceof Uint8Array))
        .map(([column, value]) => [column, value === null ? null : String(value)]),
    ),
  );
}
