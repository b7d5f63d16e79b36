// Writes the next migration from the change in the schema: `npm run migration -- --name what-changes [--custom]`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare/places.mjs';
import { run } from './prepare/run.mjs';
import { say } from './prepare/terminal.mjs';

const folder = join(root, 'migrations');
const before = new Set(sqlFiles());

const generator = join(root, 'node_modules/drizzle-kit/bin.cjs');
const config = '--config=src/main/database/drizzle.config.ts';
run(process.execPath, [generator, 'generate', config, ...process.argv.slice(2)], { cwd: root, isShown: true });

for (const name of sqlFiles()) {
  // An older migration may already have run somewhere; it is never touched again.
  if (before.has(name)) continue;
  const file = join(folder, name);
  // drizzle-kit does not know STRICT, and without it SQLite keeps text in a column of integers.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\);/gm, ') STRICT;'));
  say(`Read it, and test it on a filled database: migrations/${name}`);
}

function sqlFiles() {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sql')) : [];
}
