// Packages the application for this system: `node scripts/package.mjs [package|make] [arguments for electron-forge]`.
import { join } from 'node:path';
import { builtOnce } from './prepare/cache.mjs';
import { electronVersion } from './prepare/official-electron.mjs';
import { prepare } from './prepare/prepare.mjs';
import { run } from './prepare/run.mjs';
import { Refusal, say, timed } from './prepare/terminal.mjs';
import { runStep } from './step.mjs';

const [task = 'package', ...given] = process.argv.slice(2);

try {
  const runtime = await prepare('tests');
  const env = runtime.isTestRuntime ? { ELECTRON_ZIP_DIR: await zipOf(runtime) } : {};
  const { isGood } = await runStep({ name: task, command: ['electron-forge', task, ...given] }, env);
  if (isGood && runtime.isTestRuntime) say('Packaged with the test runtime: to look at, not to give to anyone.');
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The packager takes Electron only from an archive that is named like the official one. */
async function zipOf({ distPath, version }) {
  const official = electronVersion();
  return builtOnce(`zip-of-${version}-as-${official}`, (folder) =>
    timed('Zipping the test runtime for the packager (once)', () =>
      run('zip', ['-1', '-q', '-r', join(folder, `electron-v${official}-linux-x64.zip`), '.'], { cwd: distPath }),
    ),
  );
}
