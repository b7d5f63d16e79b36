import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

let built: Promise<string> | undefined;
/** The path of validate-package.mjs, built once with its own configuration. */
export const builtValidator = (): Promise<string> => (built ??= buildIt());

async function buildIt(): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/vaerkstedsbogen/validator');
  await build({
    root,
    configFile: join(root, 'src/main/package-checks/vite.config.ts'),
    build: { outDir },
    logLevel: 'error',
  });
  return join(outDir, 'validate-package.mjs');
}
