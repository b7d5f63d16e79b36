// Writes the program that checks a package without the application: `npm run validator -- FOLDER`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { validator } from './entries.mjs';
import { folderArgument } from './folder-argument.mjs';
import { root } from './prepare/places.mjs';
import { say } from './prepare/terminal.mjs';

/** Builds validate-package.mjs into a folder and gives its path. */
export async function buildValidator(outDir) {
  await build({ root, configFile: join(root, validator.config), build: { outDir }, logLevel: 'warn' });
  return join(outDir, 'validate-package.mjs');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  say(`Wrote ${await buildValidator(folderArgument('validator'))}.`);
