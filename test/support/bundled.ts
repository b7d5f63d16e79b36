import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A program of the tests as one file that Node starts at once; run from its sources, reading them takes longer than the program. Gives its path. */
export async function bundledProgram(name: string): Promise<string> {
  // Below node_modules, so that it finds better-sqlite3.
  const outDir = join(root, 'node_modules/.cache/vaerkstedsbogen/programs');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'test/support', `${name}.ts`),
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return join(outDir, `${name}.mjs`);
}
