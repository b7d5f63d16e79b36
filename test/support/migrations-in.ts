import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Migration } from '#main/database/migrate.ts';

/** The migrations read from their folder, for programs that Node runs without a bundler. */
export function migrationsInFolder(): Migration[] {
  const folder = fileURLToPath(new URL('../../migrations', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name: name.replace(/\.sql$/u, ''), sql: readFileSync(join(folder, name), 'utf8') }));
}
