// Builds the application into .vite, as electron-forge does when it packages, with the very same configuration.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { mainEntries, validator } from './entries.mjs';
import { root } from './prepare/places.mjs';
import { say } from './prepare/terminal.mjs';

export async function buildApplication() {
  const begun = performance.now();
  rmSync(join(root, '.vite'), { recursive: true, force: true });
  for (const entry of mainEntries) {
    await build({
      root,
      configFile: join(root, 'src/main/vite.config.ts'),
      build: { lib: { entry, formats: ['cjs'], fileName: () => '[name].cjs' } },
      logLevel: 'warn',
    });
  }
  await build({ root, configFile: join(root, validator.config), logLevel: 'warn' });
  await build({ configFile: join(root, 'src/renderer/vite.config.ts'), logLevel: 'warn' });
  say(`Built the application in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildApplication();
