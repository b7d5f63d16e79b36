// Writes the program that checks a package without the application: `npm run validator -- FOLDER`.
import { join } from 'node:path';
import { build } from 'vite';
import { validator } from './entries.mjs';
import { folderArgument } from './folder-argument.mjs';
import { root } from './prepare/places.mjs';
import { say } from './prepare/terminal.mjs';

const outDir = folderArgument('validator');
await build({ root, configFile: join(root, validator.config), build: { outDir }, logLevel: 'warn' });
say(`Wrote ${join(outDir, 'validate-package.mjs')}.`);
