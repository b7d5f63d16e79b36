// What Electron runs when its binary is given a folder: `electron [-r file] [switches] folder`.
// The test runtime came without one. An ES module, because only its top-level await holds back `ready`
// until the application's own main file has run; from a CommonJS file `ready` would come too early.
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const given = process.argv.slice(1);
const preloads = [];
let folder;

for (let index = 0; index < given.length && folder === undefined; index++) {
  // Playwright brings itself in with -r, before the application and before `ready`.
  if (given[index] === '-r' || given[index] === '--require') preloads.push(given[++index]);
  else if (!given[index].startsWith('-')) folder = resolve(given[index]);
}

for (const file of preloads) require(resolve(file));

if (folder === undefined) {
  console.error('Usage: electron [switches] folder');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifestPath = join(folder, 'package.json');
  const manifest = existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};
  if (manifest.version) app.setVersion(manifest.version);
  if (manifest.productName ?? manifest.name) app.setName(manifest.productName ?? manifest.name);
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
  await import(pathToFileURL(require.resolve(folder)).href);
}
